package org.myotome.biomechanics.figure;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.figure.data.MovementData.Path;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.pose.BodyPatch;
import org.myotome.biomechanics.pose.BodyPatches;

/** The way of the place that moves furthest, to show with an arrow where to move. */
final class Way {

    private static final List<String> PLACES =
            List.of("head", "sacrum_r", "knee_lateral_r", "knee_lateral_l", "toe_r", "toe_l", "palm_r", "palm_l");
    /** Less than this is not shown, in m. */
    private static final double LEAST = 0.05;

    private Way() {}

    /**
     * Find the way.
     *
     * @param shown numbers of the pictures that are printed; it leads from the first to the one where the place is furthest
     */
    static Optional<Path> find(Human human, List<List<Placement>> pictures, List<Integer> shown) {
        BodyPatches patches = new BodyPatches(human);
        Optional<Path> furthest = Optional.empty();
        double most = LEAST;
        for (String name : PLACES) {
            BodyPatch patch = patches.get(name);
            Vector3 start = at(pictures.get(shown.getFirst()), patch);
            for (int picture : shown) {
                double way = at(pictures.get(picture), patch).minus(start).length();
                if (way > most && picture > shown.getFirst()) {
                    most = way;
                    furthest = Optional.of(new Path(patch.body(), patch.centre(), shown.getFirst(), picture));
                }
            }
        }
        return furthest;
    }

    private static Vector3 at(List<Placement> bodies, BodyPatch patch) {
        Placement body = bodies.get(patch.body());
        return body.origin().plus(body.rotation().apply(patch.centre()));
    }
}
