package org.myotome.content.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a document, with the line, from 1, on which it begins. */
public sealed interface Node {

    /** Return the line on which this begins, from 1. */
    int line();

    /** Return what this is, in words for a message. */
    String kindInWords();

    /** Keys with their values, in the order of the file. */
    record Mapping(Map<String, Entry> entries, int line) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kindInWords() {
            return "a group of keys";
        }
    }

    /**
     * One key of a mapping.
     *
     * @param line line of the key
     * @param value its value
     */
    record Entry(int line, Node value) {}

    /** A list. */
    record Sequence(List<Node> items, int line) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kindInWords() {
            return "a list";
        }
    }

    /**
     * A plain value.
     *
     * @param text the value as written
     * @param type what the file says it is
     * @param line line of the value
     */
    record Scalar(String text, Type type, int line) implements Node {

        @Override
        public String kindInWords() {
            return switch (type) {
                case TEXT -> "text";
                case NUMBER -> "a number";
                case TRUTH -> "true or false";
                case NOTHING -> "nothing";
            };
        }
    }

    /** What a plain value is. */
    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }
}
