package org.myotome.laboratory.progression.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.laboratory.progression.result.Results;

/** FEATURE UNDER TEST: {@code ./run simulate --out}, read back by somebody else's reader. */
class FigureFileTest {

    private static final List<Results.Row> ROWS = List.of(
            row("linear-pain", "weeks_to_goal", 22.75, 22.5, 23, 10_000, 1),
            row("damage", "flares_per_100_sessions", 1.0 / 3, 0.25, 0.5, 10_000_000_000L, -7),
            row("misser", "weeks_to_goal", Double.NaN, Double.NaN, Double.NaN, 1, Long.MAX_VALUE));

    private static final List<String> READ = List.of(
            "linear-pain|pain-monitor-3|hand-tuned rule|weeks_to_goal|22.75|22.5|23.0|10000|36|1",
            "damage|pain-monitor-3|hand-tuned rule|flares_per_100_sessions|0.3333333333333333|0.25|0.5|10000000000|36|-7",
            "misser|pain-monitor-3|hand-tuned rule|weeks_to_goal|NaN|NaN|NaN|1|36|9223372036854775807");

    @TempDir
    private Path folder = Path.of("");

    private static Results.Row row(
            String truth, String measure, double value, double low, double high, long people, long seed) {
        return new Results.Row(truth, "pain-monitor-3", "hand-tuned rule", measure, value, low, high, people, 36, seed);
    }

    private Path written(FigureFile form, String name) throws IOException {
        Path file = folder.resolve(name);
        form.write(ROWS, file);
        return file;
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(String.valueOf(found.getObject(column)));
                }
                lines.add(String.join("|", cells));
            }
        }
        return lines;
    }

    @Test
    void anotherReaderReadsTheParquetFile() throws IOException, SQLException {
        Path file = written(FigureFile.PARQUET, "figures.parquet");
        assertThat(query("select * from read_parquet('" + file + "')")).isEqualTo(READ);
        assertThat(query("describe select * from read_parquet('" + file + "')"))
                .extracting(line -> line.substring(0, line.indexOf('|', line.indexOf('|') + 1)))
                .containsExactly(
                        "truth|VARCHAR",
                        "policy|VARCHAR",
                        "kind|VARCHAR",
                        "measure|VARCHAR",
                        "value|DOUBLE",
                        "low|DOUBLE",
                        "high|DOUBLE",
                        "people|BIGINT",
                        "weeks|BIGINT",
                        "seed|BIGINT");
    }

    @Test
    void manyRowsAndNoneAreParquetToo() throws IOException, SQLException {
        List<Results.Row> many = new ArrayList<>();
        for (int i = 0; i < 70_000; i++) {
            many.add(row("truth " + i, "weeks_to_goal", i, i, i, i, i));
        }
        Path file = folder.resolve("many.parquet");
        FigureFile.PARQUET.write(many, file);
        assertThat(query("select count(*), sum(people), max(truth) from read_parquet('" + file + "')"))
                .containsExactly("70000|2449965000|truth 9999");

        Path empty = folder.resolve("none.parquet");
        FigureFile.PARQUET.write(List.of(), empty);
        assertThat(query("select count(*) from read_parquet('" + empty + "')")).containsExactly("0");
    }

    @Test
    void anotherReaderReadsTheCsvFile() throws IOException, SQLException {
        Path file = written(FigureFile.CSV, "figures.csv");
        assertThat(query("select truth, value, people, seed from read_csv('" + file + "')"))
                .containsExactly(
                        "linear-pain|22.75|10000|1",
                        "damage|0.3333333333333333|10000000000|-7",
                        "misser|null|1|9223372036854775807");
    }

    @Test
    void jsonSaysNothingWhereThereIsNoFigure() throws IOException {
        String json = Files.readString(written(FigureFile.JSON, "figures.json"));
        assertThat(json).startsWith("""
                [
                  {"truth": "linear-pain", "policy": "pain-monitor-3", "kind": "hand-tuned rule", "measure": \
                "weeks_to_goal", "value": 22.75, "low": 22.5, "high": 23.0, "people": 10000, "weeks": 36, "seed": 1},
                """);
        assertThat(json)
                .contains("\"value\": null, \"low\": null, \"high\": null")
                .endsWith("}\n]\n");
    }

    @Test
    void theNameOfTheFileSaysTheForm() {
        assertThat(FigureFile.find(Path.of("a.b/Figures.PARQUET"))).contains(FigureFile.PARQUET);
        assertThat(FigureFile.find(Path.of("figures.json"))).contains(FigureFile.JSON);
        assertThat(FigureFile.find(Path.of("figures.csv.gz"))).isEmpty();
    }
}
