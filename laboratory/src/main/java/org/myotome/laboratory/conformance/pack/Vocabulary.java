package org.myotome.laboratory.conformance.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.myotome.content.document.Fields;
import org.myotome.content.document.JsonDocuments;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words that requests and answers are made of.
 *
 * @param meanings each item, such as {@code pain.rest}, with what it means
 */
public record Vocabulary(Map<String, String> meanings) {

    /** Groups of a case whose keys are items. */
    private static final Set<String> GROUPS = Set.of("pain", "answers", "strength", "reflexes", "measures", "function");

    private static final String COMPLAINTS = "complaints";

    public Vocabulary {
        meanings = Collections.unmodifiableMap(new TreeMap<>(meanings));
    }

    /** Read a vocabulary. */
    static Vocabulary read(TextFile file) {
        Problems problems = new Problems(file.name());
        Fields fields = Fields.of(
                JsonDocuments.read(file).getFirst(), "", List.of("$schema", "format", "about", "items"), problems);
        Map<String, String> meanings = new TreeMap<>();
        for (List<String> item : fields.groups(
                "items",
                List.of("item", "value", "means"),
                entry -> List.of(
                        entry.requiredText("item"),
                        entry.requiredText("value") + ": " + entry.requiredText("means")))) {
            if (meanings.put(item.getFirst(), item.getLast()) != null) {
                fields.reject("items", "has " + item.getFirst() + " twice.", "Maybe remove one of them.");
            }
        }
        problems.throwIfAny();
        return new Vocabulary(meanings);
    }

    /** Return whether an item is known. */
    public boolean isKnown(String item) {
        return meanings.containsKey(item);
    }

    /** Return every item of the vocabulary that a case, or a change of one, uses. */
    List<String> itemsOf(JsonNode caseTree) {
        Set<String> items = new TreeSet<>();
        for (Map.Entry<String, JsonNode> entry : caseTree.properties()) {
            switch (entry.getValue()) {
                case ArrayNode array
                when entry.getKey().equals(COMPLAINTS) -> array.forEach(complaint -> items.add(itemOf(complaint)));
                case ObjectNode group
                when GROUPS.contains(entry.getKey()) ->
                    group.propertyNames().forEach(key -> items.add(entry.getKey() + "." + key));
                default -> items.add(entry.getKey());
            }
        }
        items.removeIf(item -> !isKnown(item));
        return new ArrayList<>(items);
    }

    private static String itemOf(JsonNode complaint) {
        return COMPLAINTS + "." + complaint.path("region").asString("");
    }

    /** Return the part of a case that is supported; what the vocabulary does not know is left as it is. */
    public JsonNode restrictedTo(JsonNode caseTree, Predicate<String> isSupported) {
        if (!(caseTree instanceof ObjectNode object)) {
            return caseTree;
        }
        ObjectNode result = object.deepCopy();
        for (String key : List.copyOf(object.propertyNames())) {
            if (GROUPS.contains(key) && result.get(key) instanceof ObjectNode group) {
                for (String name : List.copyOf(group.propertyNames())) {
                    if (isKnown(key + "." + name) && !isSupported.test(key + "." + name)) {
                        group.remove(name);
                    }
                }
                if (group.isEmpty()) {
                    result.remove(key);
                }
            } else if (isKnown(key) && !isSupported.test(key)) {
                result.remove(key);
            }
        }
        return result;
    }
}
