package org.myotome.biomechanics.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.myotome.biomechanics.pose.Attitude;
import org.myotome.biomechanics.pose.Obstacle;
import org.myotome.biomechanics.pose.Touch;

/** Movements as a file would describe them. */
public final class Movements {

    private static final String SOLES =
            "heel_r ball_medial_r ball_lateral_r toe_r heel_l ball_medial_l ball_lateral_l toe_l";
    private static final String ALL_FOURS = "knee_medial_r knee_lateral_r knee_medial_l knee_lateral_l toe_r toe_l"
            + " palm_r fingers_medial_r fingers_lateral_r palm_l fingers_medial_l fingers_lateral_l";

    private Movements() {}

    public static Movement squat(double down, String bottom) {
        return movement(
                "squat",
                Attitude.UPRIGHT,
                1.5,
                "ankle_dorsiflexion_r ankle_dorsiflexion_l hip_flexion_r hip_flexion_l mtp_extension_r mtp_extension_l",
                keyframe("start", "hip_flexion 2 knee_flexion 5 ankle_dorsiflexion 4 elbow_flexion 10", SOLES, 2, 0),
                keyframe("bottom", bottom, SOLES, down, 0.5));
    }

    public static Movement squat() {
        return squat(2.5, "hip_flexion 80 knee_flexion 85 ankle_dorsiflexion 28 shoulder_flexion 80 trunk_flexion_ 10");
    }

    public static Movement birdDog() {
        return movement(
                "bird dog",
                Attitude.PRONE,
                1,
                "hip_flexion_r hip_flexion_l hip_abduction_r hip_abduction_l knee_flexion_r shoulder_flexion_r"
                        + " shoulder_flexion_l shoulder_abduction_l shoulder_abduction_r wrist_extension_l"
                        + " wrist_extension_r ankle_dorsiflexion_r ankle_dorsiflexion_l knee_flexion_l"
                        + " elbow_flexion_l elbow_flexion_r mtp_extension_r mtp_extension_l"
                        + " shoulder_rotation_l hip_rotation_r ankle_inversion_r",
                keyframe(
                        "start",
                        "hip_flexion 88 knee_flexion 92 ankle_dorsiflexion -38 shoulder_flexion 88 elbow_flexion 4"
                                + " wrist_extension 80 neck_flexion_ -12",
                        ALL_FOURS,
                        2,
                        0.5),
                keyframe(
                        "lifted",
                        "hip_flexion_l 2 knee_flexion_l 4 ankle_dorsiflexion_l -12 shoulder_flexion_r 172"
                                + " wrist_extension_r 0",
                        "knee_medial_r knee_lateral_r toe_r palm_l fingers_medial_l fingers_lateral_l",
                        2,
                        3));
    }

    public static Movement movement(
            String id, Attitude attitude, double margin, String givesWay, Keyframe... keyframes) {
        return new Movement(
                id,
                attitude,
                List.of(keyframes),
                List.of(givesWay.split(" ", -1)),
                List.of(),
                List.of(Obstacle.floor()),
                List.of(),
                OptionalDouble.of(margin));
    }

    /** Names without a side mean both; those of the middle end with a line. */
    public static Keyframe keyframe(String name, String angles, String onTheFloor, double reach, double hold) {
        List<JointAngle> list = new ArrayList<>();
        String[] words = angles.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            double degrees = Double.parseDouble(words[i + 1]);
            if (words[i].endsWith("_")) {
                list.add(new JointAngle(words[i].substring(0, words[i].length() - 1), degrees));
            } else if (words[i].endsWith("_r") || words[i].endsWith("_l")) {
                list.add(new JointAngle(words[i], degrees));
            } else {
                list.add(new JointAngle(words[i] + "_r", degrees));
                list.add(new JointAngle(words[i] + "_l", degrees));
            }
        }
        List<Touch> touches = new ArrayList<>();
        for (String patch : onTheFloor.isEmpty() ? new String[0] : onTheFloor.split(" ", -1)) {
            touches.add(Touch.of(patch, Obstacle.floor().surface()));
        }
        return new Keyframe(name, list, touches, reach, hold);
    }
}
