package org.myotome.server.activity;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.myotome.content.recording.Recording;
import org.myotome.content.recording.RecordingFiles;
import org.myotome.content.recording.RecordingNote;
import org.myotome.content.recording.Understood;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.server.wording.Spoken;
import org.springframework.web.multipart.MultipartFile;

/** Reads files that were sent, and says of each what was understood. */
public final class FileReading {

    private static final int LONGEST_NAME = 60;

    private final Clock clock;
    private final Words words;
    private final List<ActivitySession> sessions = new ArrayList<>();
    private final List<FileLine> lines = new ArrayList<>();

    FileReading(Clock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    /**
     * What was understood of one file or of one walk or run in it.
     *
     * @param file the name of the file
     * @param what what it is, or why it was refused
     * @param notes what was odd about it, and what to do
     * @param taken whether it was taken over
     */
    public record FileLine(String file, String what, List<String> notes, boolean taken) {}

    void read(MultipartFile file) {
        String name = nameOr(file.getOriginalFilename(), words.say("file"));
        try (InputStream in = file.getInputStream()) {
            switch (RecordingFiles.read(in, words)) {
                case Understood.Refused refused ->
                    lines.add(new FileLine(name, refused.what(), List.of(refused.remedy()), false));
                case Understood.Read read ->
                    read.recordings().forEach(recording -> take(name, recording, read.notes()));
            }
        } catch (IOException e) {
            lines.add(new FileLine(
                    name, words.say("It did not arrive whole."), List.of(words.say("Send it again.")), false));
        }
    }

    private static String nameOr(@Nullable String given, String none) {
        String name = given == null || given.isBlank() ? none : given.strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
    }

    private void take(String name, Recording recording, List<RecordingNote> ofFile) {
        List<String> notes = new ArrayList<>();
        notes.add(recording.kindBecause());
        ofFile.forEach(note -> notes.add((note.what() + " " + note.remedy()).strip()));
        recording.notes().forEach(note -> notes.add((note.what() + " " + note.remedy()).strip()));
        String what = new Lines(words)
                .what(recording.kind(), recording.metres(), recording.movingSeconds(), recording.runSeconds());
        if (recording.startedAt().isEmpty()) {
            lines.add(new FileLine(
                    name,
                    words.say("{0}, on a day that the file does not say", what),
                    List.of(words.say("Type it below, with its day.")),
                    false));
            return;
        }
        Instant start = recording.startedAt().get();
        if (start.isAfter(clock.instant())) {
            lines.add(new FileLine(
                    name,
                    words.say("It says that it begins at {0}, which is still to come.", start.toString()),
                    List.of(words.say("Check the clock of the device, and type it below.")),
                    false));
            return;
        }
        LocalDate day = recording.findDay(clock.getZone()).orElseThrow();
        lines.add(new FileLine(name, words.say("{0}: {1}", Spoken.day(words, day), what), notes, true));
        sessions.add(session(recording, start, day));
    }

    /** The id follows from what the file says, so that the same file sent again is the same walk or run. */
    private static ActivitySession session(Recording recording, Instant start, LocalDate day) {
        String id = recording.source().word() + "-" + start.getEpochSecond() + "-"
                + recording.metres().find().orElse(0) + "-"
                + recording.movingSeconds().find().orElse(0);
        return new ActivitySession(
                id,
                day,
                Known.of(start),
                recording.kind(),
                recording.metres(),
                recording.movingSeconds(),
                recording.runSeconds(),
                recording.climbMetres(),
                new PainReport.Unknown(),
                new PainReport.Unknown(),
                Known.unknown(),
                recording.source());
    }

    List<ActivitySession> sessions() {
        return List.copyOf(sessions);
    }

    List<FileLine> lines() {
        return List.copyOf(lines);
    }
}
