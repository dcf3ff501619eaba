package org.myotome.server.plan;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.block.Course;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.InterventionVisit;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.wording.EventWords;
import org.myotome.server.wording.Plain;
import org.springframework.stereotype.Component;

/** Writes the letter with which somebody goes to somebody else: because of safety, or because nothing opened a block. */
@Component
public class ReferralLetters {

    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;

    ReferralLetters(Content content, Decisions decisions, PersonDays days) {
        this.content = content;
        this.decisions = decisions;
        this.days = days;
    }

    /**
     * What was tried once.
     *
     * @param kind what was done
     * @param movement the movement that was tested
     * @param result how it went before, right after, and on a later day where it was tested
     * @param verdict what came of it
     */
    public record Tried(String day, String kind, String movement, String result, String verdict) {}

    /**
     * The letter.
     *
     * @param day the day it is written
     * @param due whether it is what comes next
     * @param why why somebody else looks
     * @param asked what whoever reads it is asked to do
     * @param complaint what it is about
     * @param safety what triage says
     * @param tried what was tried on the block
     * @param made whether it has gone out already
     */
    public record Letter(
            Heading heading,
            String day,
            boolean due,
            List<String> why,
            String asked,
            List<String> complaint,
            List<String> safety,
            List<Tried> tried,
            boolean made) {}

    /** Return the letter as it stands today. */
    Letter of(CaseFile file) {
        NextStep step = decisions.next(file, days.today(file.caseId()));
        boolean due = isDue(step);
        TriageDecision triage = decisions.triage(file);
        return new Letter(
                Heading.of(file),
                days.today(file.caseId()).toString(),
                due,
                step instanceof NextStep.ReferTo refer ? refer.actions() : List.of(),
                asked(step),
                complaint(file),
                triage.reasons().stream().limit(6).toList(),
                file.episode().block().visits().stream().map(this::tried).toList(),
                file.episode().block().hasTaken(BlockStep.REFERRAL));
    }

    private static String asked(NextStep step) {
        return isDue(step) || !(step instanceof NextStep.ReferTo)
                ? "Please look at why no movement passes, and say whether and how the part may be loaded."
                : "Please look at what is named under Why, and say whether and how training may go on.";
    }

    /** Return whether a referral because of a block is what comes next. */
    static boolean isDue(NextStep step) {
        return step instanceof NextStep.ReferTo refer && refer.cause() == NextStep.ReferralCause.BLOCK_NOT_OPENED;
    }

    private static List<String> complaint(CaseFile file) {
        List<String> lines = new ArrayList<>();
        lines.add(Plain.capital(Plain.complaint(file.record().complaint())) + ".");
        file.record()
                .complaint()
                .durationWeeks()
                .find()
                .ifPresent(weeks -> lines.add("For " + Plain.number(weeks) + " weeks."));
        lines.add("Pain at rest " + Plain.pain(file.record().pain().rest()) + ", with activity "
                + Plain.pain(file.record().pain().activity()) + ", at night "
                + Plain.pain(file.record().pain().night()) + ".");
        return lines;
    }

    private Tried tried(InterventionVisit visit) {
        Event.InterventionTried tried = visit.tried();
        boolean helped = Course.helped(tried);
        boolean held = visit.nextDay().isPresent()
                && Course.of(List.of(visit), visit.day()).stillHelps(tried);
        String later = visit.nextDay()
                .map(trial -> "; on a later day: " + EventWords.trial(trial))
                .orElse("");
        return new Tried(
                visit.day().toString(),
                tried.kind(),
                Plain.movement(content.library(), tried.marker()),
                "before: " + EventWords.trial(tried.before()) + "; right after: " + EventWords.trial(tried.after())
                        + later,
                !helped
                        ? "not clearly better"
                        : visit.nextDay().isEmpty()
                                ? "clearly better right after, not tested again"
                                : held ? "clearly better, and it lasted" : "clearly better right after, did not last");
    }
}
