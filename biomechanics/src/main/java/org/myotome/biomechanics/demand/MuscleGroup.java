package org.myotome.biomechanics.demand;

import java.util.List;
import org.myotome.biomechanics.strength.JointAction;

/**
 * Muscles that work together, and what they share in. A share of 1 means that the group works as hard as the whole action,
 * measured by its strength; less means that it helps. The shares are assumptions from anatomy, written down before any
 * comparison with activity of muscles was run, and not reviewed by anybody.
 */
public enum MuscleGroup {
    GLUTEUS_MAXIMUS("gluteus maximus"),
    HAMSTRINGS("hamstrings"),
    /** With gluteus minimus and tensor fasciae latae; its front turns the hip inward, its back outward. */
    GLUTEUS_MEDIUS("gluteus medius"),
    HIP_FLEXORS("hip flexors"),
    HIP_ADDUCTORS("hip adductors"),
    DEEP_HIP_ROTATORS("deep hip rotators"),
    QUADRICEPS("quadriceps"),
    CALF("calf"),
    SHIN("shin"),
    INVERTORS("invertors of the foot"),
    EVERTORS("evertors of the foot"),
    TOE_FLEXORS("toe flexors"),
    BACK_EXTENSORS("back extensors"),
    ABDOMINALS("abdominals"),
    RIGHT_SIDE_OF_TRUNK("right side of the trunk"),
    LEFT_SIDE_OF_TRUNK("left side of the trunk"),
    FRONT_OF_NECK("front of the neck"),
    BACK_OF_NECK("back of the neck"),
    SIDES_OF_NECK("sides of the neck"),
    /** Deltoid, and the upper part of pectoralis major. */
    SHOULDER_RAISERS("shoulder raisers"),
    /** Latissimus dorsi, teres major, and the lower part of pectoralis major. */
    SHOULDER_DEPRESSORS("shoulder depressors"),
    SHOULDER_ROTATORS("shoulder rotators"),
    ELBOW_FLEXORS("elbow flexors"),
    ELBOW_EXTENSORS("elbow extensors"),
    FOREARM("forearm");

    private final String words;

    MuscleGroup(String words) {
        this.words = words;
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

    /** Return what it takes part in, its main action first. */
    public List<Share> shares() {
        return switch (this) {
            case GLUTEUS_MAXIMUS ->
                List.of(
                        new Share(JointAction.HIP_EXTENSION, 1),
                        new Share(JointAction.HIP_OUTWARD_ROTATION, 0.6),
                        new Share(JointAction.HIP_ABDUCTION, 0.4));
            case HAMSTRINGS ->
                List.of(new Share(JointAction.KNEE_FLEXION, 1), new Share(JointAction.HIP_EXTENSION, 0.7));
            case GLUTEUS_MEDIUS ->
                List.of(
                        new Share(JointAction.HIP_ABDUCTION, 1),
                        new Share(JointAction.HIP_INWARD_ROTATION, 0.4),
                        new Share(JointAction.HIP_OUTWARD_ROTATION, 0.4));
            case HIP_FLEXORS -> List.of(new Share(JointAction.HIP_FLEXION, 1));
            case HIP_ADDUCTORS -> List.of(new Share(JointAction.HIP_ADDUCTION, 1));
            case DEEP_HIP_ROTATORS -> List.of(new Share(JointAction.HIP_OUTWARD_ROTATION, 1));
            case QUADRICEPS ->
                List.of(new Share(JointAction.KNEE_EXTENSION, 1), new Share(JointAction.HIP_FLEXION, 0.3));
            case CALF -> List.of(new Share(JointAction.ANKLE_PLANTARFLEXION, 1));
            case SHIN ->
                List.of(new Share(JointAction.ANKLE_DORSIFLEXION, 1), new Share(JointAction.ANKLE_INVERSION, 0.5));
            case INVERTORS -> List.of(new Share(JointAction.ANKLE_INVERSION, 1));
            case EVERTORS -> List.of(new Share(JointAction.ANKLE_EVERSION, 1));
            case TOE_FLEXORS -> List.of(new Share(JointAction.TOE_FLEXION, 1));
            case BACK_EXTENSORS ->
                List.of(
                        new Share(JointAction.TRUNK_EXTENSION, 1),
                        new Share(JointAction.TRUNK_BEND_TO_THE_RIGHT, 0.3),
                        new Share(JointAction.TRUNK_BEND_TO_THE_LEFT, 0.3));
            case ABDOMINALS -> List.of(new Share(JointAction.TRUNK_FLEXION, 1));
            case RIGHT_SIDE_OF_TRUNK ->
                List.of(
                        new Share(JointAction.TRUNK_BEND_TO_THE_RIGHT, 1),
                        new Share(JointAction.TRUNK_TURN_TO_THE_LEFT, 1),
                        new Share(JointAction.TRUNK_TURN_TO_THE_RIGHT, 1));
            case LEFT_SIDE_OF_TRUNK ->
                List.of(
                        new Share(JointAction.TRUNK_BEND_TO_THE_LEFT, 1),
                        new Share(JointAction.TRUNK_TURN_TO_THE_LEFT, 1),
                        new Share(JointAction.TRUNK_TURN_TO_THE_RIGHT, 1));
            case FRONT_OF_NECK -> List.of(new Share(JointAction.NECK_FLEXION, 1));
            case BACK_OF_NECK -> List.of(new Share(JointAction.NECK_EXTENSION, 1));
            case SIDES_OF_NECK ->
                List.of(
                        new Share(JointAction.NECK_BEND_TO_THE_RIGHT, 1),
                        new Share(JointAction.NECK_BEND_TO_THE_LEFT, 1),
                        new Share(JointAction.NECK_TURN_TO_THE_RIGHT, 1),
                        new Share(JointAction.NECK_TURN_TO_THE_LEFT, 1));
            case SHOULDER_RAISERS ->
                List.of(new Share(JointAction.SHOULDER_FLEXION, 1), new Share(JointAction.SHOULDER_ABDUCTION, 1));
            case SHOULDER_DEPRESSORS ->
                List.of(
                        new Share(JointAction.SHOULDER_EXTENSION, 1),
                        new Share(JointAction.SHOULDER_ADDUCTION, 1),
                        new Share(JointAction.SHOULDER_INWARD_ROTATION, 0.5));
            case SHOULDER_ROTATORS ->
                List.of(
                        new Share(JointAction.SHOULDER_OUTWARD_ROTATION, 1),
                        new Share(JointAction.SHOULDER_INWARD_ROTATION, 1));
            case ELBOW_FLEXORS -> List.of(new Share(JointAction.ELBOW_FLEXION, 1));
            case ELBOW_EXTENSORS -> List.of(new Share(JointAction.ELBOW_EXTENSION, 1));
            case FOREARM ->
                List.of(
                        new Share(JointAction.WRIST_FLEXION, 1),
                        new Share(JointAction.WRIST_EXTENSION, 1),
                        new Share(JointAction.FOREARM_PRONATION, 1),
                        new Share(JointAction.FOREARM_SUPINATION, 1));
        };
    }

    /** Return whether there is one on each side. */
    public boolean isSided() {
        return shares().getFirst().action().isSided();
    }
}
