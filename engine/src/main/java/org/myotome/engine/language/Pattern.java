package org.myotome.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places for what is put into it. The writing is a part of ICU's MessageFormat: {@code {0}} for an argument,
 * {@code {0, plural, =0 {none} one {one set} other {# sets}}} for forms by number, and
 * {@code {0, select, left {...} other {...}}} for forms by word. Apostrophes mean themselves.
 */
final class Pattern {

    private final List<Part> parts;

    private Pattern(List<Part> parts) {
        this.parts = parts;
    }

    private sealed interface Part {}

    private record Text(String text) implements Part {}

    private record Argument(int index) implements Part {}

    private record Counted() implements Part {}

    private record Choice(int index, boolean byNumber, Map<String, Pattern> branches) implements Part {}

    /**
     * Read a pattern.
     *
     * @throws IllegalArgumentException if it is not one; the message says where
     */
    static Pattern of(String text) {
        Reader reader = new Reader(text);
        Pattern pattern = reader.pattern(false);
        reader.end();
        return pattern;
    }

    /** Return the numbers of the arguments that are put in anywhere, each once, in order. */
    List<Integer> places() {
        Set<Integer> places = new TreeSet<>();
        collect(places);
        return List.copyOf(places);
    }

    private void collect(Set<Integer> places) {
        for (Part part : parts) {
            switch (part) {
                case Text ignored -> {}
                case Counted ignored -> {}
                case Argument(int index) -> places.add(index);
                case Choice choice -> {
                    places.add(choice.index());
                    choice.branches().values().forEach(branch -> branch.collect(places));
                }
            }
        }
    }

    /** Write the sentence. */
    String format(Words words, Object[] arguments) {
        StringBuilder out = new StringBuilder();
        write(words, arguments, 0, out);
        return out.toString();
    }

    private void write(Words words, @Nullable Object[] arguments, double count, StringBuilder out) {
        for (Part part : parts) {
            switch (part) {
                case Text(String text) -> out.append(text);
                case Argument(int index) -> out.append(words.written(argument(arguments, index)));
                case Counted() -> out.append(words.number(count));
                case Choice choice -> write(choice, words, arguments, count, out);
            }
        }
    }

    private static void write(
            Choice choice, Words words, @Nullable Object[] arguments, double count, StringBuilder out) {
        Object argument = argument(arguments, choice.index());
        if (choice.byNumber()) {
            double number = number(argument);
            branch(choice, number, words.language()).write(words, arguments, number, out);
        } else {
            Pattern found = choice.branches().get(argument.toString());
            (found == null ? other(choice) : found).write(words, arguments, count, out);
        }
    }

    private static Pattern branch(Choice choice, double number, Language language) {
        long whole = (long) number;
        Pattern exact = whole == number ? choice.branches().get("=" + whole) : null;
        if (exact != null) {
            return exact;
        }
        Pattern form = choice.branches().get(Plural.of(language, number).word());
        return form == null ? other(choice) : form;
    }

    private static Pattern other(Choice choice) {
        Pattern other = choice.branches().get(Plural.OTHER.word());
        if (other == null) {
            throw new IllegalStateException("A choice without the branch other was let in.");
        }
        return other;
    }

    private static double number(Object argument) {
        if (argument instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("A form by number needs a number, not " + argument + ".");
    }

    private static Object argument(@Nullable Object[] arguments, int index) {
        Object argument = index < arguments.length ? arguments[index] : null;
        if (argument == null) {
            throw new IllegalArgumentException(
                    "Argument " + index + " is missing; " + arguments.length + " were given.");
        }
        return argument;
    }

    /** Reads patterns from left to right. */
    private static final class Reader {

        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private Pattern pattern(boolean counted) {
            List<Part> parts = new ArrayList<>();
            StringBuilder plain = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '}') {
                char next = text.charAt(at++);
                if (next == '{' || (next == '#' && counted)) {
                    flush(plain, parts);
                    parts.add(next == '{' ? place(counted) : new Counted());
                } else {
                    plain.append(next);
                }
            }
            flush(plain, parts);
            return new Pattern(List.copyOf(parts));
        }

        private static void flush(StringBuilder plain, List<Part> parts) {
            if (!plain.isEmpty()) {
                parts.add(new Text(plain.toString()));
                plain.setLength(0);
            }
        }

        private Part place(boolean counted) {
            int index = index();
            if (take('}')) {
                return new Argument(index);
            }
            require(',');
            String kind = word();
            require(',');
            boolean byNumber = kind.equals("plural");
            if (!byNumber && !kind.equals("select")) {
                throw wrong("plural or select, not " + kind);
            }
            return new Choice(index, byNumber, branches(byNumber, counted));
        }

        private Map<String, Pattern> branches(boolean byNumber, boolean counted) {
            Map<String, Pattern> branches = new LinkedHashMap<>();
            while (!take('}')) {
                String name = word();
                if (byNumber && !name.startsWith("=") && Plural.find(name).isEmpty()) {
                    throw wrong("zero, one, two, few, many, other or = and a number, not " + name);
                }
                require('{');
                branches.put(name, pattern(byNumber || counted));
                require('}');
            }
            if (!branches.containsKey(Plural.OTHER.word())) {
                throw wrong("a branch other");
            }
            return branches;
        }

        private int index() {
            String digits = word();
            if (digits.length() != 1 || digits.charAt(0) < '0' || digits.charAt(0) > '9') {
                throw wrong("the number of an argument, 0 to 9, not " + digits);
            }
            return digits.charAt(0) - '0';
        }

        private String word() {
            skipSpaces();
            int from = at;
            while (at < text.length() && " {},".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (from == at) {
                throw wrong("a word");
            }
            return text.substring(from, at);
        }

        private boolean take(char expected) {
            skipSpaces();
            boolean found = at < text.length() && text.charAt(at) == expected;
            at += found ? 1 : 0;
            return found;
        }

        private void require(char expected) {
            if (!take(expected)) {
                throw wrong(Character.toString(expected));
            }
        }

        private void skipSpaces() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }

        private void end() {
            if (at < text.length()) {
                throw wrong("the end");
            }
        }

        private IllegalArgumentException wrong(String expected) {
            return new IllegalArgumentException(
                    "The pattern (" + text + ") should have " + expected + " at character " + (at + 1) + ".");
        }
    }
}
