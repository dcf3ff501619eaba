package org.myotome.biomechanics.figure.paint;

import org.myotome.biomechanics.figure.scene.Camera;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.figure.shape.BodyShape;
import org.myotome.biomechanics.figure.shape.Mark;
import org.myotome.biomechanics.figure.shape.Material;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;

/** Hair, and what little there is of a face. */
final class SvgFace {

    private static final double SEEN = 0.12;

    private final BodyShape shape;
    private final Scene scene;
    private final Camera camera;
    private final Palette palette;

    SvgFace(BodyShape shape, Scene scene, Camera camera, Palette palette) {
        this.shape = shape;
        this.scene = scene;
        this.camera = camera;
        this.palette = palette;
    }

    /** The cap as a path without colour. */
    String cap() {
        PathText path = new PathText();
        boolean first = true;
        for (double[] point : scene.hair().outline()) {
            if (first) {
                path.move(point[0], point[1]);
            } else {
                path.line(point[0], point[1]);
            }
            first = false;
        }
        return first ? "" : "<path d=\"" + path.close().text() + "\"/>";
    }

    String hairAndFace(boolean isFar) {
        StringBuilder svg = new StringBuilder();
        Tone hair = palette.tone(Material.HAIR, isFar);
        svg.append("<g fill=\"")
                .append(hair.light().text())
                .append("\">")
                .append(cap())
                .append("</g>");
        for (Mark mark : shape.marks()) {
            svg.append(mark(mark, isFar));
        }
        return svg.toString();
    }

    private String mark(Mark mark, boolean isFar) {
        Placement body = scene.bodies().get(mark.body());
        double facing = camera.towards().dot(body.rotation().apply(mark.normal()));
        Tone skin = palette.tone(Material.SKIN, isFar);
        Colour hair = palette.tone(Material.HAIR, isFar).light();
        return switch (mark.kind()) {
            case EYE -> facing > SEEN ? stroke(body, mark, skin.line().mixed(new Colour(0), 0.35), facing) : "";
            case BROW -> facing > SEEN ? stroke(body, mark, skin.line().mixed(hair, 0.6), 1) : "";
            case NOSE -> facing > 0.6 ? stroke(body, mark, skin.shade().mixed(skin.line(), 0.35), 1) : "";
            case EAR ->
                facing > SEEN
                        ? stroke(body, mark, skin.line(), facing, 2.2) + stroke(body, mark, skin.light(), facing)
                        : "";
        };
    }

    private String stroke(Placement body, Mark mark, Colour colour, double facing) {
        return stroke(body, mark, colour, facing, 0);
    }

    private String stroke(Placement body, Mark mark, Colour colour, double facing, double wider) {
        Vector3 from = body.origin().plus(body.rotation().apply(mark.from()));
        Vector3 to = body.origin().plus(body.rotation().apply(mark.to()));
        PathText path = new PathText().move(camera.x(from), camera.y(from)).line(camera.x(to) + 0.1, camera.y(to));
        double width = mark.width() * camera.pixelsPerMetre() * (0.55 + 0.45 * facing) + wider;
        return "<path d=\"" + path.text() + "\" fill=\"none\" stroke=\"" + colour.text() + "\" stroke-width=\""
                + PathText.number(width) + "\" stroke-linecap=\"round\"/>";
    }
}
