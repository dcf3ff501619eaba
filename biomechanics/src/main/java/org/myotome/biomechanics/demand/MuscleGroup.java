package org.myotome.biomechanics.demand;

import java.util.List;
import org.myotome.biomechanics.strength.JointAction;

/**
 * Muscles that work together, and what they share in. A share of 1 means that the group works as hard as the whole action,
 * measured by its strength; less means that it helps. The shares are assumptions from anatomy, written down before any
 * comparison with activity of muscles was run, and not reviewed by anybody.
 */
public enum MuscleGroup {
    GLUTEUS_MAXIMUS(
            "gluteus maximus",
            new Share(JointAction.HIP_EXTENSION, 1),
            new Share(JointAction.HIP_OUTWARD_ROTATION, 0.6),
            new Share(JointAction.HIP_ABDUCTION, 0.4)),
    HAMSTRINGS("hamstrings", new Share(JointAction.KNEE_FLEXION, 1), new Share(JointAction.HIP_EXTENSION, 0.7)),
    /** With gluteus minimus and tensor fasciae latae; its front turns the hip inward, its back outward. */
    GLUTEUS_MEDIUS(
            "gluteus medius",
            new Share(JointAction.HIP_ABDUCTION, 1),
            new Share(JointAction.HIP_INWARD_ROTATION, 0.4),
            new Share(JointAction.HIP_OUTWARD_ROTATION, 0.4)),
    HIP_FLEXORS("hip flexors", new Share(JointAction.HIP_FLEXION, 1)),
    HIP_ADDUCTORS("hip adductors", new Share(JointAction.HIP_ADDUCTION, 1)),
    DEEP_HIP_ROTATORS("deep hip rotators", new Share(JointAction.HIP_OUTWARD_ROTATION, 1)),
    QUADRICEPS("quadriceps", new Share(JointAction.KNEE_EXTENSION, 1), new Share(JointAction.HIP_FLEXION, 0.3)),
    CALF("calf", new Share(JointAction.ANKLE_PLANTARFLEXION, 1)),
    SHIN("shin", new Share(JointAction.ANKLE_DORSIFLEXION, 1), new Share(JointAction.ANKLE_INVERSION, 0.5)),
    INVERTORS("invertors of the foot", new Share(JointAction.ANKLE_INVERSION, 1)),
    EVERTORS("evertors of the foot", new Share(JointAction.ANKLE_EVERSION, 1)),
    TOE_FLEXORS("toe flexors", new Share(JointAction.TOE_FLEXION, 1)),
    BACK_EXTENSORS(
            "back extensors",
            new Share(JointAction.TRUNK_EXTENSION, 1),
            new Share(JointAction.TRUNK_BEND_TO_THE_RIGHT, 0.3),
            new Share(JointAction.TRUNK_BEND_TO_THE_LEFT, 0.3)),
    ABDOMINALS("abdominals", new Share(JointAction.TRUNK_FLEXION, 1)),
    RIGHT_SIDE_OF_TRUNK(
            "right side of the trunk",
            new Share(JointAction.TRUNK_BEND_TO_THE_RIGHT, 1),
            new Share(JointAction.TRUNK_TURN_TO_THE_LEFT, 1),
            new Share(JointAction.TRUNK_TURN_TO_THE_RIGHT, 1)),
    LEFT_SIDE_OF_TRUNK(
            "left side of the trunk",
            new Share(JointAction.TRUNK_BEND_TO_THE_LEFT, 1),
            new Share(JointAction.TRUNK_TURN_TO_THE_LEFT, 1),
            new Share(JointAction.TRUNK_TURN_TO_THE_RIGHT, 1)),
    FRONT_OF_NECK("front of the neck", new Share(JointAction.NECK_FLEXION, 1)),
    BACK_OF_NECK("back of the neck", new Share(JointAction.NECK_EXTENSION, 1)),
    SIDES_OF_NECK(
            "sides of the neck",
            new Share(JointAction.NECK_BEND_TO_THE_RIGHT, 1),
            new Share(JointAction.NECK_BEND_TO_THE_LEFT, 1),
            new Share(JointAction.NECK_TURN_TO_THE_RIGHT, 1),
            new Share(JointAction.NECK_TURN_TO_THE_LEFT, 1)),
    /** Deltoid, and the upper part of pectoralis major. */
    SHOULDER_RAISERS(
            "shoulder raisers",
            new Share(JointAction.SHOULDER_FLEXION, 1),
            new Share(JointAction.SHOULDER_ABDUCTION, 1)),
    /** Latissimus dorsi, teres major, and the lower part of pectoralis major. */
    SHOULDER_DEPRESSORS(
            "shoulder depressors",
            new Share(JointAction.SHOULDER_EXTENSION, 1),
            new Share(JointAction.SHOULDER_ADDUCTION, 1),
            new Share(JointAction.SHOULDER_INWARD_ROTATION, 0.5)),
    SHOULDER_ROTATORS(
            "shoulder rotators",
            new Share(JointAction.SHOULDER_OUTWARD_ROTATION, 1),
            new Share(JointAction.SHOULDER_INWARD_ROTATION, 1)),
    ELBOW_FLEXORS("elbow flexors", new Share(JointAction.ELBOW_FLEXION, 1)),
    ELBOW_EXTENSORS("elbow extensors", new Share(JointAction.ELBOW_EXTENSION, 1)),
    FOREARM(
            "forearm",
            new Share(JointAction.WRIST_FLEXION, 1),
            new Share(JointAction.WRIST_EXTENSION, 1),
            new Share(JointAction.FOREARM_PRONATION, 1),
            new Share(JointAction.FOREARM_SUPINATION, 1));

    private final String words;
    private final List<Share> shares;

    MuscleGroup(String words, Share... shares) {
        this.words = words;
        this.shares = List.of(shares);
    }

    /**
     * How much a group of muscles takes part in an action.
     *
     * @param action what it takes part in
     * @param weight above 0 and up to 1
     */
    public record Share(JointAction action, double weight) {}

    /** Return its name in words. */
    public String words() {
        return words;
    }

    /** Return what it takes part in. */
    public List<Share> shares() {
        return shares;
    }

    /** Return whether there is one on each side. */
    public boolean isSided() {
        return shares.getFirst().action().isSided();
    }
}
