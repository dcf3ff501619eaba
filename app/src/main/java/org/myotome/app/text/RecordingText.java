package org.myotome.app.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.myotome.content.recording.Recording;
import org.myotome.content.recording.RecordingFiles;
import org.myotome.content.recording.RecordingJson;
import org.myotome.content.recording.RecordingNote;
import org.myotome.content.recording.Understood;
import org.myotome.engine.explanation.WalkRunSentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.Known;

/** Says what files of watches were understood as. */
public final class RecordingText {

    private final ZoneId zone;

    /** Name days in a person's time zone. */
    public RecordingText(ZoneId zone) {
        this.zone = zone;
    }

    /** Print what a file was understood as; return whether anything of it can be taken over. */
    public boolean print(Path file, boolean json, PrintWriter out) {
        Understood understood = read(file);
        out.println(json ? RecordingJson.of(file.toString(), understood, zone) : text(file.toString(), understood));
        return understood instanceof Understood.Read;
    }

    private static Understood read(Path file) {
        if (!Files.isRegularFile(file)) {
            return new Understood.Refused(
                    Understood.Kind.NOT_A_RECORDING, "There is no such file.", "Maybe the path is mistyped.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return RecordingFiles.read(in);
        } catch (IOException e) {
            return new Understood.Refused(
                    Understood.Kind.DAMAGED,
                    "It cannot be read: " + e.getMessage(),
                    "Maybe you are not allowed to read it; check its owner.");
        }
    }

    private String text(String file, Understood understood) {
        return switch (understood) {
            case Understood.Refused(var ignored, String what, String remedy) ->
                file + ": refused. " + what + "\n  " + remedy;
            case Understood.Read(List<Recording> recordings, List<RecordingNote> notes) -> {
                StringBuilder text = new StringBuilder(file + ":");
                recordings.forEach(one -> text.append("\n  ").append(line(one)));
                notes.forEach(note -> text.append("\n  ").append(line(note)));
                yield text.toString();
            }
        };
    }

    private String line(Recording one) {
        StringBuilder line = new StringBuilder();
        line.append(one.findDay(zone).map(LocalDate::toString).orElse("day unknown"))
                .append(", ")
                .append(one.kind().word().replace('_', ' '))
                .append(": ")
                .append(amount(one.metres(), " m"))
                .append(" in ")
                .append(one.movingSeconds()
                        .find()
                        .map(seconds -> WalkRunSentences.time(Words.ENGLISH, seconds))
                        .orElse("unknown time"))
                .append(", run ")
                .append(one.runSeconds()
                        .find()
                        .map(seconds -> WalkRunSentences.time(Words.ENGLISH, seconds))
                        .orElse("unknown"))
                .append(", up ")
                .append(amount(one.climbMetres(), " m"))
                .append(". ")
                .append(one.kindBecause());
        one.notes().forEach(note -> line.append("\n    ").append(line(note)));
        return line.toString();
    }

    private static String line(RecordingNote note) {
        return (note.what() + " " + note.remedy()).strip();
    }

    private static String amount(Known<Integer> value, String unit) {
        return value.find().map(known -> known + unit).orElse("unknown");
    }
}
