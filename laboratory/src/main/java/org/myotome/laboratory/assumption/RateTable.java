package org.myotome.laboratory.assumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.myotome.content.document.Table;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.Problems;

/** A reviewed table of rates. */
public final class RateTable {

    private static final List<String> RATE_COLUMNS = List.of("rate", "low", "high", "grade", "source");
    private static final List<String> GRADES = List.of("A", "B", "C", "D");

    private final String name;
    private final List<Entry> entries;

    /**
     * A rate with what it is about.
     *
     * @param key the values of the key columns
     */
    public record Entry(List<String> key, Rate rate) {
        public Entry {
            key = List.copyOf(key);
        }
    }

    private RateTable(String name, List<Entry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
    }

    /**
     * Read a table.
     *
     * @param keyColumns the columns that say what a rate is about, in order
     * @throws org.myotome.content.problem.UnusableFileException if a rate is out of its range, stands twice, or has no
     *     grade or source
     */
    public static RateTable read(TextFile file, List<String> keyColumns) {
        Problems problems = new Problems(file.name());
        List<String> columns = new ArrayList<>(keyColumns);
        columns.addAll(RATE_COLUMNS);
        Map<String, Entry> byKey = new TreeMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Table.Row row : Table.read(file, columns, problems)) {
            List<String> key = keyColumns.stream().map(row::cell).toList();
            requireSource(row, key, problems);
            try {
                Entry entry = new Entry(key, rate(row));
                if (byKey.put(Rates.joined(key), entry) != null) {
                    problems.add(row.line(), Rates.joined(key), "", "stands twice.", "Keep one of the two.");
                }
                entries.add(entry);
            } catch (IllegalArgumentException e) {
                problems.add(
                        row.line(),
                        Rates.joined(key),
                        row.cell("rate"),
                        "is no rate with a range.",
                        "Write numbers from 0 to 1: low, rate and high in this order of size.");
            }
        }
        problems.throwIfAny();
        return new RateTable(file.name(), entries);
    }

    private static Rate rate(Table.Row row) {
        return new Rate(
                number(row, "rate"), number(row, "low"), number(row, "high"), row.cell("grade"), row.cell("source"));
    }

    private static double number(Table.Row row, String column) {
        return Double.parseDouble(row.cell(column));
    }

    private static void requireSource(Table.Row row, List<String> key, Problems problems) {
        String path = Rates.joined(key);
        if (!GRADES.contains(row.cell("grade"))) {
            problems.add(row.line(), path, row.cell("grade"), "is no evidence grade.", "Write A, B, C or D.");
        }
        if (row.cell("source").isEmpty()) {
            problems.add(row.line(), path, "", "has no source.", "Name one, or say that it is an assumption.");
        }
    }

    /** Return every rate of the table, in its order. */
    public List<Entry> entries() {
        return entries;
    }

    /** Return how many rates have a grade. */
    public long count(String grade) {
        return entries.stream()
                .filter(entry -> entry.rate().grade().equals(grade))
                .count();
    }

    /** Return the rates at a place of their ranges. */
    public Rates at(Variant variant) {
        return at(variant, key -> true);
    }

    /** Return the rates at a place of their ranges where a test holds for the key, and as stated elsewhere. */
    public Rates at(Variant variant, Predicate<List<String>> where) {
        Map<String, Double> values = new TreeMap<>();
        for (Entry entry : entries) {
            String key = Rates.joined(entry.key());
            Variant here = where.test(entry.key()) ? variant : new Variant.Stated();
            values.put(key, entry.rate().at(here.place(key)));
        }
        return new Rates(name, values);
    }

    /** Return each source and how many rates come from it, as rows of a table in the order of the sources. */
    public List<List<String>> sources() {
        Map<String, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.rate().source(), 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((source, count) -> rows.add(List.of(source, String.valueOf(count))));
        return rows;
    }
}
