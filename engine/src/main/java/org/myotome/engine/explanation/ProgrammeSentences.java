package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.engine.ability.Ability;
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

/** English sentences about a programme. */
public final class ProgrammeSentences {

    private final Library library;

    /** Name movements by a library. */
    public ProgrammeSentences(Library library) {
        this.library = library;
    }

    /** Say why a movement is in a programme. */
    public String of(ChoiceReason reason) {
        return switch (reason) {
            case ChoiceReason.TrunkControlFirst() -> "Trunk control first: it guides what hip and foot do.";
            case ChoiceReason.TrunkStrengthFirst() -> "The trunk's control is there; now its strength.";
            case ChoiceReason.StartingPoint(MovementRegion region) ->
                "The hardest movement for the " + part(region) + " that worked when you tried.";
            case ChoiceReason.NotYetTried(MovementRegion region) ->
                "Very probably works for the " + part(region) + "; not tried yet.";
            case ChoiceReason.StepFrom(String movementId) -> "The step next to " + name(movementId) + ".";
            case ChoiceReason.LimitsNext(var region, Ability ability, String movementId, boolean tried) ->
                "The " + ability.plainName() + " probably limits " + name(movementId) + ", so it comes in early."
                        + untried(tried);
            case ChoiceReason.CarriesGoal(MovementRegion region, GoalActivity goal, boolean tried) ->
                capital(goal.word()) + " asks much of the " + part(region) + "." + untried(tried);
            case ChoiceReason.Steadiness(boolean tried) -> "Balance, so that you stay steady." + untried(tried);
            case ChoiceReason.TowardsFeared(String movementId) ->
                "An easier step towards " + name(movementId) + "; you say when you want to try that.";
            case ChoiceReason.InsteadOfUnwanted(String movementId) ->
                "In the place of " + name(movementId) + ", which you would rather not do.";
            case ChoiceReason.ChosenByPerson(String movementId) ->
                "You took it in the place of " + name(movementId) + ".";
            case ChoiceReason.AddedByClinician(String because) -> "Added by your clinician: " + because;
        };
    }

    /** Say why a movement is not in a programme. */
    public String of(LeftOutReason reason) {
        return switch (reason) {
            case LeftOutReason.Locked(String ignored, String because, boolean untilAnswered) ->
                untilAnswered ? "Locked until a question is answered: " + because : "Locked: " + because;
            case LeftOutReason.Contraindicated(String condition) ->
                "Not for somebody with this answer: " + condition + ".";
            case LeftOutReason.Painful(double pain, int mostAgreed) ->
                "It hurt " + number(pain) + " of 10 when tried; up to " + mostAgreed + " is agreed.";
            case LeftOutReason.PainNotSaid() -> "It was tried, and nobody said how much it hurt.";
            case LeftOutReason.NotCleanYet() -> "It was tried and does not go well yet.";
            case LeftOutReason.NoEquipment(String missing) ->
                "It needs something that is not at hand: " + missing + ".";
            case LeftOutReason.NoFloor() -> "It needs getting down to the floor and up again.";
            case LeftOutReason.FloorNotAsked() ->
                "It needs the floor, and nobody has said whether getting down and up again works.";
            case LeftOutReason.NoTime(int needed, int left) ->
                "It takes about " + needed + " minutes, and " + left + " are left.";
            case LeftOutReason.Unwanted() -> "You would rather not, and nothing else serves the same part for now.";
            case LeftOutReason.UnwantedReplaced(String instead, var givesUp) ->
                "You would rather not; " + name(instead) + " is there instead." + givenUp(givesUp);
            case LeftOutReason.Feared(String movementId) ->
                "Not before you say so: " + name(movementId) + " frightens you. Easier steps come first.";
            case LeftOutReason.LateInPregnancy() ->
                "Past the fourth month of a pregnancy nothing is done flat on the back or front, and no stretch is held.";
            case LeftOutReason.TooManyPositions(int changes, int most) ->
                "With it a session would change position " + times(changes) + "; " + upTo(most) + ".";
            case LeftOutReason.ReplacedByPerson(String by) -> "You took " + name(by) + " instead.";
            case LeftOutReason.NeedsFirst(String movementId) -> "First comes " + name(movementId) + ".";
            case LeftOutReason.HarderThanStart(String movementId) ->
                "Harder than " + name(movementId) + ", where you start; it may come later.";
            case LeftOutReason.EasierThanStart(String movementId) ->
                "Easier than " + name(movementId) + ", where you start; you can step back to it.";
            case LeftOutReason.AnotherOfSameRegion(String movementId) ->
                name(movementId) + " was chosen for the same part of the body.";
            case LeftOutReason.NotATarget(MovementRegion region) -> "The " + part(region) + " is not a target for now.";
            case LeftOutReason.TrunkFirst() -> "The trunk comes first for now.";
            case LeftOutReason.EnoughAlready(int most) ->
                "There are " + most + " movements already; few are done more often than many.";
            case LeftOutReason.NotKnownToWork() -> "Nothing is known yet that says it works.";
            case LeftOutReason.StoppedForNow() -> "Stopped for now: it was too much, and nothing easier was left.";
            case LeftOutReason.ReferralFirst() -> "Somebody looks first.";
            case LeftOutReason.EnoughToKeep(int most) ->
                "Not kept in the habit: " + most + " movements keep what was gained.";
            case LeftOutReason.RemovedByClinician(String because) -> "Taken out by your clinician: " + because;
        };
    }

    /** Say where the policy "trunk first" stands. */
    public String of(CoreFirst coreFirst) {
        return switch (coreFirst) {
            case CoreFirst.Active(CoreFirst.Phase phase, var lastDay) ->
                switch (phase) {
                    case CONTROL -> "Trunk control comes first, until " + lastDay + " at the latest.";
                    case STRENGTH -> "Trunk strength comes first, until " + lastDay + " at the latest.";
                };
            case CoreFirst.NotLimiting() -> "The trunk is not what limits, so nothing comes first.";
            case CoreFirst.Skipped(String reason) -> "Trunk first was skipped: " + reason;
            case CoreFirst.TimeOver(var lastDay) -> "The time for trunk first was over on " + lastDay + ".";
            case CoreFirst.NerveQuestion() ->
                "Glute and foot are weak on the same side only, so the trunk does not come first.";
            case CoreFirst.NothingOpen() -> "No trunk movement is open at present.";
        };
    }

    /** Say a note. */
    public String of(ProgrammeNote note) {
        return switch (note) {
            case NOT_YET_TRIED -> "Not tried yet: this fits what is known so far, and the first try may change it.";
            case PARTLY_TRIED -> "Some of these movements were not tried yet.";
            case FIRM_BED -> "The lying movements can be done on a firm bed.";
            case DAYS_ASSUMED -> "Nobody has said how many days fit; three were assumed.";
            case MINUTES_ASSUMED -> "Nobody has said how many minutes fit; fifteen were assumed.";
            case EQUIPMENT_ASSUMED -> "Only the floor, a wall and a chair were counted on.";
            case SMALLER_START -> "The dose is smaller than usual, because pain is or may be easily stirred up.";
            case POLICY_ASSUMED -> "No clinician has set how much pain is acceptable; the more careful rule was taken.";
            case SETS_CUT_FOR_TIME -> "Sets were cut so that the session fits into its minutes.";
            case FEWER_DAYS_THAN_USUAL -> "Some of it is usually done on more days than are free.";
            case REST_BETWEEN_HARD_DAYS -> "Hard work on one part has a day of rest between, so it is on fewer days.";
            case SHARES_BUSY_DAYS -> "No other day is free, so it shares days with a walk or run.";
            case FEW_POSITIONS -> "The order keeps getting up and down to a minimum.";
            case SLOW_FOR_TENDON -> "Slow up and slow down, as a sore tendon is usually loaded.";
            case LIGHTER_WEEK -> "This is a lighter week; afterwards it goes on with the step before.";
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
                .map(day -> capital(day.day().name().toLowerCase(Locale.ROOT)) + ": "
                        + String.join(
                                ", ",
                                day.items().stream()
                                        .map(item -> name(item.movementId()))
                                        .toList())
                        + "; " + day.minutes() + " min")
                .toList();
    }

    /** Say what is given up. */
    public String of(GivesUp givesUp) {
        return switch (givesUp) {
            case GivesUp.LessLoad() -> "less load";
            case GivesUp.LessControl() -> "asks less of control";
            case GivesUp.LessBalance() -> "asks less of balance";
            case GivesUp.NotTrained(Role role) -> "trains no " + role(role);
            case GivesUp.NothingFor(MovementRegion region) -> "nothing for the " + part(region);
            case GivesUp.FewerSets(int fewer) -> fewer == 1 ? "one set less" : fewer + " sets less";
            case GivesUp.NeedsEquipment(String item) -> "needs: " + item.replace('-', ' ');
            case GivesUp.NeedsFloor() -> "needs the floor";
            case GivesUp.MorePositions(int more) ->
                more == 1 ? "one more change of position" : more + " more changes of position";
            case GivesUp.MoreMinutes(int more) -> more == 1 ? "a minute longer" : more + " minutes longer";
            case GivesUp.LessLikeTheGoal(GoalActivity goal) -> "less like " + goal.word();
            case GivesUp.NotTried() -> "not tried yet";
        };
    }

    /** Say all that is given up, as the end of a line; says so as well where it is nothing. */
    public String givesUp(List<GivesUp> all) {
        return all.isEmpty()
                ? "Gives up nothing that the library grades."
                : "Gives up: " + String.join(", ", all.stream().map(this::of).toList()) + ".";
    }

    private String givenUp(List<GivesUp> all) {
        return all.isEmpty() ? "" : " " + givesUp(all);
    }

    private static String role(Role role) {
        return role == Role.AEROBIC ? "stamina" : role.word();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String untried(boolean tried) {
        return tried ? "" : " Not tried yet.";
    }

    private static String times(int count) {
        return switch (count) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> count + " times";
        };
    }

    private static String upTo(int most) {
        return most == 0 ? "it should not change at all" : "at most " + times(most) + " is wanted";
    }

    /** Say how much pain is acceptable. */
    public String painPolicy(Programme programme) {
        int most = programme.painPolicy().mostDuring();
        return most == 0
                ? "No pain while moving, and back to usual the next morning."
                : "Pain up to " + most + " of 10 is acceptable while moving, and back to usual the next morning.";
    }

    /** Return everything that is to be said about a programme as a whole, one sentence each. */
    public List<String> about(Programme programme) {
        List<String> sentences = new ArrayList<>();
        sentences.add(of(programme.coreFirst()));
        sentences.add(painPolicy(programme));
        programme.notes().forEach(note -> sentences.add(of(note)));
        return List.copyOf(sentences);
    }

    /** Return the plain name of a part of the body. */
    public static String part(MovementRegion region) {
        return switch (region) {
            case TRUNK -> "trunk";
            case HIP -> "hip";
            case KNEE -> "knee";
            case FOOT -> "foot";
            case INTEGRATED -> "whole leg";
        };
    }

    /** Return the name of a movement, or its id where the library no longer has it. */
    public String name(String movementId) {
        return library.findMovement(movementId).map(Movement::name).orElse(movementId);
    }

    static String number(double value) {
        long whole = (long) value;
        return whole == value ? Long.toString(whole) : Double.toString(value);
    }
}
