package org.myotome.server.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a form sent.
 *
 * @param shown the values that the page showed when it was opened, by field
 * @param values the values now in the fields; several ticked boxes of one name stand side by side, with a space
 */
public record Typed(Map<String, String> shown, Map<String, String> values) {

    /** The prefix of the hidden fields that carry what a page showed. */
    public static final String WAS = "was.";

    private static final int LONGEST_VALUE = 10_000;

    public Typed {
        shown = Collections.unmodifiableMap(new TreeMap<>(shown));
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Read the form of a request. A box that was shown and is not ticked is empty. */
    public static Typed of(HttpServletRequest request) {
        Map<String, String> shown = new TreeMap<>();
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((name, parts) -> {
            String value = joined(parts);
            if (name.startsWith(WAS)) {
                shown.put(name.substring(WAS.length()), value);
            } else if (!name.startsWith("_")) {
                values.put(name, value);
            }
        });
        shown.keySet().forEach(name -> values.putIfAbsent(name, ""));
        return new Typed(shown, values);
    }

    private static String joined(String[] parts) {
        String value = parts.length == 1
                ? parts[0].strip()
                : String.join(
                        " ",
                        Arrays.stream(parts).filter(part -> !part.isBlank()).toList());
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }
}
