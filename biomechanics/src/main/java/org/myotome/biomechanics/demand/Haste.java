package org.myotome.biomechanics.demand;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementPoses.Picture;

/**
 * Why poses at rest would say nothing of a movement: the body flies, or its mass centre is moved so fast that it presses much
 * more or less than its weight. From one keyframe to the next the mass centre is taken to go with the least jerk; then its
 * greatest acceleration is 5.77 times the way divided by the square of the time.
 */
final class Haste {

    private static final double LEAST_JERK = 5.77;
    /** Beyond this share of gravity nothing is said: an assumption. */
    private static final double MOST = 0.2;

    private final Human human;
    private final BodyPoses poses;

    Haste(Human human) {
        this.human = human;
        poses = new BodyPoses(human.model());
    }

    /** Return the reasons; none if the movement is slow enough. */
    List<String> reasons(Movement movement, List<Picture> pictures) {
        List<String> reasons = new ArrayList<>();
        List<Keyframe> keyframes = movement.keyframes();
        double leaves = 0;
        for (int i = 0; i < keyframes.size(); i++) {
            Keyframe keyframe = keyframes.get(i);
            Keyframe next = keyframes.get((i + 1) % keyframes.size());
            if (keyframe.touches().isEmpty()) {
                reasons.add("at " + keyframe.name() + " nothing is touched: it flies");
            }
            leaves += keyframe.secondsHeld();
            double arrives = leaves + next.secondsToReach();
            double share = share(nearest(pictures, leaves), nearest(pictures, arrives), next.secondsToReach());
            if (share > MOST) {
                reasons.add("from " + keyframe.name() + " to " + next.name() + " its mass centre is moved with up to "
                        + (long) Math.floor(100 * share + 0.5) + " % of gravity");
            }
            leaves = arrives;
        }
        return reasons;
    }

    private double share(Picture from, Picture to, double seconds) {
        double way = massCentre(to).minus(massCentre(from)).length();
        double gravity = human.model().gravity().length();
        return seconds > 0 ? LEAST_JERK * way / (seconds * seconds * gravity) : 0;
    }

    private Vector3 massCentre(Picture picture) {
        poses.update(picture.closing().fit().values());
        return poses.massCentre();
    }

    private static Picture nearest(List<Picture> pictures, double seconds) {
        Picture nearest = pictures.getFirst();
        for (Picture picture : pictures) {
            if (Math.abs(picture.seconds() - seconds) < Math.abs(nearest.seconds() - seconds)) {
                nearest = picture;
            }
        }
        return nearest;
    }
}
