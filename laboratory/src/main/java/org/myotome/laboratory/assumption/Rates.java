package org.myotome.laboratory.assumption;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rates of a table, each taken at one place of its range. */
public final class Rates {

    private final String table;
    private final Map<String, Double> byKey;

    Rates(String table, Map<String, Double> byKey) {
        this.table = table;
        this.byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    static String joined(List<String> key) {
        return String.join("/", key);
    }

    /** Return the rate of a key, if the table has one. */
    public Optional<Double> find(String... key) {
        return Optional.ofNullable(byKey.get(joined(List.of(key))));
    }

    /**
     * Return the rate of a key.
     *
     * @throws IllegalArgumentException if the table has none
     */
    public double get(String... key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("The table (" + table + ") has no rate for ("
                        + joined(List.of(key)) + ").\nMaybe a row is missing or a word is mistyped."));
    }
}
