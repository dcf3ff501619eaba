package org.myotome.biomechanics.figure.paint;

import java.util.LinkedHashMap;
import java.util.Map;

/** Outlines that are drawn in one pass, by their colours. */
final class Lines {

    private final Map<Colour, StringBuilder> uses = new LinkedHashMap<>();

    void add(Colour colour, String outlines) {
        if (!outlines.isEmpty()) {
            uses.computeIfAbsent(colour, _ -> new StringBuilder()).append(outlines);
        }
    }

    /** Return the pass; half of its width is covered by what it goes around. */
    String text(double width) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Colour, StringBuilder> entry : uses.entrySet()) {
            text.append("<g fill=\"none\" stroke-linejoin=\"round\" stroke-width=\"")
                    .append(PathText.number(width))
                    .append("\" stroke=\"")
                    .append(entry.getKey().text())
                    .append("\">")
                    .append(entry.getValue())
                    .append("</g>");
        }
        return text.toString();
    }
}
