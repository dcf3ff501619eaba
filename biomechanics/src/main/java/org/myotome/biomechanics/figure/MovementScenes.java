package org.myotome.biomechanics.figure;

import java.util.List;
import org.myotome.biomechanics.figure.prop.Props;
import org.myotome.biomechanics.figure.scene.Camera;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.figure.shape.BodyShape;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.View;

/** A movement closed and seen: its pictures over one round. */
final class MovementScenes {

    /** Odd, so that the middle of a movement with two equal ways is one of them. */
    private static final int PICTURES = 41;

    final BodyShape shape;
    final Camera camera;
    final List<Scene> scenes;
    final Props props;
    private final ClosedMovement closed;

    MovementScenes(MovementDescription description, FigureOptions options) {
        closed = ClosedMovement.of(description, options.human(), PICTURES);
        props = closed.props();
        shape = props.on(options.shape());
        View view = options.view().orElse(description.view());
        camera = Camera.of(view.azimuthDegrees(), view.elevationDegrees(), options.pixelsPerMetre());
        scenes = Scene.of(shape, closed.pictures().stream().map(props::with).toList(), camera);
    }

    /** Return the picture nearest to a time. */
    Scene at(double seconds) {
        return scenes.get(closed.nearest(seconds));
    }
}
