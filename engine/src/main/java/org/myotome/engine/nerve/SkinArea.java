package org.myotome.engine.nerve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An area of skin, as far as it tells one nerve or root from another; the more special ones first. Only the cores of
 * root areas are dependable (Lee 2008).
 */
public enum SkinArea {
    SADDLE,
    TRUNK,
    FIRST_WEB,
    FOOT_BACK,
    OUTER_FOOT,
    SOLE,
    OUTER_SHIN,
    INNER_SHIN,
    FRONT_THIGH,
    BACK_THIGH,
    CALF_BACK,
    WHOLE_FOOT;

    /** Return the area that an examiner's words name, if there is one. */
    public static Optional<SkinArea> find(String area) {
        String plain = area.toLowerCase(Locale.ROOT);
        for (SkinArea candidate : values()) {
            for (String word : candidate.words()) {
                if (plain.contains(word)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /** Return whether it lies across the middle and belongs to no side. */
    boolean isInTheMiddle() {
        return this == SADDLE || this == TRUNK;
    }

    /** Return its name in plain words. */
    public String plainName() {
        return switch (this) {
            case SADDLE -> "the saddle area";
            case TRUNK -> "the trunk or arms";
            case FIRST_WEB -> "the skin between the first two toes";
            case FOOT_BACK -> "the back of the foot and the big toe";
            case OUTER_FOOT -> "the outer border of the foot";
            case SOLE -> "the sole";
            case OUTER_SHIN -> "the outer shin";
            case INNER_SHIN -> "the inner shin";
            case FRONT_THIGH -> "the front of the thigh";
            case BACK_THIGH -> "the back of the thigh";
            case CALF_BACK -> "the calf";
            case WHOLE_FOOT -> "the whole foot";
        };
    }

    private List<String> words() {
        return switch (this) {
            case SADDLE -> List.of("saddle", "perianal", "perine", "genital");
            case TRUNK -> List.of("umbilic", "abdomen", "trunk", "chest", "navel", "forearm", "hand");
            case FIRST_WEB -> List.of("first web", "web space");
            case FOOT_BACK -> List.of("dorsum", "big toe", "top of foot", "top of the foot", "medial arch");
            case OUTER_FOOT -> List.of("lateral foot", "outer foot", "little toe", "outer border");
            case SOLE -> List.of("sole", "plantar", "heel");
            case OUTER_SHIN -> List.of("lateral shin", "outer shin", "lateral leg", "lateral calf", "outer lower leg");
            case INNER_SHIN -> List.of("medial shin", "inner shin", "medial leg", "medial calf", "medial ankle");
            case FRONT_THIGH ->
                List.of("front thigh", "anterior thigh", "medial thigh", "front of thigh", "inner thigh");
            case BACK_THIGH -> List.of("posterior thigh", "back of thigh", "back of the thigh");
            case CALF_BACK -> List.of("calf", "posterior leg", "back of leg", "back of the leg");
            case WHOLE_FOOT -> List.of("feet", "foot", "toes", "stocking");
        };
    }
}
