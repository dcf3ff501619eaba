package org.myotome.biomechanics.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Side;

/** Requests of ordinary poses, written as a movement file would. */
public final class Poses {

    private static final Surface FLOOR = Obstacle.floor().surface();
    private static final List<String> SOLE = List.of("heel", "ball_medial", "ball_lateral", "toe");
    static final Block CHAIR = new Block("chair", new Vector3(-0.5, 0, -0.3), new Vector3(0.12, 0.44, 0.3));

    private Poses() {}

    public static Map<String, PoseRequest> all() {
        Map<String, PoseRequest> poses = new LinkedHashMap<>();
        poses.put("stand", stand());
        poses.put("squat", squat());
        poses.put("single-leg stance", singleLegStance());
        poses.put("half kneeling", halfKneeling());
        poses.put("sitting on a chair", sitting());
        poses.put("all fours", allFours());
        poses.put("bridge", bridge());
        poses.put("plank", plank());
        poses.put("side plank", sidePlank());
        return poses;
    }

    static PoseRequest stand() {
        return request(
                Attitude.UPRIGHT,
                1.5,
                "elbow_flexion 10; ankle_dorsiflexion 4; hip_flexion 0; hip_abduction 3; ankle_inversion 0",
                both(SOLE));
    }

    static PoseRequest squat() {
        return request(
                Attitude.UPRIGHT,
                1.5,
                "hip_flexion 85; knee_flexion 95; ankle_dorsiflexion 30; trunk_flexion 10; shoulder_flexion 85",
                both(SOLE));
    }

    static PoseRequest singleLegStance() {
        return request(
                Attitude.UPRIGHT,
                1,
                "hip_flexion_r 4; knee_flexion_r 8; ankle_dorsiflexion_r 4; hip_abduction_r 0; ankle_inversion_r 0;"
                        + "hip_flexion_l 20; knee_flexion_l 60; hip_abduction_l 0; trunk_lateral 0",
                right(SOLE));
    }

    static PoseRequest halfKneeling() {
        List<String> patches = right(SOLE);
        patches.addAll(List.of("knee_medial_l", "knee_lateral_l", "toe_l"));
        return request(
                Attitude.UPRIGHT,
                1.5,
                "hip_flexion_r 90; knee_flexion_r 90; ankle_dorsiflexion_r 0; hip_abduction_r 5; hip_flexion_l 0;"
                        + "knee_flexion_l 90; ankle_dorsiflexion_l 10; mtp_extension_l 60; hip_abduction_l 0;"
                        + "ankle_inversion_l 0; ankle_inversion_r 0",
                patches);
    }

    /** Thighs on the chair too would leave two ways to tilt the pelvis. */
    static PoseRequest sitting() {
        PoseRequest onTheFloor = request(
                Attitude.UPRIGHT,
                3,
                "hip_flexion 80; knee_flexion 85; ankle_dorsiflexion 5; trunk_flexion 10; shoulder_flexion 10; elbow_flexion 70",
                both(SOLE));
        List<Touch> touches = new ArrayList<>(onTheFloor.touches());
        for (Side side : Side.values()) {
            touches.add(Touch.of("seat" + side.suffix(), CHAIR.top()));
        }
        return new PoseRequest(
                onTheFloor.attitude(),
                onTheFloor.wishes(),
                touches,
                List.of(Obstacle.floor(), CHAIR),
                onTheFloor.marginCentimetres());
    }

    static PoseRequest allFours() {
        return request(
                Attitude.PRONE,
                3,
                "hip_flexion 90; knee_flexion 90; ankle_dorsiflexion -40; shoulder_flexion 90; wrist_extension 80;"
                        + "neck_flexion -10; mtp_extension 0",
                both(List.of("knee_medial", "knee_lateral", "toe", "palm", "fingers_medial", "fingers_lateral")));
    }

    static PoseRequest bridge() {
        List<String> patches = both(List.of("back", "heel", "ball_medial", "ball_lateral", "elbow", "wrist"));
        patches.add("head");
        return request(
                Attitude.SUPINE,
                3,
                "hip_flexion 0; knee_flexion 90; ankle_dorsiflexion 0; shoulder_flexion -20; shoulder_abduction 18;"
                        + "elbow_flexion 5; neck_flexion 25; trunk_flexion 0",
                patches);
    }

    static PoseRequest plank() {
        return request(
                Attitude.PRONE,
                3,
                "hip_flexion 0; knee_flexion 0; ankle_dorsiflexion 10; mtp_extension 60; shoulder_flexion 80;"
                        + "elbow_flexion 90; neck_flexion 0",
                both(List.of("elbow", "wrist", "toe", "ball_medial")));
    }

    static PoseRequest sidePlank() {
        return request(
                Attitude.LEFT_SIDE,
                1,
                "shoulder_abduction_l 82; shoulder_flexion_l 0; shoulder_rotation_l 0; elbow_flexion_l 90;"
                        + "trunk_lateral -4; hip_abduction_l 0; hip_abduction_r -3; hip_flexion_r 9; hip_flexion_l -4;"
                        + "ankle_inversion_l 0; ankle_inversion_r 0; shoulder_abduction_r 60",
                List.of("elbow_l", "wrist_l", "ball_lateral_l", "heel_lateral_l", "ball_medial_r", "heel_medial_r"));
    }

    private static List<String> both(List<String> patches) {
        List<String> sided = right(patches);
        patches.forEach(patch -> sided.add(patch + "_l"));
        return sided;
    }

    private static List<String> right(List<String> patches) {
        List<String> sided = new ArrayList<>();
        patches.forEach(patch -> sided.add(patch + "_r"));
        return sided;
    }

    /** Wishes as {@code coordinate degrees}, for both sides where a joint is on both and no side is named. */
    static PoseRequest request(Attitude attitude, double margin, String wishes, List<String> onTheFloor) {
        List<JointWish> list = new ArrayList<>();
        for (String wish : wishes.split(";", -1)) {
            String[] words = wish.trim().split(" ", -1);
            String name = words[0];
            double degrees = Double.parseDouble(words[1]);
            boolean sided = !name.matches("(trunk|neck)_.*|.*_[rl]");
            list.addAll(sided ? JointWish.looseOnBothSides(name, degrees) : List.of(JointWish.loose(name, degrees)));
        }
        return new PoseRequest(
                attitude,
                list,
                onTheFloor.stream().map(patch -> Touch.of(patch, FLOOR)).toList(),
                List.of(Obstacle.floor()),
                OptionalDouble.of(margin));
    }
}
