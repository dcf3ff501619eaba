package org.myotome.laboratory.conformance.pack;

import java.util.List;

/**
 * A conformance pack.
 *
 * @param name the pack
 * @param version its version
 * @param vocabulary the words it is written in
 * @param categories groups of checks, in the order of the pack
 */
public record Pack(String name, String version, Vocabulary vocabulary, List<Category> categories) {

    public Pack {
        categories = List.copyOf(categories);
    }

    /**
     * A group of checks.
     *
     * @param id the group
     * @param title what it is about, in a sentence
     * @param checks its checks
     */
    public record Category(String id, String title, List<Check> checks) {
        public Category {
            checks = List.copyOf(checks);
        }
    }

    /** Return every check, in order. */
    public List<Check> checks() {
        return categories.stream()
                .flatMap(category -> category.checks().stream())
                .toList();
    }
}
