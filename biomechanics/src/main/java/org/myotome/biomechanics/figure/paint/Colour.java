package org.myotome.biomechanics.figure.paint;

/**
 * A colour on a screen.
 *
 * @param rgb red, green and blue in eight bits each
 */
public record Colour(int rgb) {

    private static final String DIGITS = "0123456789abcdef";

    /** Return this colour mixed with another one; a share of 0 leaves it as it is. */
    public Colour mixed(Colour other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int one = rgb >> shift & 255;
            int two = other.rgb >> shift & 255;
            mixed |= (int) (one + (two - one) * share + 0.5) << shift;
        }
        return new Colour(mixed);
    }

    /** Return it as CSS and SVG write it, such as {@code #d8b297}. */
    public String text() {
        StringBuilder text = new StringBuilder("#");
        for (int shift = 20; shift >= 0; shift -= 4) {
            text.append(DIGITS.charAt(rgb >> shift & 15));
        }
        return text.toString();
    }
}
