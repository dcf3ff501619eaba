package org.myotome.biomechanics.figure.paint;

/** The frame of an SVG document and its words. */
public final class SvgText {

    private static final String FONT = " font-family=\"Manrope, 'Segoe UI', Helvetica, Arial, sans-serif\"";

    private SvgText() {}

    /** Return the beginning of a document of a size in pixels. */
    public static String open(double width, double height) {
        String w = PathText.number(width);
        String h = PathText.number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + w + "\" height=\"" + h
                + "\" viewBox=\"0 0 " + w + " " + h + "\">";
    }

    /** Return a title and a description, for those who hear a page. */
    public static String title(String name, String words, String language) {
        return "<title>" + escaped(name) + "</title><desc lang=\"" + language + "\">" + escaped(words) + "</desc>";
    }

    /** Return the ground that all is painted on. */
    public static String ground(double width, double height, Palette palette) {
        return "<rect width=\"" + PathText.number(width) + "\" height=\"" + PathText.number(height) + "\" fill=\""
                + palette.theme().ground().text() + "\"/>";
    }

    /** Return the beginning of a group that is moved. */
    public static String group(double x, double y) {
        return "<g transform=\"translate(" + PathText.number(x) + " " + PathText.number(y) + ")\">";
    }

    /** Return a caption with its number in a circle, centred. */
    public static String caption(double x, double y, int number, String words, Palette palette) {
        double half = 3.4 * words.length() + 4;
        return "<g" + FONT + " font-size=\"13\" fill=\"" + palette.theme().ink().text() + "\"><circle cx=\""
                + PathText.number(x - half) + "\" cy=\"" + PathText.number(y - 4.5)
                + "\" r=\"9\" fill=\"none\" stroke=\""
                + palette.theme().quietInk().text() + "\"/><text x=\"" + PathText.number(x - half) + "\" y=\""
                + PathText.number(y) + "\" text-anchor=\"middle\" font-weight=\"700\">" + number + "</text><text x=\""
                + PathText.number(x - half + 15) + "\" y=\"" + PathText.number(y) + "\">" + escaped(words)
                + "</text></g>";
    }

    /** Return words that begin at a place. */
    public static String words(double x, double y, String words, Palette palette) {
        return "<text" + FONT + " font-size=\"13\" fill=\""
                + palette.theme().ink().text() + "\" x=\"" + PathText.number(x) + "\" y=\"" + PathText.number(y) + "\">"
                + escaped(words) + "</text>";
    }

    /** Return words as they may stand in a document. */
    public static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
