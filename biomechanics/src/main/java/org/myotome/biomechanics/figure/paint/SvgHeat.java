package org.myotome.biomechanics.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.description.Language;
import org.myotome.biomechanics.description.Phrase;
import org.myotome.biomechanics.figure.scene.Arc;
import org.myotome.biomechanics.figure.scene.Camera;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.figure.scene.SeenChain;
import org.myotome.biomechanics.figure.shape.BodyShape;
import org.myotome.biomechanics.figure.shape.Chain;
import org.myotome.biomechanics.figure.shape.Material;
import org.myotome.biomechanics.figure.shape.MusclePatch;
import org.myotome.biomechanics.geometry.Placement;

/** Groups of muscles coloured by how hard they work, with a pattern for who cannot tell the colours apart. */
public final class SvgHeat {

    /** Turned further away than this, a muscle is not seen. */
    private static final double LEAST_FACING = -0.25;

    private static final Phrase DEMAND = new Phrase(
            "Estimated joint demand:",
            "Geschätzte Gelenkbelastung:",
            "Exigencia articular estimada:",
            "الجهد المقدَّر على المفاصل:");
    /** From low to high. */
    private static final List<Phrase> WORDS = List.of(
            new Phrase("low", "gering", "baja", "منخفض"),
            new Phrase("moderate", "mittel", "moderada", "متوسط"),
            new Phrase("high", "hoch", "alta", "مرتفع"));

    private final BodyShape shape;
    private final Scene scene;
    private final Camera camera;
    private final Heat heat;
    private final String id;

    SvgHeat(BodyShape shape, Scene scene, Camera camera, Heat heat, String id) {
        this.shape = shape;
        this.scene = scene;
        this.camera = camera;
        this.heat = heat;
        this.id = id;
    }

    /** Return the muscles of a part, inside its outline. */
    String on(String part) {
        StringBuilder svg = new StringBuilder();
        for (MusclePatch patch : shape.muscles()) {
            Heat.Level level = heat.level(patch.name());
            if (patch.part().equals(part) && level != Heat.Level.NONE && facing(patch) > LEAST_FACING) {
                svg.append(painted(patch, level));
            }
        }
        return svg.toString();
    }

    private double facing(MusclePatch patch) {
        Placement body = scene.bodies().get(patch.stations().getFirst().body());
        return body.rotation().apply(patch.normal()).dot(camera.towards());
    }

    private String painted(MusclePatch patch, Heat.Level level) {
        Chain chain = new Chain(Material.SKIN, patch.stations(), 0, 0, false, false);
        SeenChain seen = SeenChain.of(chain, scene.bodies(), camera);
        PathText path = new PathText();
        for (List<Arc> outline : seen.outlines(0, seen.count())) {
            path.outline(outline);
        }
        String d = "<path d=\"" + path.text() + "\" ";
        double shown = Math.min(1, (facing(patch) - LEAST_FACING) / 0.5);
        return "<g opacity=\"" + PathText.hundredths(0.9 * shown) + "\">" + d + "fill=\""
                + level.colour().text() + "\"/>"
                + (level.lines() > 0 ? d + "fill=\"url(#" + id + "h" + level.lines() + ")\"/>" : "") + "</g>";
    }

    /** Return the patterns, once for a document. */
    public static String patterns(String id) {
        StringBuilder svg = new StringBuilder("<defs>");
        for (int lines = 1; lines <= 2; lines++) {
            svg.append("<pattern id=\"").append(id).append('h').append(lines);
            svg.append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
            svg.append("<path d=\"M0 3h6").append(lines > 1 ? "M3 0v6" : "");
            svg.append("\" stroke=\"#10242a\" stroke-opacity=\".55\" stroke-width=\"1\"/></pattern>");
        }
        return svg.append("</defs>").toString();
    }

    /** Return the legend, its left end at a place. */
    public static String legend(double x, double y, Language language, Palette palette, String id) {
        StringBuilder svg = new StringBuilder(SvgText.words(x, y, DEMAND.in(language), palette));
        double at = x + 182;
        int number = 0;
        for (Heat.Level level : List.of(Heat.Level.LOW, Heat.Level.MODERATE, Heat.Level.HIGH)) {
            List<String> fills = new ArrayList<>(List.of(level.colour().text()));
            if (level.lines() > 0) {
                fills.add("url(#" + id + "h" + level.lines() + ")");
            }
            for (String fill : fills) {
                svg.append("<rect x=\"")
                        .append(PathText.number(at))
                        .append("\" y=\"")
                        .append(PathText.number(y - 11));
                svg.append("\" width=\"20\" height=\"12\" rx=\"3\" fill=\"")
                        .append(fill)
                        .append("\"/>");
            }
            svg.append(SvgText.words(at + 25, y, WORDS.get(number++).in(language), palette));
            at += 92;
        }
        return svg.toString();
    }
}
