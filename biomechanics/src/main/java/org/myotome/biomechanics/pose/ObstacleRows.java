package org.myotome.biomechanics.pose;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.dynamics.BodyJacobians;

/** Patches that must not be inside of anything. What touches a thing on purpose is left to {@link TouchRows}. */
final class ObstacleRows {

    /** What is further away than this in m is not thought of in one step. */
    private static final double NEAR = 0.1;

    final List<BodyPatch> patches = new ArrayList<>();
    final List<Obstacle> obstacles = new ArrayList<>();
    private final double[] place = new double[3];
    private final double[] away = new double[3];

    ObstacleRows(PoseRequest request, BodyPatches bodyPatches) {
        for (BodyPatch patch : bodyPatches.all()) {
            for (Obstacle obstacle : request.obstacles()) {
                if (!touches(request, patch, obstacle)) {
                    patches.add(patch);
                    obstacles.add(obstacle);
                }
            }
        }
    }

    private static boolean touches(PoseRequest request, BodyPatch patch, Obstacle obstacle) {
        for (Touch touch : request.touches()) {
            if (touch.patch().equals(patch.name()) && touch.surface().of().equals(obstacle.name())) {
                return true;
            }
        }
        return false;
    }

    void write(BodyJacobians jacobians, Rows rows) {
        for (int i = 0; i < patches.size(); i++) {
            double depth = depth(jacobians, i);
            if (depth > -NEAR) {
                rows.start();
                rows.movePoint(patches.get(i).body(), place, away, -1);
                rows.endOneSided(depth);
            }
        }
    }

    /** How deep a patch is inside, in m; negative outside. */
    double depth(BodyJacobians jacobians, int pair) {
        BodyPatch patch = patches.get(pair);
        jacobians.point(patch.body(), patch.centre(), place);
        return patch.radius() - obstacles.get(pair).distance(place, away);
    }
}
