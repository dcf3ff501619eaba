package org.myotome.engine.selfcheck;

import java.util.List;
import org.myotome.engine.ability.Ability;

/** What self-tests look at, from the trunk down; in the order in which they are done. The choice is ours, unreviewed. */
public enum SelfTestGroup {
    /** Steering the trunk. */
    STEERING,
    /** The glutes, from behind. */
    BACK_OF_HIP,
    /** The glutes, from the side. */
    SIDE_OF_HIP,
    THIGH,
    CALF,
    /** The muscles inside the foot. */
    FOOT,
    BALANCE;

    /** Return the ids of the movements that may serve, easiest first. */
    public List<String> movementIds() {
        return switch (this) {
            case STEERING ->
                List.of(
                        "bent_knee_fallout",
                        "sitting_knee_extension_control",
                        "waiters_bow",
                        "supine_march",
                        "dead_bug_heel_tap");
            case BACK_OF_HIP -> List.of("bridge", "bridge_march", "single_leg_bridge");
            case SIDE_OF_HIP -> List.of("clamshell", "sidelying_abduction", "wall_press_abduction");
            case THIGH -> List.of("sit_to_stand", "mini_squat", "split_squat_supported");
            case CALF -> List.of("seated_heel_raise", "heel_raise_support", "single_heel_raise");
            case FOOT -> List.of("toe_yoga", "short_foot_sitting", "toe_lean");
            case BALANCE -> List.of("tandem_stance", "single_leg_stance");
        };
    }

    /** Return whether an ability is what it mainly looks at. */
    boolean isAbout(Ability ability) {
        return switch (ability) {
            case TRUNK_STRENGTH, TRUNK_CONTROL -> this == STEERING;
            case HIP_LEFT, HIP_RIGHT -> isHip();
            case KNEE_LEFT, KNEE_RIGHT -> this == THIGH;
            case FOOT_LEFT, FOOT_RIGHT -> isFoot();
            case MOBILITY -> false;
        };
    }

    /** Return whether it looks at the hip. */
    boolean isHip() {
        return this == BACK_OF_HIP || this == SIDE_OF_HIP;
    }

    /** Return whether it looks at the foot or what moves it. */
    boolean isFoot() {
        return this == CALF || this == FOOT;
    }
}
