package org.myotome.biomechanics.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.figure.prop.Props;
import org.myotome.biomechanics.figure.scene.Camera;
import org.myotome.biomechanics.figure.scene.Scene;
import org.myotome.biomechanics.figure.shape.BodyShape;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;
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
    /** All of them done wrong; empty if it is not shown. */
    final Optional<List<Scene>> fault;

    private final ClosedMovement closed;

    MovementScenes(MovementDescription description, FigureOptions options) {
        closed = ClosedMovement.of(description, options.human(), PICTURES);
        props = closed.props();
        shape = props.on(options.shape());
        View view = options.view().orElse(description.view());
        camera = Camera.of(view.azimuthDegrees(), view.elevationDegrees(), options.pixelsPerMetre());
        fault = Fault.of(description)
                .filter(check -> options.showsFault())
                .map(check -> new Fault(options.human()).pictures(description, check, closed.pictures()))
                .map(pictures ->
                        Scene.of(shape, pictures.stream().map(props::with).toList(), camera));
        scenes = Scene.of(shape, closed.pictures().stream().map(props::with).toList(), camera);
    }

    /** Return the points that the place that moves furthest is seen at, between two of the printed moments. */
    List<double[]> way(List<Moments.Moment> moments, FigureOptions options) {
        List<Integer> shown =
                moments.stream().map(moment -> closed.nearest(moment.seconds())).toList();
        List<double[]> points = new ArrayList<>();
        Way.find(options.human(), closed.pictures(), shown).ifPresent(path -> {
            for (int i = path.from(); i <= path.to(); i++) {
                Placement body = closed.pictures().get(i).get(path.body());
                Vector3 point = body.origin().plus(body.rotation().apply(path.point()));
                points.add(new double[] {camera.x(point), camera.y(point)});
            }
        });
        return points;
    }

    /** Return the picture with the fault nearest to a time. */
    Optional<Scene> faultAt(double seconds) {
        return fault.map(pictures -> pictures.get(closed.nearest(seconds)));
    }

    /** Return the picture nearest to a time. */
    Scene at(double seconds) {
        return scenes.get(closed.nearest(seconds));
    }
}
