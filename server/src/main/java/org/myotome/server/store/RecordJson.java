package org.myotome.server.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.myotome.engine.record.Known;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the engine's records as JSON and reads them back exactly.
 *
 * <p>The form follows from the types alone: a record is an object with one field per component; a record of a sealed
 * kind has a first field {@code is} with its name; an enumeration is its word; what nobody has stated is {@code null};
 * a {@code long} is a text, because other languages read large numbers inexactly. Every field has to be there and no
 * other may be: nothing is guessed.
 */
final class RecordJson {

    private static final String KIND = "is";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    /** Write a record without its kind. */
    static ObjectNode writeFields(Record value) {
        return writeFields(NODES.objectNode(), value);
    }

    private static ObjectNode writeFields(ObjectNode object, Record value) {
        for (RecordComponent component : RecordShape.of(value.getClass()).components()) {
            object.set(component.getName(), write(RecordShape.value(value, component), component.getGenericType()));
        }
        return object;
    }

    private static JsonNode write(Object value, Type declared) {
        return switch (value) {
            case Known.Unknown<?>() -> NODES.nullNode();
            case Known.Value<?>(Object known) -> write(known, argument(declared, 0));
            case String text -> NODES.stringNode(text);
            case Boolean truth -> NODES.booleanNode(truth);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.stringNode(Long.toString(number));
            case Double number -> NODES.numberNode(requireFinite(number));
            case LocalDate day -> NODES.stringNode(day.toString());
            case Instant time -> NODES.stringNode(time.toString());
            case Enum<?> constant -> NODES.stringNode(Words.word(constant));
            case Map<?, ?> map -> writeMap(map, declared);
            case Collection<?> collection -> writeAll(collection, declared);
            case Record each -> writeRecord(each, raw(declared));
            default ->
                throw new IllegalStateException("The type (" + value.getClass().getName() + ") has no form in JSON.");
        };
    }

    private static double requireFinite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("The number (" + number + ") cannot be kept.");
        }
        return number;
    }

    private static ObjectNode writeRecord(Record value, Class<?> declared) {
        ObjectNode object = NODES.objectNode();
        if (declared.isSealed()) {
            object.put(KIND, Words.name(value.getClass()));
        }
        return writeFields(object, value);
    }

    private static ArrayNode writeAll(Collection<?> collection, Type declared) {
        ArrayNode array = NODES.arrayNode();
        collection.forEach(each -> array.add(write(each, argument(declared, 0))));
        return array;
    }

    private static ObjectNode writeMap(Map<?, ?> map, Type declared) {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, value) ->
                object.set(write(key, argument(declared, 0)).stringValue(), write(value, argument(declared, 1))));
        return object;
    }

    /** Read a record whose type is known, without its kind. */
    static Record readFields(JsonNode node, Class<?> type, String where) {
        return readFields(node, type, where, Set.of());
    }

    private static Record readFields(JsonNode node, Class<?> type, String where, Set<String> more) {
        RecordShape shape = RecordShape.of(type);
        Set<String> names = new LinkedHashSet<>(more);
        shape.components().stream().map(RecordComponent::getName).forEach(names::add);
        requireFields(node, names, where);
        Object[] values = shape.components().stream()
                .map(component -> read(
                        node.get(component.getName()), component.getGenericType(), where + "." + component.getName()))
                .toArray();
        return shape.make(values, where);
    }

    private static void requireFields(JsonNode node, Set<String> names, String where) {
        if (!node.isObject()) {
            throw unexpected(where, node, "an object");
        }
        Set<String> present = new TreeSet<>(node.propertyNames());
        Set<String> missing = new TreeSet<>(names);
        missing.removeAll(present);
        present.removeAll(names);
        if (!missing.isEmpty() || !present.isEmpty()) {
            throw new EventFormatException(
                    where,
                    "fields are missing " + missing + " or not known " + present + ".",
                    "it was written by another version of this program.");
        }
    }

    private static Object read(JsonNode node, Type declared, String where) {
        Class<?> type = raw(declared);
        if (type == Known.class) {
            return node.isNull() ? Known.unknown() : Known.of(read(node, argument(declared, 0), where));
        }
        if (type == List.class) {
            return readAll(node, declared, where);
        }
        if (type == Set.class) {
            return new LinkedHashSet<>(readAll(node, declared, where));
        }
        if (type == Map.class) {
            return readMap(node, declared, where);
        }
        if (type.isEnum()) {
            return readWord(node, type, where);
        }
        if (type.isSealed()) {
            return readKind(node, type, where);
        }
        return type.isRecord() ? readFields(node, type, where) : readValue(node, type, where);
    }

    private static Object readValue(JsonNode node, Class<?> type, String where) {
        if (type == boolean.class || type == Boolean.class) {
            return require(node, node.isBoolean(), "yes or no", where).booleanValue();
        }
        if (type == int.class || type == Integer.class) {
            return require(node, node.canConvertToInt() && node.isIntegralNumber(), "a whole number", where)
                    .intValue();
        }
        if (type == double.class || type == Double.class) {
            return require(node, node.isNumber(), "a number", where).doubleValue();
        }
        String text = require(node, node.isString(), "a text", where).stringValue();
        if (type == String.class) {
            return text;
        }
        if (type == long.class || type == Long.class) {
            return parse(text, Long::valueOf, "a whole number as a text", where);
        }
        if (type == LocalDate.class) {
            return parse(text, LocalDate::parse, "a day such as 2026-11-25", where);
        }
        if (type == Instant.class) {
            return parse(text, Instant::parse, "a time such as 2026-11-25T08:00:00Z", where);
        }
        throw new IllegalStateException("The type (" + type.getName() + ") has no form in JSON.");
    }

    private static <T> T parse(String text, Function<String, T> parser, String expected, String where) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new EventFormatException(
                    where, "(" + text + ") is not " + expected + ".", "the event was altered.", e);
        }
    }

    private static Record readKind(JsonNode node, Class<?> sealed, String where) {
        JsonNode kind = node.path(KIND);
        Class<?> type = Words.kinds(sealed).get(kind.asString(""));
        if (type == null) {
            throw new EventFormatException(
                    where,
                    "the kind (" + kind.asString("") + ") is none of "
                            + Words.kinds(sealed).keySet() + ".",
                    "it was written by a newer version of this program.");
        }
        return readFields(node, type, where, Set.of(KIND));
    }

    private static List<Object> readAll(JsonNode node, Type declared, String where) {
        require(node, node.isArray(), "a list", where);
        List<Object> values = new ArrayList<>();
        for (JsonNode element : node) {
            values.add(read(element, argument(declared, 0), where + "[" + values.size() + "]"));
        }
        return values;
    }

    private static Map<Object, Object> readMap(JsonNode node, Type declared, String where) {
        require(node, node.isObject(), "an object", where);
        Map<Object, Object> values = new LinkedHashMap<>();
        node.forEachEntry((key, value) -> values.put(
                read(NODES.stringNode(key), argument(declared, 0), where + "." + key),
                read(value, argument(declared, 1), where + "." + key)));
        return values;
    }

    private static Object readWord(JsonNode node, Class<?> type, String where) {
        String text = require(node, node.isString(), "a word", where).stringValue();
        Enum<?> constant = Words.constants(type).get(text);
        if (constant == null) {
            throw new EventFormatException(
                    where,
                    "the word (" + text + ") is not known.",
                    "it was written by a newer version of this program.");
        }
        return constant;
    }

    private static JsonNode require(JsonNode node, boolean fits, String expected, String where) {
        if (!fits) {
            throw unexpected(where, node, expected);
        }
        return node;
    }

    private static EventFormatException unexpected(String where, JsonNode node, String expected) {
        return new EventFormatException(
                where, "there is " + node.getNodeType() + " instead of " + expected + ".", "the event was altered.");
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
