package org.myotome.laboratory.itemresponse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of numbers or words separated by commas that comes with the program.
 *
 * @param name which file, for messages
 * @param rows cells by row; every row as long as the first
 */
public record DataFile(String name, List<List<String>> rows) {

    public DataFile {
        rows = rows.stream().map(List::copyOf).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != rows.getFirst().size()) {
                throw new IllegalArgumentException(
                        "Row " + (i + 1) + " of " + name + " has " + rows.get(i).size() + " cells, the first row "
                                + rows.getFirst().size() + ".\nMaybe a comma is missing.");
            }
        }
    }

    /**
     * Read a file beside a class.
     *
     * @throws IllegalStateException if the program was built without the file
     */
    public static DataFile beside(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The file (" + name + ") is missing.\nMaybe the program was built without its resources.");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new DataFile(
                    name, text.lines().map(line -> List.of(line.split(",", -1))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + name + ") could not be read.", e);
        }
    }

    /** Return the rows below the head. */
    public List<List<String>> body() {
        return rows.subList(1, rows.size());
    }
}
