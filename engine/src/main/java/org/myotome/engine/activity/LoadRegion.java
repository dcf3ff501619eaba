package org.myotome.engine.activity;

import java.util.List;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.movement.TissueLoad;

/** A part of the body for which load is added up, over the ways of loading it that the library grades. */
public enum LoadRegion {
    LOWER_BACK("lower_back"),
    HIP("hip"),
    KNEE("knee"),
    ACHILLES("achilles"),
    FOOT("foot"),
    /** Landing, for the bones of the leg. */
    IMPACT("impact");

    private final String word;

    LoadRegion(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return how much a movement loads this region, 0 to 4: the highest of the ways in which it does. */
    public int grade(TissueLoad load) {
        int highest = 0;
        for (TissueAxis axis : axes()) {
            highest = Math.max(highest, load.of(axis));
        }
        return highest;
    }

    private List<TissueAxis> axes() {
        return switch (this) {
            case LOWER_BACK ->
                List.of(TissueAxis.LUMBAR_FLEXION, TissueAxis.LUMBAR_EXTENSION, TissueAxis.LUMBAR_COMPRESSION);
            case HIP -> List.of(TissueAxis.HIP_DEEP_FLEXION, TissueAxis.HIP_ADDUCTION_COMPRESSION);
            case KNEE -> List.of(TissueAxis.PATELLOFEMORAL);
            case ACHILLES -> List.of(TissueAxis.ACHILLES);
            case FOOT -> List.of(TissueAxis.PLANTAR_FOREFOOT);
            case IMPACT -> List.of(TissueAxis.BONE_IMPACT);
        };
    }
}
