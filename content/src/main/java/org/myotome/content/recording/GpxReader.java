package org.myotome.content.recording;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Length;
import io.jenetics.jpx.Track;
import io.jenetics.jpx.TrackSegment;
import io.jenetics.jpx.WayPoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.engine.language.Words;

/** Reads GPX with jpx. A file that is cut short is read up to its last whole point. */
final class GpxReader {

    private static final long FAR_FROM_ANY_RECORDING = 1_000_000_000_000L;

    private final Words words;

    GpxReader(Words words) {
        this.words = words;
    }

    List<Raw> read(byte[] bytes, List<RecordingNote> notes) {
        GpxEssence essence = GpxEssence.of(bytes, words);
        if (!essence.isWhole()) {
            noteOrRefuse(essence, notes);
        }
        List<Raw> raws = new ArrayList<>();
        int read = 0;
        for (Track track : gpx(essence).getTracks()) {
            Raw raw = raw(track);
            read += raw.stretches.stream().mapToInt(List::size).sum();
            raws.add(raw);
        }
        if (read < essence.points() && !raws.isEmpty()) {
            raws.getFirst().lostPoints = essence.points() - read;
        }
        return raws;
    }

    private void noteOrRefuse(GpxEssence essence, List<RecordingNote> notes) {
        if (essence.points() == 0) {
            throw damaged(words.say("The file is GPX, and it is cut short or damaged before its first whole point."));
        }
        notes.add(new RecordingNote(
                RecordingNote.Kind.TRUNCATED,
                words.say("The file is cut short or damaged. It was read up to its last whole point."),
                words.say("Export it again if the end is missing.")));
    }

    private GPX gpx(GpxEssence essence) {
        byte[] bytes = essence.gpx().getBytes(StandardCharsets.UTF_8);
        try {
            return GPX.Reader.of(GPX.Reader.Mode.LENIENT).read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw damaged(words.say("The file is GPX, and what it says cannot be read."));
        }
    }

    private RefusedException damaged(String what) {
        return new RefusedException(
                Understood.Kind.DAMAGED, what, words.say("Export it again from the watch or its app."));
    }

    private static Raw raw(Track track) {
        Raw raw = new Raw();
        raw.sport = track.getType().orElse("").toLowerCase(Locale.ROOT);
        for (TrackSegment segment : track) {
            raw.beginStretch();
            for (WayPoint point : segment) {
                raw.add(fix(point));
            }
        }
        return raw;
    }

    private static Fix fix(WayPoint point) {
        return new Fix(
                point.getTime().map(GpxReader::millis).orElse(Fix.NO_TIME),
                point.getLatitude().doubleValue(),
                point.getLongitude().doubleValue(),
                point.getElevation().map(height -> height.to(Length.Unit.METER)).orElse(Double.NaN),
                Double.NaN);
    }

    private static long millis(Instant time) {
        boolean isFar = Math.abs(time.getEpochSecond()) > FAR_FROM_ANY_RECORDING;
        return isFar ? Fix.NO_TIME : time.toEpochMilli(); // the extremes would overflow
    }
}
