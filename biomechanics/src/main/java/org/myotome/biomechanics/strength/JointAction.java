package org.myotome.biomechanics.strength;

import org.myotome.biomechanics.human.Side;

/** One direction in which muscles move a joint of the human. */
public enum JointAction {
    HIP_FLEXION("hip_flexion", 1),
    HIP_EXTENSION("hip_flexion", -1),
    HIP_ABDUCTION("hip_abduction", 1),
    HIP_ADDUCTION("hip_abduction", -1),
    HIP_INWARD_ROTATION("hip_rotation", 1),
    HIP_OUTWARD_ROTATION("hip_rotation", -1),
    KNEE_FLEXION("knee_flexion", 1),
    KNEE_EXTENSION("knee_flexion", -1),
    ANKLE_DORSIFLEXION("ankle_dorsiflexion", 1),
    ANKLE_PLANTARFLEXION("ankle_dorsiflexion", -1),
    ANKLE_INVERSION("ankle_inversion", 1),
    ANKLE_EVERSION("ankle_inversion", -1),
    TOE_EXTENSION("mtp_extension", 1),
    TOE_FLEXION("mtp_extension", -1),
    TRUNK_FLEXION("trunk_flexion", 1),
    TRUNK_EXTENSION("trunk_flexion", -1),
    TRUNK_BEND_TO_THE_RIGHT("trunk_lateral", 1),
    TRUNK_BEND_TO_THE_LEFT("trunk_lateral", -1),
    TRUNK_TURN_TO_THE_LEFT("trunk_rotation", 1),
    TRUNK_TURN_TO_THE_RIGHT("trunk_rotation", -1),
    NECK_FLEXION("neck_flexion", 1),
    NECK_EXTENSION("neck_flexion", -1),
    NECK_BEND_TO_THE_RIGHT("neck_lateral", 1),
    NECK_BEND_TO_THE_LEFT("neck_lateral", -1),
    NECK_TURN_TO_THE_LEFT("neck_rotation", 1),
    NECK_TURN_TO_THE_RIGHT("neck_rotation", -1),
    SHOULDER_FLEXION("shoulder_flexion", 1),
    SHOULDER_EXTENSION("shoulder_flexion", -1),
    SHOULDER_ABDUCTION("shoulder_abduction", 1),
    SHOULDER_ADDUCTION("shoulder_abduction", -1),
    SHOULDER_INWARD_ROTATION("shoulder_rotation", 1),
    SHOULDER_OUTWARD_ROTATION("shoulder_rotation", -1),
    ELBOW_FLEXION("elbow_flexion", 1),
    ELBOW_EXTENSION("elbow_flexion", -1),
    FOREARM_SUPINATION("forearm_supination", 1),
    FOREARM_PRONATION("forearm_supination", -1),
    WRIST_EXTENSION("wrist_extension", 1),
    WRIST_FLEXION("wrist_extension", -1);

    private final String coordinate;
    private final int sign;

    JointAction(String coordinate, int sign) {
        this.coordinate = coordinate;
        this.sign = sign;
    }

    /** Return the coordinate that it moves, without its side. */
    public String coordinate() {
        return coordinate;
    }

    /** Return 1 if it moves the coordinate in the direction of its name, or -1. */
    public int sign() {
        return sign;
    }

    /** Return whether there is one on each side. */
    public boolean isSided() {
        return !coordinate.startsWith("trunk") && !coordinate.startsWith("neck");
    }

    /** Return its name in words, such as {@code hip extension}. */
    public String words() {
        return lower(name());
    }

    /** Names are plain letters; asking for lower case would ask for a locale. */
    private static String lower(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            words.append(letter == '_' ? ' ' : (char) (letter - 'A' + 'a'));
        }
        return words.toString();
    }

    /**
     * Return what moves a coordinate in one direction.
     *
     * @param coordinate with or without its side
     * @param direction positive for the direction of its name, negative for the other
     * @throws IllegalArgumentException if no muscle moves it
     */
    public static JointAction of(String coordinate, int direction) {
        String name = withoutSide(coordinate);
        for (JointAction action : values()) {
            if (action.coordinate.equals(name) && action.sign * direction > 0) {
                return action;
            }
        }
        throw new IllegalArgumentException("No muscle moves the coordinate (" + coordinate + ") in the direction "
                + direction + ".\nMaybe it belongs to the root.");
    }

    private static String withoutSide(String coordinate) {
        for (Side side : Side.values()) {
            if (coordinate.endsWith(side.suffix())) {
                return coordinate.substring(
                        0, coordinate.length() - side.suffix().length());
            }
        }
        return coordinate;
    }
}
