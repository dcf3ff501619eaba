package org.myotome.content.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a YAML file as they are written, to the letter: what somebody who reviews one of them has to read. A list is looked up by the key
 * at its head, an item by its {@code id}; comments between items belong to none.
 */
public final class Excerpts {

    private static final String DEFINITIONS = "definitions";
    private static final Pattern TOP = Pattern.compile("^([a-z_]+):.*");
    private static final Pattern DEFINITION = Pattern.compile("^  ([a-z_]+):.*");

    private final List<String> lines;

    /** Look at a file. */
    public Excerpts(TextFile file) {
        this.lines = file.text().lines().toList();
    }

    /**
     * Return an item of a list as it is written.
     *
     * @param list the key at the head of the list
     * @param id the item
     */
    public Optional<String> findItem(String list, String id) {
        Pattern first = Pattern.compile("^ *- (\\{ *)?id: \"?" + Pattern.quote(id) + "\"? *([,}].*|#.*)?$");
        List<String> section = section(list);
        for (int i = 0; i < section.size(); i++) {
            if (first.matcher(section.get(i)).matches()) {
                return Optional.of(block(section, i));
            }
        }
        return Optional.empty();
    }

    /**
     * Return an excerpt with the definitions that it names, and those that they name, behind it: where one of them changes, what the
     * excerpt says has changed too.
     */
    public String withDefinitions(String excerpt) {
        Map<String, String> definitions = definitions();
        TreeSet<String> named = new TreeSet<>();
        int before = -1;
        while (named.size() > before) {
            before = named.size();
            String soFar = excerpt
                    + String.join("\n", named.stream().map(definitions::get).toList());
            definitions.keySet().stream()
                    .filter(word -> Pattern.compile("defined: " + word + "\\b")
                            .matcher(soFar)
                            .find())
                    .forEach(named::add);
        }
        List<String> parts = new ArrayList<>(List.of(excerpt));
        named.forEach(word -> parts.add(definitions.get(word)));
        return String.join("\n", parts);
    }

    private Map<String, String> definitions() {
        List<String> section = section(DEFINITIONS);
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < section.size(); i++) {
            Matcher matcher = DEFINITION.matcher(section.get(i));
            if (matcher.matches()) {
                found.put(matcher.group(1), block(section, i));
            }
        }
        return found;
    }

    private List<String> section(String key) {
        List<String> found = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (TOP.matcher(line).matches()) {
                inside = line.startsWith(key + ":");
            } else if (inside) {
                found.add(line);
            }
        }
        return found;
    }

    /** Return a line and all that is indented deeper below it. */
    private static String block(List<String> section, int first) {
        int indent = indent(section.get(first));
        List<String> block = new ArrayList<>(List.of(section.get(first).substring(indent)));
        List<String> waiting = new ArrayList<>();
        for (String line : section.subList(first + 1, section.size())) {
            if (line.isBlank() || line.strip().startsWith("#")) {
                waiting.add(line); // belongs to the block only where the block goes on behind it
            } else if (indent(line) <= indent) {
                break;
            } else {
                waiting.add(line);
                waiting.forEach(kept -> block.add(kept.substring(Math.min(indent, indent(kept)))));
                waiting.clear();
            }
        }
        return String.join("\n", block);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
