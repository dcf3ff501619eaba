package org.myotome.biomechanics.movement;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.geometry.Degrees;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Coordinate.Motion;
import org.myotome.biomechanics.pose.BodyPatch;
import org.myotome.biomechanics.pose.BodyPatches;

/**
 * What can be looked at in a pose to see whether a movement is done correctly: the angle of each joint under the name of its
 * coordinate, and what is seen of the whole body. For one thread.
 *
 * <ul>
 *   <li>{@code pelvis_list}: how many degrees the right side of the pelvis is lower than the left
 *   <li>{@code pelvis_tilt}: how many degrees the long axis of the pelvis is from the vertical
 *   <li>{@code trunk_inclination}: how many degrees the long axis of the rib cage is from the vertical
 *   <li>{@code trunk_twist}: how many degrees the shoulders are turned to the left against the pelvis
 *   <li>{@code thigh_from_horizontal_r}: how many degrees the knee is lower than the hip, seen along the thigh
 *   <li>{@code shank_from_vertical_r}: how many degrees the shank is from the vertical
 *   <li>{@code knee_inward_r}: how many cm the knee is inward of the line from hip to ankle
 *   <li>{@code knee_before_toes_r}: how many cm the knee is in front of the tip of the shoe
 *   <li>{@code heel_height_r}: how many cm the lowest point of the heel is above the floor
 * </ul>
 */
public final class Measures {

    private static final double CENTIMETRES = 100;

    private final Human human;
    private final BodyPoses poses;
    private final BodyPatches patches;
    private double[] q = {};

    /** Begin with a human. */
    public Measures(Human human) {
        this.human = human;
        poses = new BodyPoses(human.model());
        patches = new BodyPatches(human);
    }

    private enum OfTheBody {
        PELVIS_LIST("pelvis_list", true),
        PELVIS_TILT("pelvis_tilt", false),
        TRUNK_INCLINATION("trunk_inclination", false),
        TRUNK_TWIST("trunk_twist", true);

        private final String word;
        private final boolean reversed;

        OfTheBody(String word, boolean reversed) {
            this.word = word;
            this.reversed = reversed;
        }
    }

    private enum OfASide {
        THIGH("thigh_from_horizontal", false),
        SHANK("shank_from_vertical", false),
        KNEE_INWARD("knee_inward", true),
        KNEE_BEFORE_TOES("knee_before_toes", true),
        HEEL("heel_height", true);

        private final String word;
        private final boolean isLength;

        OfASide(String word, boolean isLength) {
            this.word = word;
            this.isLength = isLength;
        }
    }

    /** Return the names of all measures. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Coordinate coordinate : human.model().coordinates()) {
            if (!coordinate.name().startsWith("root_") && coordinate.motion() == Motion.ROTATION) {
                names.add(coordinate.name());
            }
        }
        for (OfTheBody measure : OfTheBody.values()) {
            names.add(measure.word);
        }
        for (Side side : Side.values()) {
            for (OfASide measure : OfASide.values()) {
                names.add(measure.word + side.suffix());
            }
        }
        return names;
    }

    /** Return whether a measure is in cm; otherwise it is in degrees. */
    public static boolean isLength(String name) {
        for (Side side : Side.values()) {
            for (OfASide measure : OfASide.values()) {
                if (name.equals(measure.word + side.suffix())) {
                    return measure.isLength;
                }
            }
        }
        return false;
    }

    /** Return whether a measure changes its sign in a mirror; those of coordinates are not looked at. */
    static boolean isReversed(String name) {
        for (OfTheBody measure : OfTheBody.values()) {
            if (measure.word.equals(name)) {
                return measure.reversed;
            }
        }
        return false;
    }

    /** Look at a pose: values in rad and m, in the order of the model. */
    public void look(double[] values) {
        q = values.clone();
        poses.update(q);
    }

    /**
     * Return the value of a measure in the pose that was looked at, in degrees or cm.
     *
     * @throws IllegalArgumentException if there is no measure of that name
     */
    public double value(String name) {
        for (OfTheBody measure : OfTheBody.values()) {
            if (measure.word.equals(name)) {
                return value(measure);
            }
        }
        for (Side side : Side.values()) {
            for (OfASide measure : OfASide.values()) {
                if (name.equals(measure.word + side.suffix())) {
                    return value(measure, side);
                }
            }
        }
        return Degrees.toDegrees(q[human.model().coordinateNumber(name)]);
    }

    private double value(OfTheBody measure) {
        return switch (measure) {
            case PELVIS_LIST -> -elevation(turned("pelvis").z());
            case PELVIS_TILT -> 90 - elevation(turned("pelvis").y());
            case TRUNK_INCLINATION -> 90 - elevation(turned("thorax").y());
            case TRUNK_TWIST -> twist();
        };
    }

    private double value(OfASide measure, Side side) {
        String s = side.suffix();
        return switch (measure) {
            case THIGH -> elevation(origin("thigh" + s).minus(origin("shank" + s)));
            case SHANK -> 90 - elevation(origin("shank" + s).minus(origin("foot" + s)));
            case KNEE_INWARD -> CENTIMETRES * kneeInward(side);
            case KNEE_BEFORE_TOES -> CENTIMETRES * (origin("shank" + s).x() - tip(s));
            case HEEL -> CENTIMETRES * lowest("heel" + s);
        };
    }

    private double kneeInward(Side side) {
        Vector3 ankle = origin("foot" + side.suffix());
        Vector3 line = origin("thigh" + side.suffix()).minus(ankle).unit();
        Vector3 toKnee = origin("shank" + side.suffix()).minus(ankle);
        Vector3 off = toKnee.minus(line.times(toKnee.dot(line)));
        return -side.sign() * off.dot(turned("pelvis").z());
    }

    private double tip(String suffix) {
        BodyPatch toe = patches.get("toe" + suffix);
        return poses.point(toe.body(), toe.centre()).x() + toe.radius();
    }

    private double lowest(String name) {
        BodyPatch patch = patches.get(name);
        return poses.point(patch.body(), patch.centre()).y() - patch.radius();
    }

    private double twist() {
        Vector3 shoulders = turned("pelvis").inverse().apply(turned("thorax").z());
        return Degrees.toDegrees(Math.atan2(shoulders.x(), shoulders.z()));
    }

    private Rotation turned(String body) {
        return poses.rotation(human.model().bodyNumber(body));
    }

    private Vector3 origin(String body) {
        return poses.origin(human.model().bodyNumber(body));
    }

    /** Degrees of a direction above the horizon. */
    private static double elevation(Vector3 direction) {
        Vector3 unit = direction.unit();
        return Degrees.toDegrees(Math.asin(Math.max(-1, Math.min(1, unit.y()))));
    }
}
