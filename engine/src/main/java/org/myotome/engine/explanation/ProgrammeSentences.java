package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.CoreFirst;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeNote;

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
        };
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
