package org.myotome.engine.movement;

/** A tissue, and a way of loading it, that a movement is graded on from 0 (none) to 4 (highest). */
public enum TissueAxis {
    LUMBAR_FLEXION("lumbar_flexion"),
    LUMBAR_EXTENSION("lumbar_extension"),
    LUMBAR_COMPRESSION("lumbar_compression"),
    HIP_DEEP_FLEXION("hip_deep_flexion"),
    HIP_ADDUCTION_COMPRESSION("hip_adduction_compression"),
    PATELLOFEMORAL("patellofemoral"),
    ACHILLES("achilles"),
    PLANTAR_FOREFOOT("plantar_forefoot"),
    BONE_IMPACT("bone_impact");

    private final String word;

    TissueAxis(String word) {
        this.word = word;
    }

    /** Return the word used in the library and on the wire. */
    public String word() {
        return word;
    }
}
