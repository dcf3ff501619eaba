package org.myotome.biomechanics.figure;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.figure.prop.PropBuilder;
import org.myotome.biomechanics.figure.prop.Props;
import org.myotome.biomechanics.figure.scene.Camera;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.figure.shape.BodyShape;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.MovementPoses;
import org.myotome.biomechanics.movement.MovementPoses.Picture;
import org.myotome.biomechanics.movement.View;

/** A movement closed and seen: its pictures over one round. */
final class MovementScenes {

    /** Odd, so that the middle of a movement with two equal ways is one of them. */
    private static final int PICTURES = 41;

    final BodyShape shape;
    final Camera camera;
    final List<Scene> scenes;
    final Props props;
    private final Movement movement;

    MovementScenes(MovementDescription description, FigureOptions options) {
        movement = description.movement();
        View view = options.view().orElse(description.view());
        camera = Camera.of(view.azimuthDegrees(), view.elevationDegrees(), options.pixelsPerMetre());
        FigureFrames frames = new FigureFrames(options.human());
        List<List<Placement>> bodies = new ArrayList<>();
        for (Picture picture : new MovementPoses(options.human()).close(movement, PICTURES)) {
            bodies.add(frames.at(picture.closing().fit().values()));
        }
        props = PropBuilder.build(description, options.human(), bodies.getFirst());
        shape = props.on(options.shape());
        scenes = Scene.of(shape, bodies.stream().map(props::with).toList(), camera);
    }

    /** Return the picture nearest to a time. */
    Scene at(double seconds) {
        int number = (int) Math.floor(seconds / movement.seconds() * (PICTURES - 1) + 0.5);
        return scenes.get(Math.max(0, Math.min(PICTURES - 1, number)));
    }
}
