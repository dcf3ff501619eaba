package org.myotome.laboratory.conformance.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.myotome.content.document.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes to cases as trees of JSON. No method changes what it is given. */
public final class Trees {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;
    private static final String LEFT = "left";
    private static final String RIGHT = "right";

    private Trees() {}

    /** Return an empty object. */
    public static ObjectNode empty() {
        return FACTORY.objectNode();
    }

    /** Return what was read from a file, without its line numbers. */
    public static JsonNode of(Node node) {
        return switch (node) {
            case Node.Mapping(Map<String, Node.Entry> entries, int ignored) -> {
                ObjectNode object = FACTORY.objectNode();
                entries.forEach((key, entry) -> object.set(key, of(entry.value())));
                yield object;
            }
            case Node.Sequence(List<Node> items, int ignored) -> {
                ArrayNode array = FACTORY.arrayNode();
                items.forEach(item -> array.add(of(item)));
                yield array;
            }
            case Node.Scalar(String text, Node.Type type, int ignored) ->
                switch (type) {
                    case TEXT -> FACTORY.stringNode(text);
                    case NUMBER -> FACTORY.numberNode(new BigDecimal(text));
                    case TRUTH -> FACTORY.booleanNode(Boolean.parseBoolean(text));
                    case NOTHING -> FACTORY.nullNode();
                };
        };
    }

    /**
     * Change a tree by a JSON Merge Patch (RFC 7396): objects are merged, null takes a key away, anything else replaces
     * what was there.
     */
    public static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object.deepCopy() : FACTORY.objectNode();
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                JsonNode was = result.has(change.getKey()) ? result.get(change.getKey()) : FACTORY.nullNode();
                result.set(change.getKey(), merged(was, change.getValue()));
            }
        }
        return result;
    }

    /** Return the mirror image: keys and sides named left and right are exchanged; text stays as it is. */
    public static JsonNode mirrored(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode mirrored = FACTORY.objectNode();
                for (Map.Entry<String, JsonNode> entry : object.properties()) {
                    boolean side =
                            entry.getKey().equals("side") && entry.getValue().isString();
                    mirrored.set(
                            otherSide(entry.getKey()),
                            side
                                    ? FACTORY.stringNode(
                                            otherSide(entry.getValue().asString()))
                                    : mirrored(entry.getValue()));
                }
                yield mirrored;
            }
            case ArrayNode array -> {
                ArrayNode mirrored = FACTORY.arrayNode();
                array.forEach(item -> mirrored.add(mirrored(item)));
                yield mirrored;
            }
            default -> node;
        };
    }

    private static String otherSide(String word) {
        return switch (word) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            default -> word;
        };
    }

    /** Return the same case written in the opposite order; sessions keep theirs, for it is the order of days. */
    public static JsonNode reversed(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode reversed = FACTORY.objectNode();
                for (Map.Entry<String, JsonNode> entry :
                        List.copyOf(object.properties()).reversed()) {
                    boolean days = entry.getKey().equals("sessions");
                    reversed.set(entry.getKey(), days ? entry.getValue() : reversed(entry.getValue()));
                }
                yield reversed;
            }
            case ArrayNode array -> {
                List<JsonNode> items = new ArrayList<>();
                array.forEach(item -> items.addFirst(reversed(item)));
                ArrayNode reversed = FACTORY.arrayNode();
                items.forEach(reversed::add);
                yield reversed;
            }
            default -> node;
        };
    }
}
