package org.myotome.engine.record;

/** The movements whose strength is examined by hand. */
public enum StrengthMovement {
    TRUNK("trunk"),
    HIP_FLEXION("hip_flexion"),
    HIP_EXTENSION("hip_extension"),
    HIP_ABDUCTION("hip_abduction"),
    HIP_ADDUCTION("hip_adduction"),
    HIP_INTERNAL_ROTATION("hip_internal_rotation"),
    HIP_EXTERNAL_ROTATION("hip_external_rotation"),
    KNEE_EXTENSION("knee_extension"),
    KNEE_FLEXION("knee_flexion"),
    ANKLE_DORSIFLEXION("ankle_dorsiflexion"),
    ANKLE_PLANTARFLEXION("ankle_plantarflexion"),
    ANKLE_INVERSION("ankle_inversion"),
    ANKLE_EVERSION("ankle_eversion"),
    BIG_TOE_EXTENSION("big_toe_extension"),
    TOE_EXTENSION("toe_extension"),
    BIG_TOE_FLEXION("big_toe_flexion"),
    TOE_FLEXION("toe_flexion"),
    FOOT_INTRINSICS("foot_intrinsics");

    private final String word;

    StrengthMovement(String word) {
        this.word = word;
    }

    /** Return the word used in case files and on the wire. */
    public String word() {
        return word;
    }
}
