package org.myotome.server.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a form comes to, field by field, against what is stored by now.
 *
 * @param values the stored values with this form's changes
 * @param changed the fields that this form changes
 * @param collisions the fields that somebody else has changed to something else meanwhile
 */
public record Merge(Map<String, String> values, List<String> changed, List<Collision> collisions) {

    public Merge {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        changed = List.copyOf(changed);
        collisions = List.copyOf(collisions);
    }

    /**
     * A field that two people changed.
     *
     * @param field the field's name in the form
     * @param mine what this form says
     * @param theirs what is stored by now
     */
    public record Collision(String field, String mine, String theirs) {}

    /** Compare a form with what is stored. A field that the form does not have stays as it is stored. */
    public static Merge of(Map<String, String> stored, Typed typed) {
        Map<String, String> values = new TreeMap<>(stored);
        List<String> changed = new ArrayList<>();
        List<Collision> collisions = new ArrayList<>();
        typed.values().forEach((field, mine) -> {
            String theirs = stored.getOrDefault(field, "");
            String base = typed.shown().getOrDefault(field, theirs);
            if (mine.equals(base) || mine.equals(theirs)) {
                return;
            }
            if (!base.equals(theirs)) {
                collisions.add(new Collision(field, mine, theirs));
                return;
            }
            values.put(field, mine);
            changed.add(field);
        });
        return new Merge(values, changed, collisions);
    }
}
