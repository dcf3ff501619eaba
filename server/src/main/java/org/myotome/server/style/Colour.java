package org.myotome.server.style;

import java.util.HexFormat;

/**
 * An opaque colour.
 *
 * @param red 0 to 255, in sRGB as the two others
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    private static final int SIX_DIGITS = 7;

    /**
     * Read a colour as style sheets write it.
     *
     * @param text such as {@code #14282b}
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static Colour parse(String text) {
        if (text.length() != SIX_DIGITS || text.charAt(0) != '#') {
            throw new IllegalArgumentException(
                    "This is no colour: " + text + ".\nMaybe write it with six digits, such as #14282b.");
        }
        int value = HexFormat.fromHexDigits(text, 1, SIX_DIGITS);
        return new Colour(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    /** Return it as style sheets write it. */
    public String text() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /**
     * Return how well this colour stands out from another, from 1 (not at all) to 21 (black from white): the contrast ratio
     * of WCAG 2.2.
     */
    public double contrastWith(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Return the relative luminance of WCAG 2.2, 0 to 1. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
