package org.myotome.biomechanics.description;

import static org.myotome.biomechanics.description.SidedWord.arabicHe;
import static org.myotome.biomechanics.description.SidedWord.arabicOfFoot;
import static org.myotome.biomechanics.description.SidedWord.arabicShe;
import static org.myotome.biomechanics.description.SidedWord.spanishHe;
import static org.myotome.biomechanics.description.SidedWord.spanishOfFoot;
import static org.myotome.biomechanics.description.SidedWord.spanishShe;

/**
 * What can be moved, as people say it: German in the accusative, with its article; Spanish and Arabic with article and side.
 * {@code ورك} may be feminine too; it is masculine as in the translations of the library.
 */
@SuppressWarnings("ImmutableEnumChecker") // records of texts never change
enum BodyWord {
    ARM("arm", "arms", "den", "Arm", "Arme", spanishHe("brazo", "brazos"), arabicShe("ذراع", "ذراعين")),
    LEG("leg", "legs", "das", "Bein", "Beine", spanishShe("pierna", "piernas"), arabicShe("ساق", "ساقين")),
    FOOT("foot", "feet", "den", "Fuß", "Füße", spanishHe("pie", "pies"), arabicShe("قدم", "قدمين")),
    HAND("hand", "hands", "die", "Hand", "Hände", spanishShe("mano", "manos"), arabicShe("يد", "يدين")),
    HEEL("heel", "heels", "die", "Ferse", "Fersen", spanishHe("talón", "talones"), arabicHe("كعب", "كعبين")),
    FOREFOOT(
            "forefoot",
            "forefeet",
            "den",
            "Vorfuß",
            "Vorfüße",
            spanishOfFoot("la parte delantera"),
            arabicOfFoot("مقدمة", "مقدمتي")),
    TOES("toes", "toes", "die", "Zehen", "Zehen", spanishOfFoot("los dedos"), arabicOfFoot("أصابع", "أصابع")),
    KNEE("knee", "knees", "das", "Knie", "Knie", spanishShe("rodilla", "rodillas"), arabicShe("ركبة", "ركبتين")),
    HIP("hip", "hips", "die", "Hüfte", "Hüften", spanishShe("cadera", "caderas"), arabicHe("ورك", "وركين")),
    THIGH(
            "thigh",
            "thighs",
            "den",
            "Oberschenkel",
            "Oberschenkel",
            spanishHe("muslo", "muslos"),
            arabicShe("فخذ", "فخذين")),
    ELBOW("elbow", "elbows", "den", "Ellenbogen", "Ellenbogen", spanishHe("codo", "codos"), arabicHe("مرفق", "مرفقين")),
    WRIST(
            "wrist",
            "wrists",
            "das",
            "Handgelenk",
            "Handgelenke",
            spanishShe("muñeca", "muñecas"),
            arabicHe("معصم", "معصمين")),
    TRUNK("trunk", "trunk", "den", "Rumpf", "Rumpf", spanishHe("tronco", "troncos"), arabicHe("جذع", "جذعين")),
    HEAD("head", "head", "den", "Kopf", "Kopf", spanishShe("cabeza", "cabezas"), arabicHe("رأس", "رأسين")),
    PELVIS("pelvis", "pelvis", "das", "Becken", "Becken", spanishShe("pelvis", "pelvis"), arabicHe("حوض", "حوضين"));

    private final String english;
    private final String englishMany;
    private final String article;
    private final String german;
    private final String germanMany;
    private final SidedWord spanish;
    private final SidedWord arabic;

    BodyWord(
            String english,
            String englishMany,
            String article,
            String german,
            String germanMany,
            SidedWord spanish,
            SidedWord arabic) {
        this.english = english;
        this.englishMany = englishMany;
        this.article = article;
        this.german = german;
        this.germanMany = germanMany;
        this.spanish = spanish;
        this.arabic = arabic;
    }

    String text(Sides sides, Language language) {
        return switch (language) {
            case ENGLISH -> english(sides);
            case GERMAN -> german(sides);
            case SPANISH -> spanish.of(sides);
            case ARABIC -> arabic.of(sides);
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
