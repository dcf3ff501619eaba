package org.myotome.content.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.UnusableFileException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML 1.2 with its core schema. Anchors, aliases and tags are refused: no file of this project needs them, and
 * with them a small file can unfold into a huge one.
 */
public final class YamlDocument {

    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

    private final String file;
    private final Iterator<Event> events;

    private YamlDocument(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /**
     * Read the one document of a file.
     *
     * @throws UnusableFileException if it is not YAML, is empty, or holds more than one document
     */
    public static Node read(TextFile source) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setCodePointLimit(TextFile.MOST_BYTES)
                .build();
        YamlDocument reader = new YamlDocument(
                source.name(), new Parse(settings).parseString(source.text()).iterator());
        try {
            return reader.document();
        } catch (MarkedYamlEngineException e) {
            throw reader.unusable(
                    e.getProblemMark().map(YamlDocument::line).orElse(0),
                    "is not YAML: " + e.getProblem() + ".",
                    "Maybe a quote or bracket is missing, or the indentation is uneven, on this line or just before.");
        } catch (YamlEngineException e) {
            throw reader.unusable(0, "is not YAML: " + e.getMessage() + ".", "Maybe it is in another format.");
        }
    }

    private Node document() {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start) {
                if (root.isPresent()) {
                    throw unusable(
                            line(start),
                            "holds more than one YAML document.",
                            "Maybe remove the line with three dashes, and put all cases into one list.");
                }
                root = Optional.of(node(events.next(), 1));
            }
        }
        return root.orElseThrow(() -> unusable(0, "is empty.", "Maybe the wrong file was named."));
    }

    private Node node(Event event, int depth) {
        if (depth > Nesting.DEEPEST) {
            throw unusable(line(event), Nesting.TOO_DEEP, Nesting.ADVICE);
        }
        requirePlainNode(event);
        return switch (event) {
            case ScalarEvent scalar -> new Node.Scalar(scalar.getValue(), typeOf(scalar), line(scalar));
            case MappingStartEvent start -> mapping(start, depth);
            case SequenceStartEvent start -> sequence(start, depth);
            default -> throw new IllegalStateException("The YAML parser gave an event out of order (" + event + ").");
        };
    }

    private Node mapping(MappingStartEvent start, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            if (!(node(event, depth + 1) instanceof Node.Scalar key)) {
                throw unusable(line(event), "has a key that is not plain text.", "Maybe a quote is missing.");
            }
            Node value = node(events.next(), depth + 1);
            if (entries.put(key.text(), new Node.Entry(key.line(), value)) != null) {
                throw unusable(
                        key.line(),
                        "has the key `" + key.text() + "` twice in one place.",
                        "Maybe remove one of them.");
            }
        }
        return new Node.Mapping(entries, line(start));
    }

    private Node sequence(SequenceStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(items, line(start));
    }

    private void requirePlainNode(Event event) {
        boolean alias = event instanceof AliasEvent;
        boolean anchor = event instanceof NodeEvent named && named.getAnchor().isPresent();
        if (alias || anchor) {
            throw unusable(
                    line(event),
                    "uses a YAML anchor or alias (& or *).",
                    "Maybe quote the text, or write it out in full.");
        }
        if (hasTag(event)) {
            throw unusable(line(event), "uses a YAML tag (!).", "Maybe quote the text, or remove the tag.");
        }
    }

    private static boolean hasTag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent start -> start.getTag().isPresent();
            default -> false;
        };
    }

    private static Node.Type typeOf(ScalarEvent scalar) {
        Tag tag = RESOLVER.resolve(scalar.getValue(), scalar.isPlain());
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Node.Type.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return Node.Type.TRUTH;
        }
        return tag.equals(Tag.NULL) ? Node.Type.NOTHING : Node.Type.TEXT;
    }

    private static int line(Event event) {
        return event.getStartMark().map(YamlDocument::line).orElse(0);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private UnusableFileException unusable(int line, String what, String advice) {
        return new UnusableFileException(List.of(new Problem(file, line, "", "", what, advice)));
    }
}
