package org.myotome.biomechanics.description;

/** What can be moved, as people say it. German is in the accusative, with its article. */
enum BodyWord {
    ARM("arm", "arms", "den", "Arm", "Arme"),
    LEG("leg", "legs", "das", "Bein", "Beine"),
    FOOT("foot", "feet", "den", "Fuß", "Füße"),
    HAND("hand", "hands", "die", "Hand", "Hände"),
    HEEL("heel", "heels", "die", "Ferse", "Fersen"),
    FOREFOOT("forefoot", "forefeet", "den", "Vorfuß", "Vorfüße"),
    TOES("toes", "toes", "die", "Zehen", "Zehen"),
    KNEE("knee", "knees", "das", "Knie", "Knie"),
    HIP("hip", "hips", "die", "Hüfte", "Hüften"),
    THIGH("thigh", "thighs", "den", "Oberschenkel", "Oberschenkel"),
    ELBOW("elbow", "elbows", "den", "Ellenbogen", "Ellenbogen"),
    WRIST("wrist", "wrists", "das", "Handgelenk", "Handgelenke"),
    TRUNK("trunk", "trunk", "den", "Rumpf", "Rumpf"),
    HEAD("head", "head", "den", "Kopf", "Kopf"),
    PELVIS("pelvis", "pelvis", "das", "Becken", "Becken");

    private final String english;
    private final String englishMany;
    private final String article;
    private final String german;
    private final String germanMany;

    BodyWord(String english, String englishMany, String article, String german, String germanMany) {
        this.english = english;
        this.englishMany = englishMany;
        this.article = article;
        this.german = german;
        this.germanMany = germanMany;
    }

    String text(Sides sides, Language language) {
        return switch (language) {
            case ENGLISH -> english(sides);
            case GERMAN -> german(sides);
        };
    }

    private String english(Sides sides) {
        return switch (sides) {
            case RIGHT -> this == TOES ? "the toes of the right foot" : "the right " + english;
            case LEFT -> this == TOES ? "the toes of the left foot" : "the left " + english;
            case BOTH -> this == TOES ? "the toes" : "both " + englishMany;
            case MIDDLE -> "the " + english;
        };
    }

    private String german(Sides sides) {
        return switch (sides) {
            case RIGHT -> article + " " + adjective("recht") + " " + german;
            case LEFT -> article + " " + adjective("link") + " " + german;
            case BOTH -> this == TOES ? "die Zehen" : "beide " + germanMany;
            case MIDDLE -> article + " " + german;
        };
    }

    private String adjective(String stem) {
        return stem + (article.equals("den") || this == TOES ? "en" : "e");
    }
}
