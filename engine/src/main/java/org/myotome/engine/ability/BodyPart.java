package org.myotome.engine.ability;

import java.util.List;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.StrengthMovement;

/** A part of the body whose strength is examined by hand, from the trunk down. */
public enum BodyPart {
    TRUNK("trunk", "Trunk"),
    GLUTES("glutes", "Glutes"),
    THIGH("thigh", "Thigh"),
    LEG("leg", "Leg"),
    FOOT("foot", "Foot");

    private final String word;
    private final String plainName;

    BodyPart(String word, String plainName) {
        this.word = word;
        this.plainName = plainName;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return the name in plain words. */
    public String plainName() {
        return plainName;
    }

    /** Return the strength movements that examine this part. */
    public List<StrengthMovement> examinedBy() {
        return switch (this) {
            case TRUNK -> List.of(StrengthMovement.TRUNK);
            case GLUTES ->
                List.of(
                        StrengthMovement.HIP_EXTENSION,
                        StrengthMovement.HIP_ABDUCTION,
                        StrengthMovement.HIP_INTERNAL_ROTATION,
                        StrengthMovement.HIP_EXTERNAL_ROTATION);
            case THIGH ->
                List.of(
                        StrengthMovement.KNEE_EXTENSION,
                        StrengthMovement.KNEE_FLEXION,
                        StrengthMovement.HIP_FLEXION,
                        StrengthMovement.HIP_ADDUCTION);
            case LEG ->
                List.of(
                        StrengthMovement.ANKLE_PLANTARFLEXION,
                        StrengthMovement.ANKLE_DORSIFLEXION,
                        StrengthMovement.ANKLE_INVERSION,
                        StrengthMovement.ANKLE_EVERSION,
                        StrengthMovement.BIG_TOE_EXTENSION,
                        StrengthMovement.TOE_EXTENSION);
            case FOOT ->
                List.of(
                        StrengthMovement.FOOT_INTRINSICS,
                        StrengthMovement.BIG_TOE_FLEXION,
                        StrengthMovement.TOE_FLEXION);
        };
    }

    /** Return the region of the muscle table that belongs to this part. */
    public String muscleRegion() {
        return switch (this) {
            case TRUNK -> "trunk";
            case GLUTES -> "hip";
            case THIGH -> "thigh";
            case LEG -> "leg";
            case FOOT -> "foot";
        };
    }

    /** Return the ability this part stands for on one side; the trunk has one for both sides. */
    public Ability ability(Side side) {
        return switch (this) {
            case TRUNK -> Ability.TRUNK_STRENGTH;
            case GLUTES -> Ability.hip(side);
            case THIGH -> Ability.knee(side);
            case LEG, FOOT -> Ability.foot(side);
        };
    }
}
