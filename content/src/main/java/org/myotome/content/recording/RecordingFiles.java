package org.myotome.content.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.language.Words;

/**
 * Reads a file of a watch or phone. Whatever the bytes are, it answers with what was understood or with why not, in bounded
 * time and memory; it never throws for what is in a file.
 */
public final class RecordingFiles {

    /** The most bytes of a file that are read. */
    public static final int MOST_BYTES = Limits.MOST_BYTES;

    private static final int FIT_MARK_FROM = 8;
    private static final byte[] FIT_MARK = {'.', 'F', 'I', 'T'};
    private static final int SNIFFED = 4096;

    private final Words words;

    private RecordingFiles(Words words) {
        this.words = words;
    }

    /**
     * Read a stream, such as a file that was sent; no more of it than the limit.
     *
     * @throws IOException if reading the stream fails
     */
    public static Understood read(InputStream in) throws IOException {
        return read(in, Words.ENGLISH);
    }

    /**
     * Read a stream, and say in a language what was understood.
     *
     * @throws IOException if reading the stream fails
     */
    public static Understood read(InputStream in, Words words) throws IOException {
        return new RecordingFiles(words).readAll(in.readNBytes(MOST_BYTES + 1));
    }

    /** Read bytes. */
    public static Understood read(byte[] bytes) {
        return new RecordingFiles(Words.ENGLISH).readAll(bytes);
    }

    private Understood readAll(byte[] bytes) {
        try {
            return understood(bytes);
        } catch (RefusedException e) {
            return e.refused();
        } catch (RuntimeException e) {
            // A library met what it was not made for. The file is refused; nothing of it was taken over.
            return new Understood.Refused(
                    Understood.Kind.DAMAGED,
                    words.say("The file is damaged in a way that cannot be read around."),
                    words.say("Export it again from the watch or its app."));
        }
    }

    private Understood understood(byte[] bytes) {
        refuseBySize(bytes);
        List<RecordingNote> notes = new ArrayList<>();
        ActivitySource source = sourceOf(bytes);
        List<Raw> raws = switch (source) {
            case FIT -> new FitReader(words).read(bytes, notes);
            case TCX -> new TcxReader(words).read(bytes, notes);
            case GPX, ENTERED -> new GpxReader(words).read(bytes, notes);
        };
        if (raws.size() > Limits.MOST_ACTIVITIES) {
            throw new RefusedException(
                    Understood.Kind.TOO_LARGE,
                    words.say("The file has more than {0} activities.", Limits.MOST_ACTIVITIES),
                    words.say("Export fewer at once."));
        }
        return recordings(source, raws, notes);
    }

    private Understood recordings(ActivitySource source, List<Raw> raws, List<RecordingNote> notes) {
        List<Recording> recordings = new ArrayList<>();
        List<Understood.Refused> refused = new ArrayList<>();
        for (Raw raw : raws) {
            if (raw.isEmpty()) {
                continue;
            }
            try {
                recordings.add(Sense.of(source, raw, words));
            } catch (RefusedException e) {
                refused.add(e.refused());
            }
        }
        if (recordings.isEmpty()) {
            return refused.isEmpty()
                    ? new Understood.Refused(
                            Understood.Kind.NO_WALK_OR_RUN,
                            words.say(
                                    "The file is {0} and holds no walk or run.",
                                    source.word().toUpperCase(Locale.ROOT)),
                            words.say("Maybe it is a route or a list of places; export the activity itself."))
                    : refused.getFirst();
        }
        for (Understood.Refused one : refused) {
            notes.add(new RecordingNote(
                    RecordingNote.Kind.LEFT_OUT,
                    words.say("One activity of the file was left out.") + " " + one.what(),
                    one.remedy()));
        }
        return new Understood.Read(recordings, notes);
    }

    private void refuseBySize(byte[] bytes) {
        if (bytes.length == 0) {
            throw new RefusedException(
                    Understood.Kind.EMPTY,
                    words.say("The file is empty."),
                    words.say("Export it again from the watch or its app."));
        }
        if (bytes.length > MOST_BYTES) {
            throw new RefusedException(
                    Understood.Kind.TOO_LARGE,
                    words.say("The file is larger than {0} MB.", MOST_BYTES / (1024 * 1024)),
                    words.say("Split it into several walks or runs."));
        }
    }

    /** Return what the content is; the name of a file decides nothing. */
    private ActivitySource sourceOf(byte[] bytes) {
        if (isFit(bytes)) {
            return ActivitySource.FIT;
        }
        if (startsWith(bytes, 'P', 'K') || startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, '7', 'z')) {
            throw new RefusedException(
                    Understood.Kind.PACKED,
                    words.say("The file is packed."),
                    words.say("Unpack it and send what is in it."));
        }
        String head = head(bytes);
        if (head.contains("<!DOCTYPE") && !head.contains("<html") && !head.contains("<HTML")) {
            throw new RefusedException(
                    Understood.Kind.REACHES_BEYOND,
                    words.say("The file has a document type or entities, which no recording needs and which could reach"
                            + " beyond it."),
                    words.say("Export it again from the watch or its app."));
        }
        if (head.contains("<gpx")) {
            return ActivitySource.GPX;
        }
        if (head.contains("<TrainingCenterDatabase")) {
            return ActivitySource.TCX;
        }
        throw new RefusedException(
                Understood.Kind.NOT_A_RECORDING,
                words.say("The file is neither GPX nor FIT nor TCX, whatever its name says."),
                words.say("Export the activity as one of these."));
    }

    private static boolean isFit(byte[] bytes) {
        for (int place = 0; place < FIT_MARK.length; place++) {
            int at = FIT_MARK_FROM + place;
            if (at >= bytes.length || bytes[at] != FIT_MARK[place]) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** Return the beginning as text; the bytes of zero of wider encodings are left out, which is enough for looking. */
    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
