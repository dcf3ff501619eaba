package org.myotome.browser;

import java.util.List;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.language.Words;
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

    private final KeptCase kept;
    private final ValueWriter writer;
    private final DaySentences days;
    private final ProgrammeSentences programmes;
    private final DoseText doses;
    private final Words words;

    DayText(Library library, Words words, KeptCase kept, ValueWriter writer) {
        this.words = words;
        this.kept = kept;
        this.writer = writer;
        days = new DaySentences(library, words);
        programmes = new ProgrammeSentences(library, words);
        doses = new DoseText(words);
    }

    void write(OfflineDays.Looked looked) {
        PersonDay day = looked.day();
        DaySentences.Said said = days.of(day);
        writer.text(StepFingerprint.of(looked.next()));
        writer.truth(day.findStop().isPresent()).truth(day.step() instanceof NextStep.LookAgainFirst);
        writer.text(Words.capital(words.weekday(day.day().getDayOfWeek())))
                .text(said.headline())
                .text(said.text());
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
        writer.text(days.usual(question));
        writer.list(
                days.answers(question),
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
        writer.text(item.movementId()).text(programmes.name(item.movementId())).text(doses.of(item));
        writer.text(programmes.of(item.reason())).texts(days.cues(item));
        writer.text(doses.effort(item.dose().effort())).whole(item.dose().restSeconds());
        writer.truth(plan.isEnded(item.movementId()));
        writer.list(OfflineDays.offered(kept, item), alternative -> alternative(day, alternative));
    }

    private void alternative(PersonDay day, Alternative alternative) {
        writer.text(alternative.key())
                .text(alternative.kind().word())
                .text(days.kind(alternative))
                .text(days.name(alternative))
                .text(programmes.givesUp(alternative.givesUp()))
                .truth(Swaps.isHeld(day, alternative));
    }

    private void set(SessionPlan plan, SessionPlan.Planned planned) {
        ProgrammeItem item = planned.item();
        Amount amount = item.dose().amount();
        writer.text(planned.movement().key()).text(days.name(planned.movement()));
        writer.whole(plan.items().indexOf(item)).known(planned.movement().side(), writer::word);
        writer.whole(planned.set()).whole(plan.setsOf(item, planned.movement()));
        writer.text(doses.oneSet(item.dose()));
        SetTimer timer = SetTimer.of(amount);
        writer.whole(timer.holdSeconds()).whole(timer.holds()).whole(timer.repetitions());
        writer.truth(plan.isLogged(planned));
    }
}
