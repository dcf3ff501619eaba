import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a Java class that writes the engine's records as lines of text and reads them back. Run by the build, before the
 * compiler, because a phone has no reflection.
 *
 * <p>The form follows from the types alone: a record is its components in order; a record of a sealed kind is its simple name
 * and then its components; an enumeration is the name of its constant; a list, a set or a map is its size and what it holds;
 * a day is its number since 1970, a moment its seconds and nanoseconds.
 *
 * <p>Arguments: the folder for the source, then the names of the records to begin with.
 */
public final class RecordText {

    private static final String PACKAGE = "org.myotome.browser";
    private static final String NAME = "RecordText";

    private final Deque<Class<?>> waiting = new ArrayDeque<>();
    private final Map<String, Class<?>> methods = new TreeMap<>();
    private final StringBuilder source = new StringBuilder();

    private RecordText() {}

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        List<Class<?>> roots = new ArrayList<>();
        for (String name : List.of(arguments).subList(1, arguments.length)) {
            roots.add(Class.forName(name));
        }
        Path folder = Path.of(arguments[0], PACKAGE.split("\\."));
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME + ".java");
        String text = new RecordText().write(roots);
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private String write(List<Class<?>> roots) {
        source.append("""
                package %s;

                /** Writes the engine's records as lines and reads them back; made by the build from the records themselves. */
                @SuppressWarnings({"checkstyle:all", "all"})
                public final class %s {

                    private %s() {}
                """.formatted(PACKAGE, NAME, NAME));
        roots.forEach(this::methodOf);
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.pop();
            String name = methodOf(type);
            source.append('\n');
            if (type.isSealed()) {
                sealed(type, name);
            } else {
                record(type, name);
            }
        }
        return source.append("}\n").toString();
    }

    /** Return the name that the methods of a record or a sealed kind end with; they are written once. */
    private String methodOf(Class<?> type) {
        String name = nested(type).replace(".", "");
        Class<?> known = methods.putIfAbsent(name, type);
        if (known == null) {
            waiting.add(type);
        } else if (known != type) {
            throw new IllegalStateException("Two types (" + known + ", " + type + ") have one name (" + name + ").");
        }
        return name;
    }

    private static String nested(Class<?> type) {
        return type.getDeclaringClass() == null
                ? type.getSimpleName()
                : nested(type.getDeclaringClass()) + "." + type.getSimpleName();
    }

    private void record(Class<?> type, String name) {
        RecordComponent[] components = type.getRecordComponents();
        line(1, "/** Write it. */");
        line(1, "public static void write" + name + "(" + type.getCanonicalName() + " value, ValueWriter writer) {");
        for (RecordComponent component : components) {
            line(2, writing("value." + component.getName() + "()", component.getGenericType(), 0) + ";");
        }
        line(1, "}\n");
        line(1, "/** Read it. */");
        line(1, "public static " + type.getCanonicalName() + " read" + name + "(ValueReader reader) {");
        String values = IntStream.range(0, components.length)
                .mapToObj(index -> reading(components[index].getGenericType()))
                .collect(Collectors.joining(",\n                "));
        line(2, "return new " + type.getCanonicalName() + "(" + values + ");");
        line(1, "}");
    }

    private void sealed(Class<?> type, String name) {
        line(1, "/** Write which kind it is, and it. */");
        line(1, "public static void write" + name + "(" + type.getCanonicalName() + " value, ValueWriter writer) {");
        line(2, "switch (value) {");
        for (Class<?> kind : type.getPermittedSubclasses()) {
            line(3, "case " + kind.getCanonicalName() + " each -> {");
            line(4, "writer.text(\"" + kind.getSimpleName() + "\");");
            line(4, "write" + methodOf(kind) + "(each, writer);");
            line(3, "}");
        }
        line(2, "}");
        line(1, "}\n");
        line(1, "/** Read which kind it is, and it. */");
        line(1, "public static " + type.getCanonicalName() + " read" + name + "(ValueReader reader) {");
        line(2, "String kind = reader.text();");
        line(2, "return switch (kind) {");
        for (Class<?> kind : type.getPermittedSubclasses()) {
            line(3, "case \"" + kind.getSimpleName() + "\" -> read" + methodOf(kind) + "(reader);");
        }
        line(3, "default -> throw reader.unknownKind(kind);");
        line(2, "};");
        line(1, "}");
    }

    private String writing(String value, Type declared, int depth) {
        Class<?> type = raw(declared);
        String each = "each" + depth;
        return switch (type.getName()) {
            case "boolean", "java.lang.Boolean" -> "writer.truth(" + value + ")";
            case "int", "long", "java.lang.Integer", "java.lang.Long" -> "writer.whole(" + value + ")";
            case "double", "java.lang.Double" -> "writer.number(" + value + ")";
            case "java.lang.String" -> "writer.text(" + value + ")";
            case "java.time.LocalDate" -> "writer.day(" + value + ")";
            case "java.time.Instant" -> "writer.moment(" + value + ")";
            case "org.myotome.engine.record.Known" ->
                "writer.known(" + value + ", " + each + " -> " + writing(each, argument(declared, 0), depth + 1) + ")";
            case "java.util.Optional" ->
                "writer.optional(" + value + ", " + each + " -> " + writing(each, argument(declared, 0), depth + 1)
                        + ")";
            case "java.util.List", "java.util.Set" ->
                "writer.list(" + value + ", " + each + " -> " + writing(each, argument(declared, 0), depth + 1) + ")";
            case "java.util.Map" ->
                "writer.map(" + value + ", " + each + " -> " + writing(each, argument(declared, 0), depth + 1) + ", "
                        + each + " -> " + writing(each, argument(declared, 1), depth + 1) + ")";
            default ->
                type.isEnum() ? "writer.word(" + value + ")" : "write" + methodOf(known(type)) + "(" + value + ", writer)";
        };
    }

    private String reading(Type declared) {
        Class<?> type = raw(declared);
        return switch (type.getName()) {
            case "boolean", "java.lang.Boolean" -> "reader.truth()";
            case "int", "java.lang.Integer" -> "reader.count()";
            case "long", "java.lang.Long" -> "reader.whole()";
            case "double", "java.lang.Double" -> "reader.number()";
            case "java.lang.String" -> "reader.text()";
            case "java.time.LocalDate" -> "reader.day()";
            case "java.time.Instant" -> "reader.moment()";
            case "org.myotome.engine.record.Known" -> "reader.known(() -> " + reading(argument(declared, 0)) + ")";
            case "java.util.Optional" -> "reader.optional(() -> " + reading(argument(declared, 0)) + ")";
            case "java.util.List" -> "reader.list(() -> " + reading(argument(declared, 0)) + ")";
            case "java.util.Set" -> "reader.set(() -> " + reading(argument(declared, 0)) + ")";
            case "java.util.Map" ->
                "reader.map(() -> " + reading(argument(declared, 0)) + ", () -> " + reading(argument(declared, 1)) + ")";
            default ->
                type.isEnum()
                        ? "reader.word(" + type.getCanonicalName() + ".values())"
                        : "read" + methodOf(known(type)) + "(reader)";
        };
    }

    private static Class<?> known(Class<?> type) {
        if (type.isRecord() || type.isSealed()) {
            return type;
        }
        throw new IllegalStateException("The type (" + type.getName() + ") has no form as text.\nMaybe add one here.");
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private void line(int depth, String text) {
        source.append("    ".repeat(depth)).append(text).append('\n');
    }
}
