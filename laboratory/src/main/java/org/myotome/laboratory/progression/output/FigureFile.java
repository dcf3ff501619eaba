package org.myotome.laboratory.progression.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.laboratory.progression.result.Results;

/** The forms in which figures are written. */
public enum FigureFile {
    JSON(".json") {
        @Override
        byte[] bytes(Table table) {
            return FigureText.json(table).getBytes(StandardCharsets.UTF_8);
        }
    },
    CSV(".csv") {
        @Override
        byte[] bytes(Table table) {
            return FigureText.csv(table).getBytes(StandardCharsets.UTF_8);
        }
    },
    PARQUET(".parquet") {
        @Override
        byte[] bytes(Table table) {
            return ParquetFile.write(table);
        }
    };

    private final String ending;

    FigureFile(String ending) {
        this.ending = ending;
    }

    abstract byte[] bytes(Table table);

    /** Return the form that a file's name asks for. */
    public static Optional<FigureFile> find(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith(form.ending))
                .findFirst();
    }

    /** Return the endings that are understood. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(form -> form.ending).toList();
    }

    /** Write figures to a file. */
    public void write(List<Results.Row> rows, Path file) throws IOException {
        Files.write(file, bytes(Table.of(rows)));
    }
}
