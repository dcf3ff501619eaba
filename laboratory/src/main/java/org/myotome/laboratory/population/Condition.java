package org.myotome.laboratory.population;

import java.util.List;
import org.myotome.content.document.Table;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.Problems;

/**
 * A serious condition.
 *
 * @param id its word in the table of people
 * @param name its name in plain words
 * @param demanded the least strict tier that is right, as {@code E2} to {@code E4} of evidence notes 4
 * @param rule the rule of evidence notes 4 that is about it
 */
public record Condition(String id, String name, String demanded, String rule) {

    /** Return every condition of the shipped table. */
    public static List<Condition> shipped() {
        TextFile file = TextFile.shipped(Condition.class, "conditions.csv");
        Problems problems = new Problems(file.name());
        List<Condition> conditions =
                Table.read(file, List.of("condition", "name", "demanded", "rule"), problems).stream()
                        .map(row -> new Condition(
                                row.cell("condition"), row.cell("name"), row.cell("demanded"), row.cell("rule")))
                        .toList();
        problems.throwIfAny();
        return conditions;
    }
}
