package org.myotome.biomechanics.figure;

import org.myotome.biomechanics.description.MovementText;
import org.myotome.biomechanics.figure.paint.Bounds;
import org.myotome.biomechanics.figure.paint.Palette;
import org.myotome.biomechanics.figure.paint.SvgFigure;
import org.myotome.biomechanics.figure.paint.SvgGround;
import org.myotome.biomechanics.figure.paint.SvgText;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementDescription;

/** One moment of a movement, for where there is room for one only: the keyframe that is held longest, or the last. */
public final class FigurePicture {

    private static final double MARGIN = 12;

    private FigurePicture() {}

    /**
     * Return the picture as an SVG document.
     *
     * @param description what to draw; if it cannot be closed, the nearest pose is drawn
     * @param id what names inside begin with: a letter, then letters or digits
     * @throws IllegalArgumentException if the movement names what the human has not
     */
    public static String svg(MovementDescription description, FigureOptions options, String id) {
        MovementScenes scenes = new MovementScenes(description, options);
        Scene scene = scenes.at(seconds(description.movement()));
        Bounds bounds = new Bounds();
        bounds.add(scene);
        boolean hasMat = scenes.props.hasMat();
        if (hasMat) {
            bounds.add(SvgGround.matCorners(scenes.scenes, scenes.camera));
        }
        bounds.grow(MARGIN);
        Palette palette = options.palette();
        return SvgText.open(bounds.width(), bounds.height())
                + SvgText.title(
                        description.movement().id().replace('_', ' '),
                        MovementText.of(description.movement(), options.language())
                                .text(),
                        options.language().code())
                + SvgText.ground(bounds.width(), bounds.height(), palette)
                + SvgText.group(-bounds.left(), -bounds.top())
                + (hasMat ? SvgGround.mat(scenes.scenes, scenes.camera, palette) : "")
                + SvgGround.shadow(scene, scenes.camera, palette)
                + SvgFigure.paint(scenes.shape, scene, scenes.camera, palette, options.heat(), id)
                + "</g></svg>";
    }

    private static double seconds(Movement movement) {
        int found = new Moments(movement).mostTelling();
        double reached = movement.reachedAt().get(found);
        return found == 0 ? 0 : reached + movement.keyframes().get(found).secondsHeld() / 2;
    }
}
