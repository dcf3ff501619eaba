package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Role;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.CoreFirst;
import org.myotome.engine.programme.GivesUp;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.engine.programme.ProgrammeNote;
import org.myotome.engine.programme.WeekPlan;
import org.myotome.engine.startingpoint.GoalActivity;

/** Sentences about a programme. */
public final class ProgrammeSentences {

    private final Library library;
    private final Words words;

    /** Name movements by a library, in English. */
    public ProgrammeSentences(Library library) {
        this(library, Words.ENGLISH);
    }

    /** Name movements by a library, in a language. */
    public ProgrammeSentences(Library library, Words words) {
        this.library = library;
        this.words = words;
    }

    /** Say why a movement is in a programme. */
    public String of(ChoiceReason reason) {
        return switch (reason) {
            case ChoiceReason.TrunkControlFirst() -> words.say("Trunk control first: it guides what hip and foot do.");
            case ChoiceReason.TrunkStrengthFirst() -> words.say("The trunk's control is there; now its strength.");
            case ChoiceReason.StartingPoint(MovementRegion region) ->
                words.say(
                        "The hardest movement for the {0, select, trunk {trunk} hip {hip} knee {knee} foot {foot} other {whole leg}}"
                                + " that worked when you tried.",
                        region.word());
            case ChoiceReason.NotYetTried(MovementRegion region) ->
                words.say(
                        "Very probably works for the {0, select, trunk {trunk} hip {hip} knee {knee} foot {foot} other {whole leg}};"
                                + " not tried yet.",
                        region.word());
            case ChoiceReason.StepFrom(String movementId) -> words.say("The step next to {0}.", name(movementId));
            case ChoiceReason.LimitsNext(var region, Ability ability, String movementId, boolean tried) ->
                words.say(
                                "The {0, select, trunk_strength {trunk strength} trunk_control {trunk motor control} hip_left {left hip}"
                                        + " hip_right {right hip} knee_left {left knee and thigh} knee_right {right knee and thigh}"
                                        + " foot_left {left calf and foot} foot_right {right calf and foot} other {mobility}}"
                                        + " probably limits {1}, so it comes in early.",
                                ability.word(), name(movementId))
                        + untried(tried);
            case ChoiceReason.CarriesGoal(MovementRegion region, GoalActivity goal, boolean tried) ->
                words.say(
                                "{0, select, running {Running} lifting {Lifting} stairs {Stairs} walking {Walking} other {Standing}}"
                                        + " asks much of the {1, select, trunk {trunk} hip {hip} knee {knee} foot {foot} other {whole"
                                        + " leg}}.",
                                goal.word(),
                                region.word())
                        + untried(tried);
            case ChoiceReason.Steadiness(boolean tried) ->
                words.say("Balance, so that you stay steady.") + untried(tried);
            case ChoiceReason.TowardsFeared(String movementId) ->
                words.say("An easier step towards {0}; you say when you want to try that.", name(movementId));
            case ChoiceReason.InsteadOfUnwanted(String movementId) ->
                words.say("In the place of {0}, which you would rather not do.", name(movementId));
            case ChoiceReason.ChosenByPerson(String movementId) ->
                words.say("You took it in the place of {0}.", name(movementId));
            case ChoiceReason.AddedByClinician(String because) -> words.say("Added by your clinician: {0}", because);
        };
    }

    private String untried(boolean tried) {
        return tried ? "" : " " + words.say("Not tried yet.");
    }

    /** Say why a movement is not in a programme. */
    public String of(LeftOutReason reason) {
        return switch (reason) {
            case LeftOutReason.Locked(String ignored, String because, boolean untilAnswered) ->
                untilAnswered
                        ? words.say("Locked until a question is answered: {0}", words.of(because))
                        : words.say("Locked: {0}", words.of(because));
            case LeftOutReason.Contraindicated(String condition) ->
                words.say("Not for somebody with this answer: {0}.", words.of(condition));
            case LeftOutReason.Painful(double pain, int mostAgreed) ->
                words.say("It hurt {0} of 10 when tried; up to {1} is agreed.", pain, mostAgreed);
            case LeftOutReason.PainNotSaid() -> words.say("It was tried, and nobody said how much it hurt.");
            case LeftOutReason.NotCleanYet() -> words.say("It was tried and does not go well yet.");
            case LeftOutReason.NoEquipment(String missing) ->
                words.say("It needs something that is not at hand: {0}.", words.of(missing));
            case LeftOutReason.NoFloor() -> words.say("It needs getting down to the floor and up again.");
            case LeftOutReason.FloorNotAsked() ->
                words.say("It needs the floor, and nobody has said whether getting down and up again works.");
            case LeftOutReason.NoTime(int needed, int left) ->
                words.say("It takes about {0} minutes, and {1} are left.", needed, left);
            case LeftOutReason.Unwanted() ->
                words.say("You would rather not, and nothing else serves the same part for now.");
            case LeftOutReason.UnwantedReplaced(String instead, var givesUp) ->
                words.say("You would rather not; {0} is there instead.", name(instead)) + givenUp(givesUp);
            case LeftOutReason.Feared(String movementId) ->
                words.say("Not before you say so: {0} frightens you. Easier steps come first.", name(movementId));
            case LeftOutReason.LateInPregnancy() ->
                words.say(
                        "Past the fourth month of a pregnancy nothing is done flat on the back or front, and no stretch is"
                                + " held.");
            case LeftOutReason.TooManyPositions(int changes, int most) ->
                words.say(
                        "With it a session would change position {0, plural, one {once} =2 {twice} other {# times}}; {1, plural, =0"
                                + " {it should not change at all} one {at most once is wanted} =2 {at most twice is wanted} other"
                                + " {at most # times is wanted}}.",
                        changes,
                        most);
            case LeftOutReason.ReplacedByPerson(String by) -> words.say("You took {0} instead.", name(by));
            case LeftOutReason.NeedsFirst(String movementId) -> words.say("First comes {0}.", name(movementId));
            case LeftOutReason.HarderThanStart(String movementId) ->
                words.say("Harder than {0}, where you start; it may come later.", name(movementId));
            case LeftOutReason.EasierThanStart(String movementId) ->
                words.say("Easier than {0}, where you start; you can step back to it.", name(movementId));
            case LeftOutReason.AnotherOfSameRegion(String movementId) ->
                words.say("{0} was chosen for the same part of the body.", name(movementId));
            case LeftOutReason.NotATarget(MovementRegion region) ->
                words.say(
                        "The {0, select, trunk {trunk} hip {hip} knee {knee} foot {foot} other {whole leg}} is not a target for now.",
                        region.word());
            case LeftOutReason.TrunkFirst() -> words.say("The trunk comes first for now.");
            case LeftOutReason.EnoughAlready(int most) ->
                words.say("There are {0} movements already; few are done more often than many.", most);
            case LeftOutReason.NotKnownToWork() -> words.say("Nothing is known yet that says it works.");
            case LeftOutReason.StoppedForNow() ->
                words.say("Stopped for now: it was too much, and nothing easier was left.");
            case LeftOutReason.ReferralFirst() -> words.say("Somebody looks first.");
            case LeftOutReason.EnoughToKeep(int most) ->
                words.say("Not kept in the habit: {0} movements keep what was gained.", most);
            case LeftOutReason.RemovedByClinician(String because) ->
                words.say("Taken out by your clinician: {0}", because);
        };
    }

    /** Say where the policy "trunk first" stands. */
    public String of(CoreFirst coreFirst) {
        return switch (coreFirst) {
            case CoreFirst.Active(CoreFirst.Phase phase, var lastDay) ->
                switch (phase) {
                    case CONTROL -> words.say("Trunk control comes first, until {0} at the latest.", lastDay);
                    case STRENGTH -> words.say("Trunk strength comes first, until {0} at the latest.", lastDay);
                };
            case CoreFirst.NotLimiting() -> words.say("The trunk is not what limits, so nothing comes first.");
            case CoreFirst.Skipped(String reason) -> words.say("Trunk first was skipped: {0}", reason);
            case CoreFirst.TimeOver(var lastDay) -> words.say("The time for trunk first was over on {0}.", lastDay);
            case CoreFirst.NerveQuestion() ->
                words.say("Glute and foot are weak on the same side only, so the trunk does not come first.");
            case CoreFirst.NothingOpen() -> words.say("No trunk movement is open at present.");
        };
    }

    /** Say a note. */
    public String of(ProgrammeNote note) {
        return switch (note) {
            case NOT_YET_TRIED ->
                words.say("Not tried yet: this fits what is known so far, and the first try may change it.");
            case PARTLY_TRIED -> words.say("Some of these movements were not tried yet.");
            case FIRM_BED -> words.say("The lying movements can be done on a firm bed.");
            case DAYS_ASSUMED -> words.say("Nobody has said how many days fit; three were assumed.");
            case MINUTES_ASSUMED -> words.say("Nobody has said how many minutes fit; fifteen were assumed.");
            case EQUIPMENT_ASSUMED -> words.say("Only the floor, a wall and a chair were counted on.");
            case SMALLER_START ->
                words.say("The dose is smaller than usual, because pain is or may be easily stirred up.");
            case POLICY_ASSUMED ->
                words.say("No clinician has set how much pain is acceptable; the more careful rule was taken.");
            case SETS_CUT_FOR_TIME -> words.say("Sets were cut so that the session fits into its minutes.");
            case FEWER_DAYS_THAN_USUAL -> words.say("Some of it is usually done on more days than are free.");
            case REST_BETWEEN_HARD_DAYS ->
                words.say("Hard work on one part has a day of rest between, so it is on fewer days.");
            case SHARES_BUSY_DAYS -> words.say("No other day is free, so it shares days with a walk or run.");
            case FEW_POSITIONS -> words.say("The order keeps getting up and down to a minimum.");
            case SLOW_FOR_TENDON -> words.say("Slow up and slow down, as a sore tendon is usually loaded.");
            case LIGHTER_WEEK -> words.say("This is a lighter week; afterwards it goes on with the step before.");
        };
    }

    /** Say what a programme is made for. */
    public static String of(ProgrammeAlternative.Kind kind) {
        return switch (kind) {
            case SHORT -> "Two movements, eight minutes";
            case NO_FLOOR -> "Nothing on the floor";
            case NO_EQUIPMENT -> "Nothing but a floor, a wall and a chair";
            case FEW_POSITIONS -> "One change of position at most";
            case FULL_DOSE -> "Twenty minutes, nothing cut for time";
        };
    }

    /** Say what is done on each day of the week that is no day of rest. */
    public List<String> week(Programme programme) {
        return WeekPlan.of(programme, library).days().stream()
                .filter(day -> !day.isRest())
                .map(day -> words.say(
                        "{0}: {1}; {2} min",
                        words.weekday(day.day()),
                        words.list(day.items().stream()
                                .map(item -> name(item.movementId()))
                                .toList()),
                        day.minutes()))
                .toList();
    }

    /** Say what is given up. */
    public String of(GivesUp givesUp) {
        return switch (givesUp) {
            case GivesUp.LessLoad() -> words.say("less load");
            case GivesUp.LessControl() -> words.say("asks less of control");
            case GivesUp.LessBalance() -> words.say("asks less of balance");
            case GivesUp.NotTrained(Role role) ->
                words.say(
                        "trains no {0, select, control {control} mobility {mobility} endurance {endurance} strength {strength} power"
                                + " {power} balance {balance} other {stamina}}",
                        role.word());
            case GivesUp.NothingFor(MovementRegion region) ->
                words.say(
                        "nothing for the {0, select, trunk {trunk} hip {hip} knee {knee} foot {foot} other {whole leg}}",
                        region.word());
            case GivesUp.FewerSets(int fewer) ->
                words.say("{0, plural, one {one set less} other {# sets less}}", fewer);
            case GivesUp.NeedsEquipment(String item) -> words.say("needs: {0}", words.of(item.replace('-', ' ')));
            case GivesUp.NeedsFloor() -> words.say("needs the floor");
            case GivesUp.MorePositions(int more) ->
                words.say("{0, plural, one {one more change of position} other {# more changes of position}}", more);
            case GivesUp.MoreMinutes(int more) ->
                words.say("{0, plural, one {a minute longer} other {# minutes longer}}", more);
            case GivesUp.LessLikeTheGoal(GoalActivity goal) ->
                words.say(
                        "less like {0, select, running {running} lifting {lifting} stairs {stairs} walking {walking} other"
                                + " {standing}}",
                        goal.word());
            case GivesUp.NotTried() -> words.say("not tried yet");
        };
    }

    /** Say all that is given up, as the end of a line; says so as well where it is nothing. */
    public String givesUp(List<GivesUp> all) {
        return all.isEmpty()
                ? words.say("Gives up nothing that the library grades.")
                : words.say(
                        "Gives up: {0}.", words.list(all.stream().map(this::of).toList()));
    }

    private String givenUp(List<GivesUp> all) {
        return all.isEmpty() ? "" : " " + givesUp(all);
    }

    /** Say how much pain is acceptable. */
    public String painPolicy(Programme programme) {
        return words.say(
                "{0, plural, =0 {No pain while moving, and back to usual the next morning.} other {Pain up to # of 10 is acceptable"
                        + " while moving, and back to usual the next morning.}}",
                programme.painPolicy().mostDuring());
    }

    /** Return everything that is to be said about a programme as a whole, one sentence each. */
    public List<String> about(Programme programme) {
        List<String> sentences = new ArrayList<>();
        sentences.add(of(programme.coreFirst()));
        sentences.add(painPolicy(programme));
        programme.notes().forEach(note -> sentences.add(of(note)));
        return List.copyOf(sentences);
    }

    /** Return the name of a movement, or its id where the library no longer has it. */
    public String name(String movementId) {
        return library.findMovement(movementId)
                .map(Movement::name)
                .map(words::of)
                .orElse(movementId);
    }
}
