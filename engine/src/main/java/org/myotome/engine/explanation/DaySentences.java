package org.myotome.engine.explanation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.progression.Teaching;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.session.PersonDay;
import org.myotome.engine.session.SessionPlan;
import org.myotome.engine.startingpoint.SidedMovement;

/** English sentences about a person's day. */
public final class DaySentences {

    private final Library library;
    private final ProgressionSentences progression;

    /** Name movements by a library. */
    public DaySentences(Library library) {
        this.library = library;
        progression = new ProgressionSentences(library);
    }

    /** What a day is: a headline, and what it means in a sentence or two; the latter may be empty. */
    public record Words(String headline, String text) {}

    /**
     * A change of one movement: what changes, why, what would change it again, and in which direction.
     *
     * @param direction the word of the direction
     */
    public record ChangeLine(String change, String why, String otherwise, String direction) {}

    /** Say what a day is. */
    public Words of(PersonDay day) {
        boolean morningFirst = day.findMorningQuestion().isPresent()
                && day.episode().maintenance().isEmpty();
        return day.findSession()
                .map(plan -> morningFirst
                        ? new Words("Planned for today", "First say how the morning is; today follows from it.")
                        : session(day, plan))
                .orElseGet(() -> ofStep(day));
    }

    private static Words session(PersonDay day, SessionPlan plan) {
        int count = plan.items().size();
        String headline = count == 1 ? "One movement today" : number(count) + " movements today";
        if (day.isWaitingForClinician()) {
            return new Words(
                    headline,
                    "What you logged leads to a harder step. Your clinician sees it first; until then all stays as it is.");
        }
        return new Words(headline, plan.logged().isEmpty() && count > 1 ? afterMissed(day.missedDays()) : "");
    }

    /** Missed days are met with a shorter session, not with blame. */
    private static String afterMissed(int missed) {
        return switch (missed) {
            case 0 -> "";
            case 1 -> "One day went by without a session. That happens. The short version counts as a session too.";
            default ->
                missed
                        + " planned days went by without a session. That happens. Begin with the short version: the first"
                        + " movement alone counts.";
        };
    }

    private Words ofStep(PersonDay day) {
        return switch (day.step()) {
            case NextStep.AdaptProgramme ignored -> change(day);
            case NextStep.RestUntil(LocalDate next, var ignored) ->
                new Words("Rest today", "The next session is on " + weekday(next) + ". Rest is part of it.");
            case NextStep.AwaitMorningCheck(LocalDate next) ->
                next.isAfter(day.day())
                        ? new Words("Done for today", "Tomorrow morning one question decides how it goes on.")
                        : new Words("One question first", "Say how the morning is; today follows from it.");
            case NextStep.LookAgainFirst(var causes, var ignored) ->
                new Words(
                        "Stop for now",
                        progression.of(causes.getFirst())
                                + " Your clinician looks at it first. Call them if they have not called you by tomorrow.");
            case NextStep.KeepGoing ignored ->
                new Words("Keep going", "No kept movements today. A walk counts, and so does every step.");
            case NextStep.AskHowItGoes ignored -> new Words("Keep going", "First say how it goes.");
            case NextStep.EndUpkeep ignored ->
                new Words(
                        "It may be back",
                        "What you logged looks like it. Less for now, keep moving, and start again from here.");
            case NextStep.ReferTo ignored ->
                new Words(
                        "No exercise for now",
                        "Something has to be looked at first. Your clinician sees it; if it gets worse, see Stop.");
            case NextStep.SettleConflicts ignored -> waiting(day);
            case NextStep.ConfirmData ignored -> waiting(day);
            case NextStep.AskQuestions ignored -> waiting(day);
            case NextStep.AskCircumstances ignored -> waiting(day);
            case NextStep.TryMovement ignored -> waiting(day);
            case NextStep.TakeBlockStep ignored -> waiting(day);
            case NextStep.SearchAgain ignored -> waiting(day);
            case NextStep.OfferProgramme ignored -> waiting(day);
            case NextStep.DoSession ignored -> waiting(day);
            case NextStep.OfferMaintenance ignored -> waiting(day);
        };
    }

    private static Words change(PersonDay day) {
        if (day.isWaitingForClinician()) {
            return new Words("Rest today", "What you logged leads to a harder step. Your clinician sees it first.");
        }
        return new Words(
                "Your programme changes",
                day.isHeldBack()
                        ? "What gets easier takes effect with your tap. Your clinician sees the harder steps first."
                        : "What you logged leads to this. It takes effect with your tap.");
    }

    private static Words waiting(PersonDay day) {
        return day.episode().findProgramme().isEmpty()
                ? new Words("Not yet", "Your clinician is still putting your programme together.")
                : new Words("Wait for your clinician", "Something has to be settled first. Your clinician sees it.");
    }

    /** Say what changes about each movement of the programme in force, and why; nothing where nothing is decided. */
    public List<ChangeLine> changes(PersonDay day) {
        return changes(shown(day), day.episode().findProgramme());
    }

    /** Say what changes about each movement of a programme, and why. */
    public List<ChangeLine> changes(List<MovementDecision> decisions, Optional<Programme> before) {
        return decisions.stream()
                .flatMap(decision -> before.flatMap(programme -> programme.findItem(decision.movementId())).stream()
                        .map(item -> change(decision, item)))
                .toList();
    }

    private static List<MovementDecision> shown(PersonDay day) {
        boolean training = day.findSession().isPresent();
        return training && !(day.step() instanceof NextStep.DoSession)
                ? List.of()
                : day.step().movementDecisions();
    }

    private ChangeLine change(MovementDecision decision, ProgrammeItem item) {
        return new ChangeLine(
                progression.change(decision, item),
                why(decision),
                progression.of(decision.counterfactual()),
                decision.direction().word());
    }

    /** Why it goes on so, and how the same dose went compared with the time before. */
    private String why(MovementDecision decision) {
        String reason = progression.of(decision.reason());
        return decision.efficiency()
                .map(progression::of)
                .filter(efficiency -> !efficiency.isEmpty())
                .map(efficiency -> reason + " " + efficiency)
                .orElse(reason);
    }

    /** Say what to think of: tempo and conditions first, then the movement's own cues; where control is taught, look outward. */
    public List<String> cues(ProgrammeItem item) {
        List<String> cues = new ArrayList<>();
        for (String words : List.of(DoseText.tempo(item.dose().tempo()), DoseText.practice(item.practice()))) {
            if (!words.isEmpty()) {
                cues.add(Character.toUpperCase(words.charAt(0)) + words.substring(1));
            }
        }
        cues.addAll(item.cues());
        library.findMovement(item.movementId())
                .filter(Teaching::isTaught)
                .ifPresent(ignored -> cues.add(Teaching.LOOK_OUTWARD));
        return List.copyOf(cues);
    }

    /** Return pain in words: "3", "present, no number", "none", "not known". */
    public static String pain(PainReport pain) {
        return switch (pain) {
            case PainReport.Score(double score) -> ProgrammeSentences.number(score);
            case PainReport.Present() -> "present, no number";
            case PainReport.Absent() -> "none";
            case PainReport.Unknown() -> "not known";
        };
    }

    /** Return a movement with its side and what is changed about it: "Single-leg bridge, right, half the range". */
    public String name(SidedMovement movement) {
        String name = library.findMovement(movement.movementId())
                .map(Movement::name)
                .orElseGet(() -> inWords(movement.movementId()));
        String sided =
                movement.side().find().map(side -> name + ", " + side.word()).orElse(name);
        return sided + movement.variant().afterName();
    }

    private static String inWords(String id) {
        String words = id.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Return the name of a day of the week. */
    public static String weekday(LocalDate day) {
        return word(day.getDayOfWeek());
    }

    private static String word(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "Monday";
            case TUESDAY -> "Tuesday";
            case WEDNESDAY -> "Wednesday";
            case THURSDAY -> "Thursday";
            case FRIDAY -> "Friday";
            case SATURDAY -> "Saturday";
            case SUNDAY -> "Sunday";
        };
    }

    private static String number(int count) {
        return switch (count) {
            case 2 -> "Two";
            case 3 -> "Three";
            case 4 -> "Four";
            default -> Integer.toString(count);
        };
    }
}
