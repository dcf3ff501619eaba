package org.myotome.server.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A form that arrived and could not be saved, kept in the answer so that one button sends it once more. Nothing typed
 * depends on what a browser's back button remembers.
 *
 * @param address where it was sent
 * @param fields its fields, each value by itself, without the token of the page
 */
public record SentForm(String address, List<Field> fields) {

    public SentForm {
        fields = List.copyOf(fields);
    }

    /** One value of one field. */
    public record Field(String name, String value) {}

    /**
     * Return the form of a request, without the token: the page that sends again has its own. Absent where it was no
     * form, and where it holds a password, which no page repeats.
     */
    static Optional<SentForm> of(HttpServletRequest request) {
        Map<String, String[]> sent = new TreeMap<>(request.getParameterMap());
        if (!method(request).equals("POST") || sent.containsKey("password")) {
            return Optional.empty();
        }
        String token = Shells.csrf(request).field();
        List<Field> fields = new ArrayList<>();
        sent.forEach((name, values) -> {
            if (!name.equals(token)) {
                for (String value : values) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return Optional.of(new SentForm(address(request), fields));
    }

    /** Return what was written in words, more than one of them: nobody likes to write that twice. */
    List<String> texts() {
        return fields.stream()
                .map(field -> field.value().strip())
                .filter(value -> value.contains(" "))
                .toList();
    }

    // An error page is asked for in a way of its own; how and where the first request went is kept beside it.

    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String first
                ? first
                : request.getMethod();
    }

    /** Return where a request went. */
    static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String first
                ? first
                : request.getRequestURI();
    }
}
