package org.myotome.biomechanics.movement;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.geometry.Degrees;
import org.myotome.biomechanics.multibody.MultibodyModel;
import org.myotome.biomechanics.pose.Touch;

/**
 * The angles of a movement over time. From keyframe to keyframe each follows a polynomial of the fifth degree that begins and
 * ends without acceleration. Where the body is held, or a joint turns back, it comes to rest: then this is the way with the
 * least jerk (Flash and Hogan 1985). Where it goes on in the same direction, it passes with the harmonic mean of the speeds
 * before and after, which is at most twice the lesser one, and so small that no angle leaves what lies between its keyframes.
 */
public final class AngleCurves {

    private final List<Keyframe> keyframes;
    private final List<Touch> touchesAgain;
    /** When the body leaves each keyframe, in s; the first one is at 0. */
    private final double[] leaves;
    /** How long it takes from each keyframe to the next. */
    private final double[] takes;
    /** Angle of each coordinate at each keyframe, in rad. */
    private final double[][] angles;

    private final double[][] speeds;

    /**
     * Begin with a movement.
     *
     * @throws IllegalArgumentException if it names a coordinate that the model has not
     */
    public AngleCurves(Movement movement, MultibodyModel model) {
        keyframes = movement.keyframes();
        touchesAgain = movement.touchesAgain();
        int count = keyframes.size();
        leaves = new double[count];
        takes = new double[count];
        angles = inherited(model);
        speeds = new double[count][model.coordinates().size()];
        double time = 0;
        for (int i = 0; i < count; i++) {
            takes[i] = keyframes.get((i + 1) % count).secondsToReach();
            leaves[i] = time + keyframes.get(i).secondsHeld();
            time = leaves[i] + takes[i];
        }
        for (int i = 0; i < count; i++) {
            setSpeeds(i);
        }
    }

    private double[][] inherited(MultibodyModel model) {
        double[][] found = new double[keyframes.size()][];
        double[] before = new double[model.coordinates().size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = before.clone();
            for (JointAngle angle : keyframes.get(i).angles()) {
                found[i][model.coordinateNumber(angle.coordinate())] = Degrees.toRadians(angle.degrees());
            }
            before = found[i];
        }
        return found;
    }

    private void setSpeeds(int keyframe) {
        int before = (keyframe + angles.length - 1) % angles.length;
        int after = (keyframe + 1) % angles.length;
        if (keyframes.get(keyframe).secondsHeld() > 0 || takes[before] == 0 || takes[keyframe] == 0) {
            return;
        }
        for (int i = 0; i < speeds[keyframe].length; i++) {
            double coming = (angles[keyframe][i] - angles[before][i]) / takes[before];
            double going = (angles[after][i] - angles[keyframe][i]) / takes[keyframe];
            if (coming * going > 0) {
                speeds[keyframe][i] = 2 * coming * going / (coming + going);
            }
        }
    }

    /** Return how long the movement takes once, in s. */
    public double seconds() {
        return leaves[leaves.length - 1] + takes[takes.length - 1];
    }

    /** Return the angles at a keyframe, in rad, in the order of the model; the root is at 0. */
    public double[] atKeyframe(int keyframe) {
        return angles[keyframe].clone();
    }

    /**
     * Return the angles at a time, in rad, in the order of the model; the root is at 0.
     *
     * @param seconds since the first keyframe was reached, 0 to {@link #seconds}
     */
    public double[] at(double seconds) {
        int keyframe = keyframeBefore(seconds);
        if (seconds <= leaves[keyframe] || takes[keyframe] == 0) {
            return atKeyframe(keyframe);
        }
        int next = (keyframe + 1) % angles.length;
        double duration = takes[keyframe];
        double share = Math.min(1, (seconds - leaves[keyframe]) / duration);
        double[] result = new double[angles[keyframe].length];
        for (int i = 0; i < result.length; i++) {
            double way = angles[next][i] - angles[keyframe][i];
            result[i] = angles[keyframe][i]
                    + way * risen(share)
                    + duration * speeds[keyframe][i] * left(share)
                    - duration * speeds[next][i] * left(1 - share);
        }
        return result;
    }

    /** From 0 to 1 with rest at both ends. */
    private static double risen(double t) {
        return t * t * t * (10 + t * (-15 + 6 * t));
    }

    /** From 0 to 0, leaving with a speed of 1 and arriving at rest. */
    private static double left(double t) {
        return t + t * t * t * (-6 + t * (8 - 3 * t));
    }

    /**
     * Return what touches at a time: at a keyframe what it says, on the way what both keyframes say.
     *
     * @param seconds as for {@link #at}
     */
    public List<Touch> touchesAt(double seconds) {
        int keyframe = keyframeBefore(seconds);
        List<Touch> here = keyframes.get(keyframe).touches();
        if (seconds <= leaves[keyframe]) {
            return here;
        }
        if (seconds == seconds()) {
            return touchesAgain;
        }
        List<Touch> both = new ArrayList<>(here);
        retain(both, touchesAfter(keyframe));
        return both;
    }

    private static void retain(List<Touch> touches, List<Touch> others) {
        touches.removeIf(touch -> others.stream().noneMatch(touch::isOfTheSame));
    }

    private List<Touch> touchesAfter(int keyframe) {
        return keyframe + 1 < keyframes.size() ? keyframes.get(keyframe + 1).touches() : touchesAgain;
    }

    /**
     * Return what touches from a time on until the first keyframe comes again.
     *
     * @param seconds as for {@link #at}
     */
    List<Touch> touchesToTheEndFrom(double seconds) {
        List<Touch> all = new ArrayList<>(touchesAt(seconds));
        for (int i = keyframeBefore(seconds); i < keyframes.size(); i++) {
            retain(all, touchesAfter(i));
        }
        return all;
    }

    /** The last keyframe that was reached. */
    private int keyframeBefore(double seconds) {
        if (!(seconds >= 0 && seconds <= seconds())) {
            throw new IllegalArgumentException("The time (" + seconds + " s) must lie between 0 and " + seconds()
                    + " s.\nMaybe take off what whole rounds take.");
        }
        int keyframe = 0;
        while (keyframe + 1 < leaves.length && seconds >= leaves[keyframe] + takes[keyframe]) {
            keyframe++;
        }
        return keyframe;
    }
}
