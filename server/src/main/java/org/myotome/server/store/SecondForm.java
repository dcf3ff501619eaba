package org.myotome.server.store;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The second form of events, in which a movement had no variants: each was done the usual way.
 *
 * <p>What is kept is never written anew: this is added each time it is read.
 */
final class SecondForm {

    private static final Set<String> MOVEMENT = Set.of("movementId", "side");

    private static final Set<String> ITEM = Set.of("movementId", "sides", "dose", "cues", "reason", "easier", "harder");

    private SecondForm() {}

    /** Return what an event says in the third form. */
    static JsonNode renewed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Set<String> fields = Set.copyOf(object.propertyNames());
            if (fields.equals(MOVEMENT)) {
                object.putObject("variant").put("is", "usual");
            }
            if (fields.equals(ITEM)) {
                object.putObject("way").put("is", "usual");
            }
        }
        node.forEach(SecondForm::renewed);
        return node;
    }
}
