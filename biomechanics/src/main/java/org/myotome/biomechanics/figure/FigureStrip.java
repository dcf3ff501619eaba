package org.myotome.biomechanics.figure;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.description.MovementText;
import org.myotome.biomechanics.figure.paint.Bounds;
import org.myotome.biomechanics.figure.paint.Palette;
import org.myotome.biomechanics.figure.paint.SvgFigure;
import org.myotome.biomechanics.figure.paint.SvgGround;
import org.myotome.biomechanics.figure.paint.SvgText;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.movement.MovementDescription;

/** Numbered panels of a movement, for print. */
public final class FigureStrip {

    private static final double MARGIN = 16;
    private static final double CAPTION = 30;

    private FigureStrip() {}

    /**
     * Return the panels as one SVG document, without style sheets and scripts.
     *
     * @param description what to draw; if it cannot be closed, the nearest poses are drawn
     * @throws IllegalArgumentException if the movement names what the human has not
     */
    public static String svg(MovementDescription description, FigureOptions options) {
        String name = description.movement().id() + options.view();
        return svg(description, options, "f" + Integer.toString(name.hashCode() & 0xfffff, 36) + "x");
    }

    /**
     * Return the panels for a page with others.
     *
     * @param id what names inside begin with: a letter, then letters or digits; unlike that of all others on the page
     */
    public static String svg(MovementDescription description, FigureOptions options, String id) {
        MovementScenes scenes = new MovementScenes(description, options);
        List<Moments.Moment> moments = new Moments(description.movement()).printed();
        List<Scene> shown = new ArrayList<>();
        Bounds bounds = new Bounds();
        for (Moments.Moment moment : moments) {
            Scene scene = scenes.at(moment.seconds());
            bounds.add(scene);
            shown.add(scene);
        }
        if (scenes.props.hasMat()) {
            bounds.add(SvgGround.matCorners(scenes.scenes, scenes.camera));
        }
        bounds.grow(MARGIN);
        double width = bounds.width();
        double height = bounds.height() + CAPTION;
        Palette palette = options.palette();
        StringBuilder svg = new StringBuilder();
        svg.append(SvgText.open(moments.size() * width, height));
        svg.append(SvgText.title(
                description.movement().id().replace('_', ' '),
                MovementText.of(description.movement(), options.language()).text(),
                options.language().code()));
        svg.append(SvgText.ground(moments.size() * width, height, palette));
        for (int i = 0; i < moments.size(); i++) {
            double x = i * width - bounds.left();
            svg.append(SvgText.group(x, -bounds.top()));
            if (scenes.props.hasMat()) {
                svg.append(SvgGround.mat(scenes.scenes, scenes.camera, palette));
            }
            svg.append(SvgGround.shadow(shown.get(i), scenes.camera, palette));
            svg.append(SvgFigure.paint(scenes.shape, shown.get(i), scenes.camera, palette, id + i));
            svg.append("</g>");
            svg.append(SvgText.caption(
                    i * width + width / 2,
                    bounds.height() + 18,
                    i + 1,
                    MovementText.caption(
                            description.movement(),
                            moments.get(i).keyframe(),
                            moments.get(i).isOnTheWay(),
                            options.language()),
                    palette));
        }
        return svg.append("</svg>").toString();
    }
}
