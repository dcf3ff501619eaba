package org.myotome.content.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.UnusableFileException;

/**
 * A text file with its name.
 *
 * @param name the name to use in messages
 * @param text the whole text
 */
public record TextFile(String name, String text) {

    /** The most bytes that are read; more is refused before any of it is looked at. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Read a file of this machine.
     *
     * @throws UnusableFileException if it is missing, larger than {@link #MOST_BYTES} or not UTF-8
     */
    public static TextFile read(Path path) {
        String name = path.toString();
        if (!Files.isRegularFile(path)) {
            throw unusable(name, "is not a file that can be read.", "Maybe the path is mistyped.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(name, in);
        } catch (IOException e) {
            throw unusable(
                    name,
                    "cannot be read: " + e.getMessage(),
                    "Maybe you are not allowed to read it; check its owner.");
        }
    }

    /**
     * Read a stream to its end, such as standard input.
     *
     * @param name the name to use in messages
     * @throws UnusableFileException if it is larger than {@link #MOST_BYTES} or not UTF-8
     * @throws IOException if reading fails
     */
    public static TextFile read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw unusable(name, "is larger than 64 MB.", "Maybe split it into several files.");
        }
        return decode(name, bytes);
    }

    /** Read a file that is shipped beside a class of this project. */
    public static TextFile shipped(Class<?> beside, String name) {
        return findShipped(beside, name)
                .orElseThrow(() -> new IllegalStateException("The shipped file (" + name + ") is missing beside "
                        + beside.getName() + ".\nMaybe the build is incomplete."));
    }

    /** Read a file that is shipped beside a class of this project, if there is one. */
    public static Optional<TextFile> findShipped(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(read(name.substring(name.lastIndexOf('/') + 1), in));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file (" + name + ") cannot be read.", e);
        }
    }

    private static TextFile decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new TextFile(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw unusable(
                    name,
                    "is not text in UTF-8.",
                    "Maybe it is a binary file, or was saved in another encoding; save it as UTF-8.");
        }
    }

    private static UnusableFileException unusable(String name, String what, String advice) {
        return new UnusableFileException(List.of(new Problem(name, 0, "", "", what, advice)));
    }
}
