package org.myotome.content.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.content.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** A table of comma-separated values with a line of column names on top. */
public final class Table {

    private Table() {}

    /**
     * One line of a table.
     *
     * @param cells value by column
     * @param line line in the file, from 1
     */
    public record Row(Map<String, String> cells, int line) {

        /** Return the value of a column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    /** Read a table that has to have the given columns; notes what is wrong with it. */
    public static List<Row> read(TextFile file, List<String> columns, Problems problems) {
        List<Row> rows = new ArrayList<>();
        try (MappingIterator<Map<String, String>> lines = iterator(file)) {
            while (lines.hasNextValue()) {
                int line = Math.max(2, lines.currentLocation().getLineNr());
                rows.add(new Row(new LinkedHashMap<>(lines.nextValue()), line));
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(line, "", "", "is not a table: " + e.getOriginalMessage(), "Maybe a quote or comma is wrong.");
        }
        requireColumns(rows, columns, problems);
        return rows;
    }

    private static MappingIterator<Map<String, String>> iterator(TextFile file) {
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .with(CsvReadFeature.SKIP_EMPTY_LINES)
                .readValues(file.text());
    }

    private static void requireColumns(List<Row> rows, List<String> columns, Problems problems) {
        List<String> there =
                rows.isEmpty() ? List.of() : List.copyOf(rows.getFirst().cells().keySet());
        for (String column : columns) {
            if (!there.contains(column)) {
                problems.add(1, column, "", "is a column that is missing.", "Maybe the first line was lost.");
            }
        }
    }
}
