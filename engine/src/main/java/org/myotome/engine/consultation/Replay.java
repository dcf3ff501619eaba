package org.myotome.engine.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.Versions;

/** Works every decision of a record out again, from what was recorded before it and from nothing else. */
public final class Replay {

    /**
     * A decision of the record, and what comes out today.
     *
     * @param kind what it was about, in the word of the record
     * @param decision what was kept; absent where it cannot be read
     * @param versions what it was taken with
     * @param outcome how the two compare
     */
    public record Replayed(String kind, Optional<TakenDecision> decision, Versions versions, Outcome outcome) {}

    /** How a decision of the record compares with the same decision taken today. */
    public enum Outcome {
        /** The same, to the last bit. */
        SAME,
        /** Another one, and it was taken with other versions than today's. */
        CHANGED_SINCE,
        /** Another one with the same versions: something is wrong. */
        MISMATCH,
        /** Kept in a form that this engine cannot compare. */
        UNREADABLE
    }

    private final Consultation consultation;
    private final Versions today;

    /**
     * Prepare a replay.
     *
     * @param consultation the engine and content of today
     * @param today the versions of that engine and content
     */
    public Replay(Consultation consultation, Versions today) {
        this.consultation = consultation;
        this.today = today;
    }

    /** Return every decision of a record, in the order of the record. */
    public List<Replayed> of(List<RecordedEvent> record) {
        List<Replayed> replayed = new ArrayList<>();
        for (int index = 0; index < record.size(); index++) {
            if (record.get(index).event() instanceof Event.DecisionTaken taken) {
                replayed.add(again(taken, knownBefore(record, index)));
            }
        }
        return List.copyOf(replayed);
    }

    /** What a device hands in later takes its place in the order, but was not known when the decision was taken. */
    private static List<RecordedEvent> knownBefore(List<RecordedEvent> record, int index) {
        RecordedEvent decision = record.get(index);
        List<RecordedEvent> known = new ArrayList<>();
        for (int other = 0; other < record.size(); other++) {
            RecordedEvent event = record.get(other);
            int order = event.recordedAt().compareTo(decision.recordedAt());
            if (order < 0 || (order == 0 && other < index)) {
                known.add(event);
            }
        }
        return known;
    }

    private Replayed again(Event.DecisionTaken taken, List<RecordedEvent> known) {
        Optional<TakenDecision> kept = TakenDecision.find(taken.text());
        Optional<DecisionKind> kind = DecisionKind.find(taken.kind());
        if (kept.isEmpty() || kind.isEmpty() || known.isEmpty()) {
            return new Replayed(taken.kind(), kept, taken.versions(), Outcome.UNREADABLE);
        }
        String fingerprint = consultation.fingerprint(
                kind.get(), Episode.fold(known), taken.seed(), kept.get().day());
        return new Replayed(
                taken.kind(), kept, taken.versions(), compare(kept.get().fingerprint(), fingerprint, taken.versions()));
    }

    private Outcome compare(String then, String now, Versions versions) {
        if (then.equals(now)) {
            return Outcome.SAME;
        }
        return versions.equals(today) ? Outcome.MISMATCH : Outcome.CHANGED_SINCE;
    }
}
