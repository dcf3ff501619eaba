package org.myotome.biomechanics.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Proportions;
import org.myotome.biomechanics.human.Segment;
import org.myotome.biomechanics.human.Side;

/**
 * The places on which a human can stand, lie, sit, kneel or lean. Where they are along a segment is a share of its length;
 * widths and depths are shares of the height. Those are assumptions for a body of ordinary build, and a heavy body is
 * thicker.
 */
public final class BodyPatches {

    /** Where the ankle and the ball are, as shares of the foot's length from the heel; as in the model's foot. */
    private static final double ANKLE = 0.25;

    private static final double BALL = 0.72;
    private static final double BALL_ABOVE_SOLE = 0.06;
    /** Shoulder blades and chest, as a share of the way from xiphion to shoulder. */
    private static final double MIDDLE_OF_THORAX = 0.7;

    private static final double LOW_RIBS = 0.15;

    private final Human human;
    private final double height;
    private final List<BodyPatch> patches = new ArrayList<>();

    /** Find the patches of a human. */
    public BodyPatches(Human human) {
        this.human = human;
        height = human.physique().heightMetres();
        head();
        for (Side side : Side.values()) {
            trunk(side.suffix(), side.sign());
            leg(side.suffix(), side.sign());
            foot(side.suffix(), side.sign());
            arm(side.suffix(), side.sign());
        }
    }

    /** Return all patches. */
    public List<BodyPatch> all() {
        return List.copyOf(patches);
    }

    /**
     * Return the patch of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public BodyPatch get(String name) {
        for (BodyPatch patch : patches) {
            if (patch.name().equals(name)) {
                return patch;
            }
        }
        throw new IllegalArgumentException("There is no patch (" + name + ") on the body.\nMaybe one of "
                + patches.stream().map(BodyPatch::name).collect(Collectors.joining(", ")) + ".");
    }

    private void head() {
        double up = 0.6 * human.proportions().uprightLength(Segment.HEAD);
        add("head", "head", new Vector3(-0.030 * height, up, 0), 0.048);
        add("forehead", "head", new Vector3(0.020 * height, up, 0), 0.048);
    }

    private void trunk(String s, int out) {
        Proportions lengths = human.proportions();
        double xiphion = lengths.uprightLength(Segment.LOWER_TRUNK) + lengths.uprightLength(Segment.MIDDLE_TRUNK);
        double up = MIDDLE_OF_THORAX * (lengths.shoulderAboveHip() - xiphion);
        add("back" + s, "thorax", new Vector3(-0.040 * height, up, out * 0.050 * height), 0.036);
        double ribs = LOW_RIBS * (lengths.shoulderAboveHip() - xiphion);
        add("low_ribs" + s, "thorax", new Vector3(-0.040 * height, ribs, out * 0.045 * height), 0.034);
        add("chest" + s, "thorax", new Vector3(0.058 * height, up, out * 0.040 * height), 0.012);
        add("belly" + s, "abdomen", shares(0.046, 0.020, out * 0.030), 0.012);
        add("sacrum" + s, "pelvis", shares(-0.040, 0, out * 0.045), 0.046);
        add("seat" + s, "pelvis", shares(-0.012, -0.010, out * 0.036), 0.040);
        add("hip_side" + s, "pelvis", shares(-0.005, 0.012, out * 0.062), 0.040);
        add("hip_front" + s, "pelvis", shares(0.050, 0.030, out * 0.045), 0.012);
    }

    private void leg(String s, int out) {
        double thigh = human.proportions().length(Segment.THIGH);
        double shank = human.proportions().length(Segment.SHANK);
        add("thigh_back" + s, "thigh" + s, new Vector3(0, -0.6 * thigh, 0), 0.036);
        add("thigh_front" + s, "thigh" + s, new Vector3(0, -0.5 * thigh, 0), 0.038);
        add("knee_medial" + s, "shank" + s, shares(0.004, -0.012, -out * 0.016), 0.029);
        add("knee_lateral" + s, "shank" + s, shares(0.004, -0.012, out * 0.016), 0.029);
        add("calf" + s, "shank" + s, new Vector3(-0.008 * height, -0.3 * shank, 0), 0.030);
        add("ankle_lateral" + s, "foot" + s, shares(0, 0, out * 0.012), 0.012);
    }

    /** All spheres of the sole rest on the ground when a body stands upright. */
    private void foot(String s, int out) {
        double length = human.proportions().length(Segment.FOOT) / height;
        double sole = -human.proportions().ankleHeight() / height;
        double ball = (BALL - ANKLE) * length;
        add("heel" + s, "foot" + s, shares(-ANKLE * length + 0.015, sole + 0.015, 0), 0.015);
        add("heel_medial" + s, "foot" + s, shares(-ANKLE * length + 0.014, sole + 0.012, -out * 0.008), 0.012);
        add("heel_lateral" + s, "foot" + s, shares(-ANKLE * length + 0.014, sole + 0.012, out * 0.012), 0.012);
        add("ball_medial" + s, "foot" + s, shares(ball, sole + 0.010, -out * 0.018), 0.010);
        add("ball_lateral" + s, "foot" + s, shares(ball - 0.010, sole + 0.010, out * 0.022), 0.010);
        double tip = (1 - BALL) * length;
        add("toe" + s, "toes" + s, shares(tip - 0.009, -BALL_ABOVE_SOLE * length + 0.009, 0), 0.009);
        add("toe_lateral" + s, "toes" + s, shares(tip - 0.018, -BALL_ABOVE_SOLE * length + 0.007, out * 0.020), 0.007);
    }

    private void arm(String s, int out) {
        double forearm = human.proportions().length(Segment.FOREARM);
        double hand = human.proportions().length(Segment.HAND);
        add("shoulder_side" + s, "upper_arm" + s, shares(0, -0.010, out * 0.004), 0.030);
        add("elbow" + s, "forearm" + s, shares(-0.004, 0, 0), 0.020);
        add("wrist" + s, "forearm" + s, new Vector3(0, -0.95 * forearm, 0), 0.014);
        add("palm" + s, "hand" + s, new Vector3(-0.006 * height, -0.3 * hand, 0), 0.010);
        add(
                "fingers_medial" + s,
                "hand" + s,
                new Vector3(-0.006 * height, -0.85 * hand, -out * 0.014 * height),
                0.0075);
        add(
                "fingers_lateral" + s,
                "hand" + s,
                new Vector3(-0.006 * height, -0.85 * hand, out * 0.016 * height),
                0.0075);
    }

    private Vector3 shares(double x, double y, double z) {
        return new Vector3(x * height, y * height, z * height);
    }

    private void add(String name, String body, Vector3 centre, double radius) {
        patches.add(new BodyPatch(name, human.model().bodyNumber(body), centre, radius * height));
    }
}
