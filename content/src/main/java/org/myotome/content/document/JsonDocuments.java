package org.myotome.content.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.UnusableFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON values of a file: one value, or several after each other (NDJSON has one on each line). */
public final class JsonDocuments {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final JsonParser parser;
    private final int onlyLine;

    /**
     * @param onlyLine the line on which everything stands, or 0 if the text has several
     */
    private JsonDocuments(String file, JsonParser parser, int onlyLine) {
        this.file = file;
        this.parser = parser;
        this.onlyLine = onlyLine;
    }

    /**
     * Read all values of a file, at least one.
     *
     * @throws UnusableFileException if it is not JSON or is empty
     */
    public static List<Node> read(TextFile source) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            return new JsonDocuments(source.name(), parser, 0).documents();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw unusable(
                    source.name(),
                    line,
                    "is not JSON: " + firstLine(e.getOriginalMessage()),
                    "Maybe a comma, quote or bracket is missing or too many, on this line or just before.");
        }
    }

    /**
     * Read the one value that stands on a line.
     *
     * @param file the name of the file, for messages
     * @param line which line it is, from 1
     * @throws UnusableFileException if it is not one JSON value in UTF-8
     */
    public static Node readLine(String file, int line, byte[] utf8, int start, int length) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8, start, length)) {
            JsonDocuments documents = new JsonDocuments(file, parser, line);
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw unusable(file, line, "is empty.", "Maybe remove the line.");
            }
            Node node = documents.node(first, 1);
            if (parser.nextToken() != null) {
                throw unusable(file, line, "holds more than one value.", "Maybe a line break is missing.");
            }
            return node;
        } catch (JacksonException e) {
            throw unusable(
                    file,
                    line,
                    "is not JSON: " + firstLine(e.getOriginalMessage()),
                    "Maybe a comma, quote or bracket is missing or too many, or it is not in UTF-8.");
        }
    }

    private List<Node> documents() {
        List<Node> documents = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            documents.add(node(token, 1));
        }
        if (documents.isEmpty()) {
            throw unusable(file, 0, "is empty.", "Maybe the wrong file was named.");
        }
        return documents;
    }

    private Node node(JsonToken token, int depth) {
        if (depth > Nesting.DEEPEST) {
            throw unusable(file, line(), Nesting.TOO_DEEP, Nesting.ADVICE);
        }
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            case VALUE_STRING -> new Node.Scalar(parser.getString(), Node.Type.TEXT, line());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(parser.getString(), Node.Type.NUMBER, line());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(parser.getString(), Node.Type.TRUTH, line());
            case VALUE_NULL -> new Node.Scalar("null", Node.Type.NOTHING, line());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("The JSON parser gave a token out of order (" + token + ").");
        };
    }

    private Node mapping(int depth) {
        int start = line();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = line();
            Node value = node(parser.nextToken(), depth + 1);
            if (entries.put(key, new Node.Entry(keyLine, value)) != null) {
                throw unusable(
                        file, keyLine, "has the key `" + key + "` twice in one place.", "Maybe remove one of them.");
            }
        }
        return new Node.Mapping(entries, start);
    }

    private Node sequence(int depth) {
        int start = line();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new Node.Sequence(items, start);
    }

    private int line() {
        return onlyLine > 0 ? onlyLine : parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static UnusableFileException unusable(String file, int line, String what, String advice) {
        return new UnusableFileException(List.of(new Problem(file, line, "", "", what, advice)));
    }
}
