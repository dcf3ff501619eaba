package org.myotome.content.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.record.Known;

/**
 * One walk or run as a file tells it.
 *
 * @param source the kind of file
 * @param startedAt when it began; empty when the file says no times
 * @param kind what it probably was
 * @param kindBecause why that is supposed, in a sentence
 * @param metres how far
 * @param movingSeconds how long in motion, without pauses
 * @param runSeconds how much of it was run, as far as speed tells
 * @param climbMetres how much it went up
 * @param notes what was odd about it, and what was done about that
 */
public record Recording(
        ActivitySource source,
        Optional<Instant> startedAt,
        ActivityKind kind,
        String kindBecause,
        Known<Integer> metres,
        Known<Integer> movingSeconds,
        Known<Integer> runSeconds,
        Known<Integer> climbMetres,
        List<RecordingNote> notes) {

    public Recording {
        notes = List.copyOf(notes);
    }

    /** Return the person's own calendar day on which it began; empty when the file says no times. */
    public Optional<LocalDate> findDay(ZoneId zone) {
        return startedAt.map(start -> LocalDate.ofInstant(start, zone));
    }
}
