package org.myotome.laboratory.conformance.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an adapter says about the system behind it.
 *
 * @param name the system
 * @param version its version; may be empty
 * @param supports vocabulary items that it understands; {@code group.*} stands for a whole group
 */
public record SystemDescription(String name, String version, Set<String> supports) {

    public SystemDescription {
        supports = Collections.unmodifiableSet(new TreeSet<>(supports));
    }

    /** Return whether an item of the vocabulary is understood. */
    public boolean isSupported(String item) {
        int dot = item.indexOf('.');
        return supports.contains(item) || (dot > 0 && supports.contains(item.substring(0, dot) + ".*"));
    }

    /** Return the items of some that are not understood. */
    public List<String> missing(List<String> items) {
        return items.stream().filter(item -> !isSupported(item)).toList();
    }
}
