package org.myotome.laboratory.progression.output;

import java.util.List;
import org.myotome.laboratory.progression.result.Results;

/**
 * Figures as columns of equal length.
 *
 * @param rows how many rows
 * @param columns the columns
 */
record Table(int rows, List<Column> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    /** A column. */
    sealed interface Column {
        String name();

        /** Words. */
        record Words(String name, List<String> values) implements Column {}

        /** Numbers with a fraction; not a number where there is none. */
        record Fractions(String name, List<Double> values) implements Column {}

        /** Whole numbers. */
        record Wholes(String name, List<Long> values) implements Column {}
    }

    static Table of(List<Results.Row> rows) {
        return new Table(
                rows.size(),
                List.of(
                        new Column.Words(
                                "truth", rows.stream().map(Results.Row::truth).toList()),
                        new Column.Words(
                                "policy", rows.stream().map(Results.Row::policy).toList()),
                        new Column.Words(
                                "kind", rows.stream().map(Results.Row::kind).toList()),
                        new Column.Words(
                                "measure",
                                rows.stream().map(Results.Row::measure).toList()),
                        new Column.Fractions(
                                "value", rows.stream().map(Results.Row::value).toList()),
                        new Column.Fractions(
                                "low", rows.stream().map(Results.Row::low).toList()),
                        new Column.Fractions(
                                "high", rows.stream().map(Results.Row::high).toList()),
                        new Column.Wholes(
                                "people", rows.stream().map(Results.Row::people).toList()),
                        new Column.Wholes(
                                "weeks",
                                rows.stream().map(row -> (long) row.weeks()).toList()),
                        new Column.Wholes(
                                "seed", rows.stream().map(Results.Row::seed).toList())));
    }
}
