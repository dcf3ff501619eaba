package org.myotome.biomechanics.figure;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.figure.prop.PropBuilder;
import org.myotome.biomechanics.figure.prop.Props;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.MovementPoses;
import org.myotome.biomechanics.movement.MovementPoses.Picture;

/**
 * A movement in pictures of the bodies of one human.
 *
 * @param seconds how long it takes once
 * @param pictures where the bodies are, evenly spread over one round
 * @param props the things around them
 */
record ClosedMovement(double seconds, List<List<Placement>> pictures, Props props) {

    /** Close a movement; a pose that cannot be closed is the nearest one. */
    static ClosedMovement of(MovementDescription description, Human human, int pictures) {
        List<List<Placement>> bodies = close(description.movement(), human, pictures);
        Props props = PropBuilder.build(description, human, bodies.getFirst());
        return new ClosedMovement(description.movement().seconds(), bodies, props);
    }

    /** Close the poses of a movement without its things. */
    static List<List<Placement>> close(Movement movement, Human human, int pictures) {
        FigureFrames frames = new FigureFrames(human);
        List<List<Placement>> bodies = new ArrayList<>();
        for (Picture picture : new MovementPoses(human).close(movement, pictures)) {
            bodies.add(frames.at(picture.closing().fit().values()));
        }
        return bodies;
    }

    /** Return the number of the picture nearest to a time. */
    int nearest(double time) {
        int last = pictures.size() - 1;
        int number = seconds > 0 ? (int) Math.floor(time / seconds * last + 0.5) : 0;
        return Math.max(0, Math.min(last, number));
    }
}
