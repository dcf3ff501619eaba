package org.myotome.server.outcome;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.explanation.OutcomeSentences;
import org.myotome.engine.history.Corrections;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventOrder;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.NumberText;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.wording.Plain;

/** The scores of a case as they were entered, for correcting them. */
public final class ScoreEntries {

    private ScoreEntries() {}

    /**
     * One entry.
     *
     * @param id the event
     * @param measure what was measured
     * @param day of which day
     * @param score the score
     * @param late how many days later it was entered, in words; empty where it was entered on its day
     */
    public record Entry(String id, String measure, String day, String score, String late) {}

    /** Return the entries that hold, the latest day first. */
    static List<Entry> of(CaseFile file, MeasureBank bank, ZoneId zone) {
        List<Entry> entries = new ArrayList<>();
        for (RecordedEvent recorded : holding(file)) {
            if (recorded.event() instanceof Event.OutcomeRecorded(OutcomeScore score)) {
                Optional<Measure> measure = bank.find(score.measureId());
                entries.add(new Entry(
                        recorded.id().value(),
                        name(measure, score),
                        score.day().toString(),
                        measure.map(known -> OutcomeSentences.ENGLISH.score(known, score.score()))
                                .orElse(NumberText.of(score.score())),
                        late(score.day(), recorded.recordedAt().atZone(zone).toLocalDate())));
            }
        }
        entries.sort((one, other) -> other.day().compareTo(one.day()));
        return entries;
    }

    /** Return the score of an entry that holds. */
    static Optional<OutcomeScore> find(CaseFile file, String id) {
        return holding(file).stream()
                .filter(recorded -> recorded.id().value().equals(id))
                .map(RecordedEvent::event)
                .filter(Event.OutcomeRecorded.class::isInstance)
                .map(event -> ((Event.OutcomeRecorded) event).score())
                .findFirst();
    }

    private static List<RecordedEvent> holding(CaseFile file) {
        return Corrections.effective(EventOrder.sort(file.events()));
    }

    private static String name(Optional<Measure> measure, OutcomeScore score) {
        return measure.map(Measure::name).orElse(Plain.capital(Plain.word(score.measureId())))
                + score.side().find().map(side -> ", " + side.word()).orElse("")
                + (score.about().isEmpty() ? "" : ": " + score.about());
    }

    /** Return how much later something was entered, in words. */
    static String late(LocalDate day, LocalDate entered) {
        long days = ChronoUnit.DAYS.between(day, entered);
        return days < 1 ? "" : "entered " + days + (days == 1 ? " day" : " days") + " later";
    }
}
