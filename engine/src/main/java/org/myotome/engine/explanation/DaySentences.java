package org.myotome.engine.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Alternative;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.progression.Teaching;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.session.MorningQuestion;
import org.myotome.engine.session.PersonDay;
import org.myotome.engine.session.SessionPlan;
import org.myotome.engine.startingpoint.SidedMovement;

/** Sentences about a person's day. */
public final class DaySentences {

    private final Library library;
    private final Words words;
    private final ProgressionSentences progression;
    private final DoseText doses;

    /** Name movements by a library, in English. */
    public DaySentences(Library library) {
        this(library, Words.ENGLISH);
    }

    /** Name movements by a library, in a language. */
    public DaySentences(Library library, Words words) {
        this.library = library;
        this.words = words;
        progression = new ProgressionSentences(library, words);
        doses = new DoseText(words);
    }

    /** What a day is: a headline, and what it means in a sentence or two; the latter may be empty. */
    public record Said(String headline, String text) {}

    /**
     * A change of one movement: what changes, why, what would change it again, and in which direction.
     *
     * @param direction the word of the direction
     */
    public record ChangeLine(String change, String why, String otherwise, String direction) {}

    /** Say what a day is. */
    public Said of(PersonDay day) {
        boolean morningFirst = day.findMorningQuestion().isPresent()
                && day.episode().maintenance().isEmpty();
        return day.findSession()
                .map(plan -> morningFirst
                        ? new Said(
                                words.say("Planned for today"),
                                words.say("First say how the morning is; today follows from it."))
                        : session(day, plan))
                .orElseGet(() -> ofStep(day));
    }

    private Said session(PersonDay day, SessionPlan plan) {
        int count = plan.items().size();
        String headline = words.say(
                "{0, plural, one {One movement today} =2 {Two movements today} =3 {Three movements today} =4 {Four movements today}"
                        + " other {# movements today}}",
                count);
        if (day.isWaitingForClinician()) {
            return new Said(
                    headline,
                    words.say(
                            "What you logged leads to a harder step. Your clinician sees it first; until then all stays as it is."));
        }
        return new Said(headline, plan.logged().isEmpty() && count > 1 ? afterMissed(day.missedDays()) : "");
    }

    /** Missed days are met with a shorter session, not with blame. */
    private String afterMissed(int missed) {
        return switch (missed) {
            case 0 -> "";
            case 1 ->
                words.say(
                        "One day went by without a session. That happens. The short version counts as a session too.");
            default ->
                words.say(
                        "{0} planned days went by without a session. That happens. Begin with the short version: the first movement"
                                + " alone counts.",
                        missed);
        };
    }

    private Said ofStep(PersonDay day) {
        return switch (day.step()) {
            case NextStep.AdaptProgramme ignored -> change(day);
            case NextStep.RestUntil(LocalDate next, var ignored) ->
                new Said(
                        words.say("Rest today"),
                        words.say(
                                "The next session is on {0}. Rest is part of it.", words.weekday(next.getDayOfWeek())));
            case NextStep.AwaitMorningCheck(LocalDate next) ->
                next.isAfter(day.day())
                        ? new Said(
                                words.say("Done for today"),
                                words.say("Tomorrow morning one question decides how it goes on."))
                        : new Said(
                                words.say("One question first"),
                                words.say("Say how the morning is; today follows from it."));
            case NextStep.LookAgainFirst(var causes, var ignored) ->
                new Said(
                        words.say("Stop for now"),
                        progression.of(causes.getFirst()) + " "
                                + words.say(
                                        "Your clinician looks at it first. Call them if they have not called you by tomorrow."));
            case NextStep.KeepGoing ignored ->
                new Said(
                        words.say("Keep going"),
                        words.say("No kept movements today. A walk counts, and so does every step."));
            case NextStep.AskHowItGoes ignored ->
                new Said(words.say("Keep going"), words.say("First say how it goes."));
            case NextStep.EndUpkeep ignored ->
                new Said(
                        words.say("It may be back"),
                        words.say(
                                "What you logged looks like it. Less for now, keep moving, and start again from here."));
            case NextStep.ReferTo ignored ->
                new Said(
                        words.say("No exercise for now"),
                        words.say(
                                "Something has to be looked at first. Your clinician sees it; if it gets worse, see Stop."));
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

    private Said change(PersonDay day) {
        if (day.isWaitingForClinician()) {
            return new Said(
                    words.say("Rest today"),
                    words.say("What you logged leads to a harder step. Your clinician sees it first."));
        }
        return new Said(
                words.say("Your programme changes"),
                day.isHeldBack()
                        ? words.say(
                                "What gets easier takes effect with your tap. Your clinician sees the harder steps first.")
                        : words.say("What you logged leads to this. It takes effect with your tap."));
    }

    private Said waiting(PersonDay day) {
        return day.episode().findProgramme().isEmpty()
                ? new Said(words.say("Not yet"), words.say("Your clinician is still putting your programme together."))
                : new Said(
                        words.say("Wait for your clinician"),
                        words.say("Something has to be settled first. Your clinician sees it."));
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
        for (String how : List.of(doses.tempo(item.dose().tempo()), doses.practice(item.practice()))) {
            if (!how.isEmpty()) {
                cues.add(Words.capital(how));
            }
        }
        item.cues().forEach(cue -> cues.add(words.of(cue)));
        library.findMovement(item.movementId())
                .filter(Teaching::isTaught)
                .ifPresent(ignored -> cues.add(words.of(Teaching.LOOK_OUTWARD)));
        return List.copyOf(cues);
    }

    /** Return pain in words: "3", "present, no number", "none", "not known". */
    public static String pain(Words words, PainReport pain) {
        return switch (pain) {
            case PainReport.Score(double score) -> words.number(score);
            case PainReport.Present() -> words.say("present, no number");
            case PainReport.Absent() -> words.say("none");
            case PainReport.Unknown() -> words.say("not known");
        };
    }

    /** Return what is usual in the morning, beside the question about one; empty where nobody said. */
    public String usual(MorningQuestion question) {
        return question.usual().isKnown() ? words.say("usual {0}", pain(words, question.usual())) : "";
    }

    /** Return the answers about a morning with their labels. */
    public List<MorningQuestion.Choice> answers(MorningQuestion question) {
        return question.answers().stream()
                .map(choice ->
                        new MorningQuestion.Choice(choice.value(), words.of("morning", choice.label()), choice.note()))
                .toList();
    }

    /** Return a movement with its side and what is changed about it: "Single-leg bridge, right, half the range". */
    public String name(SidedMovement movement) {
        List<String> parts = new ArrayList<>();
        parts.add(library.findMovement(movement.movementId())
                .map(Movement::name)
                .map(words::of)
                .orElseGet(() -> Words.capital(movement.movementId().replace('_', ' '))));
        movement.side().find().ifPresent(side -> parts.add(words.of("side", side.word())));
        if (!movement.variant().isUsual()) {
            parts.add(doses.way(movement.variant()));
        }
        return words.list(parts);
    }

    /** Return the name of what may be done in the place of a movement. */
    public String name(Alternative alternative) {
        ProgrammeItem item = alternative.item();
        String name = library.findMovement(item.movementId())
                .map(Movement::name)
                .map(words::of)
                .orElse(item.movementId());
        return item.way().isUsual() ? name : words.list(List.of(name, doses.way(item.way())));
    }

    /** Return the kind of an alternative: "easier", "harder" or "other". */
    public String kind(Alternative alternative) {
        return words.of("way", alternative.kind().word());
    }
}
