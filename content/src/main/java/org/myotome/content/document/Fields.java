package org.myotome.content.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.myotome.content.problem.NearestWord;
import org.myotome.content.problem.Problems;

/**
 * Reads one mapping key by key.
 *
 * <p>Every method notes what does not fit and goes on with a stand-in, so that one pass finds all problems. The
 * stand-ins never reach anybody: whoever reads a file ends with {@link Problems#throwIfAny()}. A value that is missing,
 * empty or the word {@code unknown} is absent.
 */
public final class Fields {

    /** The word that says, anywhere, that nobody has said. */
    public static final String UNKNOWN = "unknown";

    private final Node.Mapping mapping;
    private final String path;
    private final Problems problems;

    private Fields(Node.Mapping mapping, String path, Problems problems) {
        this.mapping = mapping;
        this.path = path;
        this.problems = problems;
    }

    /**
     * Read a node that should be a mapping with no keys but the allowed ones.
     *
     * @param path where the node is, for messages; may be empty at the top
     */
    public static Fields of(Node node, String path, Collection<String> allowedKeys, Problems problems) {
        Fields fields = ofAnyKeys(node, path, problems);
        fields.requireNoOtherKeysThan(allowedKeys);
        return fields;
    }

    /** Read a node that should be a mapping; the keys are data, and are the caller's to check. */
    public static Fields ofAnyKeys(Node node, String path, Problems problems) {
        return switch (node) {
            case Node.Mapping mapping -> new Fields(mapping, path, problems);
            case Node.Sequence sequence -> notAMapping(sequence, "", path, problems);
            case Node.Scalar scalar -> notAMapping(scalar, scalar.text(), path, problems);
        };
    }

    private static Fields notAMapping(Node node, String value, String path, Problems problems) {
        problems.add(
                node.line(),
                path,
                value,
                "must be a group of keys, but is " + node.kindInWords() + ".",
                "Maybe the indentation or a bracket is wrong.");
        return new Fields(new Node.Mapping(Collections.emptyMap(), node.line()), path, problems);
    }

    private void requireNoOtherKeysThan(Collection<String> allowed) {
        mapping.entries().forEach((key, entry) -> {
            if (!allowed.contains(key)) {
                Optional<String> nearest = NearestWord.find(key, allowed);
                problems.add(
                        entry.line(),
                        pathOf(key),
                        "",
                        "is not a known key.",
                        adviceOnKey(nearest, allowed),
                        nearest.orElse(""));
            }
        });
    }

    private static String adviceOnKey(Optional<String> nearest, Collection<String> allowed) {
        return nearest.map(word -> "Maybe `" + word + "` is meant.")
                .orElseGet(() -> "Maybe remove it; the keys known here are " + listed(allowed) + ".");
    }

    private static String listed(Collection<String> words) {
        return String.join(", ", words);
    }

    /** Return the line on which this mapping begins. */
    public int line() {
        return mapping.line();
    }

    /** Return the line of a key, or of the mapping when the key is missing. */
    public int lineOf(String key) {
        Node.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.line() : entry.line();
    }

    /** Return the path of a key, for messages. */
    public String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Return the keys that are there, in the order of the file. */
    public List<String> keys() {
        return List.copyOf(mapping.entries().keySet());
    }

    /** Return what stands under a key, unless it is missing, empty or unknown. */
    public Optional<Node> find(String key) {
        Node.Entry entry = mapping.entries().get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value()).filter(node -> !isUnknown(node));
    }

    /** Return whether a node says that nobody has said. */
    public static boolean isUnknown(Node node) {
        return node instanceof Node.Scalar scalar
                && (scalar.type() == Node.Type.NOTHING || scalar.text().equals(UNKNOWN));
    }

    /** Note that the value of a key is wrong. */
    public void reject(String key, String what, String advice) {
        reject(key, what, advice, "");
    }

    /** Note that the value of a key is wrong, and which known word is nearest; empty if none is near. */
    public void reject(String key, String what, String advice, String nearest) {
        Node.Entry entry = mapping.entries().get(key);
        String value = entry != null && entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
        problems.add(lineOf(key), pathOf(key), value, what, advice, nearest);
    }

    /** Return the plain value of a key, if there is one. */
    public Optional<Node.Scalar> findScalar(String key) {
        return find(key).flatMap(node -> scalar(key, node));
    }

    private Optional<Node.Scalar> scalar(String key, Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        reject(key, "must be a single value, but is " + node.kindInWords() + ".", "Maybe the brackets are too many.");
        return Optional.empty();
    }

    /** Return the text of a key; empty when it is absent. A number or a truth value is not text. */
    public String text(String key) {
        return findScalar(key)
                .filter(scalar -> requireType(key, scalar, Node.Type.TEXT, "text", "Maybe put it in quotes."))
                .map(Node.Scalar::text)
                .orElse("");
    }

    /** Return the text of a key that has to be there and not empty. */
    public String requiredText(String key) {
        String text = text(key);
        if (text.isBlank() && findScalar(key).filter(Fields::isNotText).isEmpty()) {
            reject(key, "is missing.", "Maybe it was forgotten; every entry needs it.");
        }
        return text;
    }

    private static boolean isNotText(Node.Scalar scalar) {
        return scalar.type() != Node.Type.TEXT;
    }

    /** Return the value of a key as written, be it text or a number; empty when it is absent. */
    public String textOrNumber(String key) {
        return findScalar(key)
                .filter(scalar -> {
                    boolean fits = scalar.type() == Node.Type.TEXT || scalar.type() == Node.Type.NUMBER;
                    if (!fits) {
                        reject(key, "must be text or a number.", "Maybe put it in quotes.");
                    }
                    return fits;
                })
                .map(Node.Scalar::text)
                .orElse("");
    }

    private boolean requireType(String key, Node.Scalar scalar, Node.Type type, String inWords, String advice) {
        if (scalar.type() == type) {
            return true;
        }
        reject(key, "must be " + inWords + ", but is " + scalar.kindInWords() + ".", advice);
        return false;
    }

    /** Return the truth value of a key, if it is there. */
    public Optional<Boolean> findTruth(String key) {
        return findScalar(key)
                .filter(scalar ->
                        requireType(key, scalar, Node.Type.TRUTH, "true or false", "Maybe remove the quotes."))
                .map(scalar -> scalar.text().equalsIgnoreCase("true"));
    }

    /** Return the truth value of a key that has to be there. */
    public boolean requiredTruth(String key) {
        requirePresent(key);
        return findTruth(key).orElse(false);
    }

    private void requirePresent(String key) {
        if (find(key).isEmpty()) {
            reject(key, "is missing.", "Maybe it was forgotten; every entry needs it.");
        }
    }

    /**
     * Return the number of a key, if it is there.
     *
     * @param unit what the limits are measured in, for the message; may be empty
     * @param advice what to do about a number outside the limits
     */
    public Optional<Double> findNumber(String key, double least, double most, String unit, String advice) {
        return findScalar(key).flatMap(scalar -> number(key, scalar, least, most, unit, advice));
    }

    private Optional<Double> number(
            String key, Node.Scalar scalar, double least, double most, String unit, String advice) {
        Optional<Double> number = parsed(scalar);
        if (number.isEmpty()) {
            reject(
                    key,
                    "must be a number from " + plain(least) + " to " + plain(most) + unitAfter(unit) + ", or unknown.",
                    scalar.type() == Node.Type.TEXT ? "Maybe remove the quotes or the words around it." : advice);
            return Optional.empty();
        }
        if (!(number.get() >= least && number.get() <= most)) {
            reject(key, "must lie between " + plain(least) + " and " + plain(most) + unitAfter(unit) + ".", advice);
            return Optional.empty();
        }
        return number;
    }

    private static Optional<Double> parsed(Node.Scalar scalar) {
        if (scalar.type() != Node.Type.NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.parseDouble(scalar.text())).filter(Double::isFinite);
        } catch (NumberFormatException notDecimal) {
            // YAML also knows 0x1F, 0o17 and .nan; none of them is a clinical value.
            return Optional.empty();
        }
    }

    private static String unitAfter(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /**
     * Return the number of a key, if it is there, whatever its size.
     *
     * @param range the numbers that would be plausible, for the message, such as {@code 0 to 10}
     */
    public Optional<Double> findAnyNumber(String key, String range, String advice) {
        return findScalar(key).flatMap(scalar -> {
            Optional<Double> number = parsed(scalar);
            if (number.isEmpty()) {
                reject(
                        key,
                        "must be a number from " + range + ", or unknown.",
                        scalar.type() == Node.Type.TEXT ? "Maybe remove the quotes or the words around it." : advice);
            }
            return number;
        });
    }

    /** Return the whole number of a key, if it is there. */
    public Optional<Integer> findWholeNumber(String key, int least, int most, String unit, String advice) {
        return findNumber(key, least, most, unit, advice)
                .filter(number -> {
                    boolean whole = number == Math.rint(number);
                    if (!whole) {
                        reject(key, "must be a whole number.", "Maybe round it.");
                    }
                    return whole;
                })
                .map(Double::intValue);
    }

    /** Return the whole number of a key that has to be there. */
    public int requiredWholeNumber(String key, int least, int most, String unit, String advice) {
        requirePresent(key);
        return findWholeNumber(key, least, most, unit, advice).orElse(least);
    }

    /**
     * Return the constant that a key names, if it is there.
     *
     * @param words the word of each constant
     */
    public <E> Optional<E> findWord(String key, List<E> constants, Function<E, String> words) {
        return findScalar(key).flatMap(scalar -> {
            Optional<E> named = named(scalar.text(), constants, words);
            if (named.isEmpty()) {
                rejectWord(key, scalar.text(), allWords(constants, words));
            }
            return named;
        });
    }

    private static <E> Optional<E> named(String word, List<E> constants, Function<E, String> words) {
        for (E constant : constants) {
            if (words.apply(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static <E> List<String> allWords(List<E> constants, Function<E, String> words) {
        return constants.stream().map(words).toList();
    }

    private void rejectWord(String key, String written, Collection<String> known) {
        Optional<String> nearest = NearestWord.find(written, known);
        reject(key, notOneOf(known), adviceOnWord(nearest, known), nearest.orElse(""));
    }

    private static String notOneOf(Collection<String> known) {
        return "is not one of " + listed(known) + ".";
    }

    private static String adviceOnWord(Optional<String> nearest, Collection<String> known) {
        return nearest.map(word -> "Maybe `" + word + "` is meant.")
                .orElse("Maybe write " + (known.contains(UNKNOWN) ? "unknown" : "one of these words")
                        + ", or leave the key out.");
    }

    /** Return the constant that a key names; the key has to be there. */
    public <E> E requiredWord(String key, List<E> constants, Function<E, String> words) {
        requirePresent(key);
        return findWord(key, constants, words).orElse(constants.getFirst());
    }

    /** Return the items of a list; empty when the key is absent. */
    public List<Node> items(String key) {
        return find(key).map(node -> itemsOf(key, node)).orElse(List.of());
    }

    private List<Node> itemsOf(String key, Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        reject(key, "must be a list, but is " + node.kindInWords() + ".", "Maybe put it in square brackets.");
        return List.of();
    }

    /** Return the words of a list, in order; words outside the known ones are noted and left out. */
    public <E> List<E> words(String key, List<E> constants, Function<E, String> words) {
        List<String> known = allWords(constants, words);
        List<E> result = new ArrayList<>();
        for (Node.Scalar item : scalars(key)) {
            Optional<E> named = named(item.text(), constants, words);
            named.ifPresent(result::add);
            if (named.isEmpty()) {
                Optional<String> nearest = NearestWord.find(item.text(), known);
                problems.add(
                        item.line(),
                        pathOf(key),
                        item.text(),
                        notOneOf(known),
                        adviceOnWord(nearest, known),
                        nearest.orElse(""));
            }
        }
        return result;
    }

    /** Return the texts of a list, in order. */
    public List<String> texts(String key) {
        return scalars(key).stream().map(Node.Scalar::text).toList();
    }

    private List<Node.Scalar> scalars(String key) {
        List<Node.Scalar> result = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Node.Scalar scalar && scalar.type() == Node.Type.TEXT) {
                result.add(scalar);
            } else {
                problems.add(
                        item.line(),
                        pathOf(key),
                        item instanceof Node.Scalar scalar ? scalar.text() : "",
                        "must be text, but is " + item.kindInWords() + ".",
                        "Maybe put it in quotes.");
            }
        }
        return result;
    }

    /** Note each word that a list holds more than once. */
    public void requireNoRepeats(String key) {
        TreeSet<String> seen = new TreeSet<>();
        List<Node> items = find(key).orElse(mapping) instanceof Node.Sequence sequence ? sequence.items() : List.of();
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar && !seen.add(scalar.text())) {
                problems.add(
                        scalar.line(), pathOf(key), scalar.text(), "is listed twice.", "Maybe remove one of them.");
            }
        }
    }

    /** Return the mapping under a key, if it is there, with no keys but the allowed ones. */
    public Optional<Fields> findGroup(String key, Collection<String> allowedKeys) {
        return find(key).map(node -> Fields.of(node, pathOf(key), allowedKeys, problems));
    }

    /** Return the mapping under a key that is there; its keys are data, and are the caller's to check. */
    public Fields groupOfAnyKeys(String key) {
        return ofAnyKeys(find(key).orElseThrow(), pathOf(key), problems);
    }

    /** Return the mapping under a key that has to be there. */
    public Fields requiredGroup(String key, Collection<String> allowedKeys) {
        return findGroup(key, allowedKeys).orElseGet(() -> {
            reject(key, "is missing.", "Maybe it was forgotten; every entry needs it.");
            return new Fields(new Node.Mapping(Collections.emptyMap(), line()), pathOf(key), problems);
        });
    }

    /** Read each item of a list as a mapping with no keys but the allowed ones. */
    public <T> List<T> groups(String key, Collection<String> allowedKeys, Function<Fields, T> reader) {
        BiFunction<Node, Integer, T> item =
                (node, index) -> reader.apply(Fields.of(node, pathOf(key) + "[" + index + "]", allowedKeys, problems));
        List<T> result = new ArrayList<>();
        for (Node node : items(key)) {
            result.add(item.apply(node, result.size()));
        }
        return result;
    }
}
