package org.myotome.engine.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.history.Corrections;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventOrder;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.startingpoint.Trial;

/** Reads from one person's record how often trials hurt more than agreed, for the correction of a whole population. */
final class PainOccasions {

    private final Consultation consultation;
    private final List<RecordedEvent> record;
    private final List<PainOccasion> occasions = new ArrayList<>();

    private PainOccasions(Consultation consultation, List<RecordedEvent> record) {
        this.consultation = consultation;
        this.record = record;
    }

    static List<PainOccasion> of(Consultation consultation, List<RecordedEvent> events) {
        List<RecordedEvent> holding = Corrections.effective(EventOrder.sort(events));
        PainOccasions reading = new PainOccasions(consultation, holding);
        reading.read();
        return List.copyOf(reading.occasions);
    }

    private void read() {
        boolean anythingTried = false;
        for (int i = 0; i < record.size(); i++) {
            Instant at = record.get(i).occurredAt();
            switch (record.get(i).event()) {
                case Event.SearchStarted ignored -> anythingTried = false;
                case Event.TrialRecorded(Trial trial) -> {
                    anythingTried = true;
                    add(at, i, Optional.of(trial));
                }
                case Event.SearchEnded ignored -> {
                    if (!anythingTried) {
                        add(at, i, Optional.empty());
                    }
                }
                default -> {
                    // nothing else tells how much a trial hurt
                }
            }
        }
    }

    /** Add an occasion with the limit that held just before it; none where no pain was allowed and nothing should be tried. */
    private void add(Instant at, int index, Optional<Trial> trial) {
        Episode before = Episode.fold(record.subList(0, index));
        PainLimit limit = PainLimit.of(PolicyInForce.of(before.caseRecord(), consultation.triage(before)));
        if (limit.allowsTrials()) {
            PainOccasion.Kind kind = trial.map(tried -> kind(tried, limit)).orElse(PainOccasion.Kind.NOTHING_TRIED);
            occasions.add(new PainOccasion(at, kind, limit.largestChance()));
        }
    }

    private static PainOccasion.Kind kind(Trial trial, PainLimit limit) {
        return limit.isExceededBy(trial.pain()) ? PainOccasion.Kind.PAINFUL : PainOccasion.Kind.BEARABLE;
    }
}
