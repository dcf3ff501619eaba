package org.myotome.laboratory.progression.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Figures as text: one JSON object, or one CSV line, for each. */
final class FigureText {

    private FigureText() {}

    static String json(Table table) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            int place = row;
            lines.add(table.columns().stream()
                    .map(column -> "\"" + column.name() + "\": " + json(column, place))
                    .collect(Collectors.joining(", ", "  {", "}")));
        }
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    private static String json(Table.Column column, int row) {
        return switch (column) {
            // Every word here is one of ours: letters, digits, hyphens and spaces.
            case Table.Column.Words(String _, List<String> values) -> "\"" + values.get(row) + "\"";
            case Table.Column.Fractions(String _, List<Double> values) ->
                Double.isFinite(values.get(row)) ? values.get(row).toString() : "null";
            case Table.Column.Wholes(String _, List<Long> values) ->
                values.get(row).toString();
        };
    }

    static String csv(Table table) {
        StringBuilder text = new StringBuilder(
                table.columns().stream().map(Table.Column::name).collect(Collectors.joining(",", "", "\n")));
        for (int row = 0; row < table.rows(); row++) {
            int place = row;
            text.append(table.columns().stream()
                    .map(column -> csv(column, place))
                    .collect(Collectors.joining(",", "", "\n")));
        }
        return text.toString();
    }

    private static String csv(Table.Column column, int row) {
        return switch (column) {
            case Table.Column.Words(String _, List<String> values) -> values.get(row);
            case Table.Column.Fractions(String _, List<Double> values) ->
                Double.isFinite(values.get(row)) ? values.get(row).toString() : "";
            case Table.Column.Wholes(String _, List<Long> values) ->
                values.get(row).toString();
        };
    }
}
