package org.myotome.biomechanics.figure.data;

import java.util.List;

/** Writes JSON: integers, text, lists and objects in the order in which they come. */
final class Json {

    private static final String DIGITS = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();

    Json open(char bracket) {
        separate();
        text.append(bracket);
        return this;
    }

    Json close(char bracket) {
        text.append(bracket);
        return this;
    }

    Json name(String name) {
        separate();
        quote(name);
        text.append(':');
        return this;
    }

    Json value(String value) {
        separate();
        quote(value);
        return this;
    }

    Json value(long value) {
        separate();
        text.append(value);
        return this;
    }

    Json values(List<Long> values) {
        open('[');
        values.forEach(this::value);
        return close(']');
    }

    private void separate() {
        if (text.isEmpty()) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (last != '[' && last != '{' && last != ':' && last != ',') {
            text.append(',');
        }
    }

    private void quote(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == '<') {
                text.append("\\u00").append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 15));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    String text() {
        return text.toString();
    }
}
