package org.myotome.browser;

import java.util.List;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.Alternative;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SessionTime;
import org.myotome.engine.programme.WeekPlan;
import org.myotome.engine.session.KeptCase;
import org.myotome.engine.session.MorningQuestion;
import org.myotome.engine.session.OfflineDays;
import org.myotome.engine.session.PersonDay;
import org.myotome.engine.session.SessionPlan;
import org.myotome.engine.session.SetTimer;
import org.myotome.engine.session.Swaps;

/** A day as lines of text: what it is, the morning's question, the session with its sets, and what changes. */
final class DayText {

    private final Library library;
    private final KeptCase kept;
    private final ValueWriter writer;
    private final DaySentences days;
    private final ProgrammeSentences programmes;

    DayText(Library library, KeptCase kept, ValueWriter writer) {
        this.library = library;
        this.kept = kept;
        this.writer = writer;
        days = new DaySentences(library);
        programmes = new ProgrammeSentences(library);
    }

    void write(OfflineDays.Looked looked) {
        PersonDay day = looked.day();
        DaySentences.Words words = days.of(day);
        writer.text(StepFingerprint.of(looked.next()));
        writer.truth(day.findStop().isPresent()).truth(day.step() instanceof NextStep.LookAgainFirst);
        writer.text(DaySentences.weekday(day.day())).text(words.headline()).text(words.text());
        writer.truth(day.episode().maintenance().isPresent());
        writer.optional(day.findMorningQuestion(), this::morning);
        writer.optional(day.findSession(), session -> session(day, session));
        writer.truth(day.findChange().isPresent());
        writer.list(
                days.changes(day),
                line -> writer.text(line.change())
                        .text(line.why())
                        .text(line.otherwise())
                        .text(line.direction()));
    }

    private void morning(MorningQuestion question) {
        writer.text(question.usual().isKnown() ? "usual " + DaySentences.pain(question.usual()) : "");
        writer.list(
                question.answers(),
                answer -> writer.text(answer.value()).text(answer.label()).text(answer.note()));
    }

    private void session(PersonDay day, SessionPlan plan) {
        List<ProgrammeItem> items = plan.items();
        writer.whole(plan.mostPain()).whole(SessionTime.minutes(items));
        writer.whole(items.size() > 1 ? SessionTime.minutes(WeekPlan.shortVersion(items)) : 0);
        writer.list(items, item -> item(day, plan, item));
        writer.list(plan.planned(), planned -> set(plan, planned));
    }

    private void item(PersonDay day, SessionPlan plan, ProgrammeItem item) {
        writer.text(item.movementId()).text(programmes.name(item.movementId())).text(DoseText.of(item));
        writer.text(programmes.of(item.reason())).texts(days.cues(item));
        writer.text(DoseText.effort(item.dose().effort())).whole(item.dose().restSeconds());
        writer.truth(plan.isEnded(item.movementId()));
        writer.list(OfflineDays.offered(kept, item), alternative -> alternative(day, alternative));
    }

    private void alternative(PersonDay day, Alternative alternative) {
        writer.text(alternative.key())
                .text(alternative.kind().word())
                .text(Swaps.name(library, alternative))
                .text(programmes.givesUp(alternative.givesUp()))
                .truth(Swaps.isHeld(day, alternative));
    }

    private void set(SessionPlan plan, SessionPlan.Planned planned) {
        ProgrammeItem item = planned.item();
        Amount amount = item.dose().amount();
        writer.text(planned.movement().key()).text(days.name(planned.movement()));
        writer.whole(plan.items().indexOf(item)).known(planned.movement().side(), writer::word);
        writer.whole(planned.set()).whole(plan.setsOf(item, planned.movement()));
        writer.text(DoseText.oneSet(amount) + DoseText.load(item.dose().load()));
        SetTimer timer = SetTimer.of(amount);
        writer.whole(timer.holdSeconds()).whole(timer.holds()).whole(timer.repetitions());
        writer.truth(plan.isLogged(planned));
    }
}
