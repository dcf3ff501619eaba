package org.myotome.biomechanics.figure.paint;

import java.util.List;
import org.myotome.biomechanics.figure.scene.Arc;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.figure.scene.SeenChain;
import org.myotome.biomechanics.figure.scene.SeenPart;

/** What is drawn besides the body: the common fault as a ghost, and an arrow along the way. */
public final class SvgExtras {

    private static final Colour FAULT = new Colour(0xa4452c);
    private static final Colour ARROW = new Colour(0x0c5459);
    private static final Colour ARROW_IN_THE_DARK = new Colour(0x7fd0ca);
    private static final double HEAD = 9;

    private SvgExtras() {}

    /** Return the outline of a body that does it wrong: dashed and translucent, so that it is not told by colour alone. */
    public static String ghost(Scene fault) {
        PathText path = new PathText();
        for (SeenPart part : fault.parts()) {
            if (part.part().hangsOn().isPresent() || part.part().name().equals("trunk")) {
                for (SeenChain chain : part.chains()) {
                    chain.outlines(0, chain.count()).forEach((List<Arc> outline) -> path.outline(outline));
                }
            }
        }
        String d = " d=\"" + path.text() + "\"";
        return "<g opacity=\".55\"><path fill=\"none\" stroke=\"" + FAULT.text()
                + "\" stroke-width=\"4\" stroke-dasharray=\"6 4\"" + d + "/><path fill=\"#f0c9ba\"" + d + "/></g>";
    }

    /** Return the words for the ghost with a dashed line before them, their left end at a place. */
    public static String ghostLegend(double x, double y, String words, Palette palette) {
        return "<path d=\"M" + PathText.number(x) + " " + PathText.number(y - 4.5) + "h30\" stroke=\"" + FAULT.text()
                + "\" stroke-width=\"3\" stroke-dasharray=\"6 4\"/>" + SvgText.words(x + 38, y, words, palette);
    }

    /** Return an arrow along points, x and y in pixels; nothing if it is too short to see. */
    public static String arrow(List<double[]> points, Palette palette) {
        double[] end = points.getLast();
        double[] before = end;
        for (int i = points.size() - 1; i >= 0 && distance(before, end) < HEAD; i--) {
            before = points.get(i);
        }
        if (distance(points.getFirst(), end) < 2 * HEAD || distance(before, end) == 0) {
            return "";
        }
        double along = Math.atan2(end[1] - before[1], end[0] - before[0]);
        PathText path = new PathText().move(points.getFirst()[0], points.getFirst()[1]);
        points.forEach(point -> path.line(point[0], point[1]));
        for (double side : new double[] {2.6, -2.6}) {
            path.move(end[0], end[1]);
            path.line(end[0] + HEAD * Math.cos(along + side), end[1] + HEAD * Math.sin(along + side));
        }
        Colour colour = palette.theme() == Theme.DARK ? ARROW_IN_THE_DARK : ARROW;
        String d = "<path fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"" + path.text() + "\"";
        return d + " stroke=\"" + palette.theme().ground().text() + "\" stroke-width=\"7\"/>" + d + " stroke=\""
                + colour.text() + "\" stroke-width=\"3\"/>";
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(one[0] - other[0], one[1] - other[1]);
    }
}
