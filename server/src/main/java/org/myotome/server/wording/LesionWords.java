package org.myotome.server.wording;

/** Names for what a pattern of findings fits; never a diagnosis. */
public final class LesionWords {

    private LesionWords() {}

    /** Return the name of a code of the case files. */
    public static String of(String lesionCode) {
        return switch (lesionCode) {
            case "l2_l3_l4_root" -> "L2, L3 or L4 root";
            case "l5_root" -> "L5 root";
            case "s1_root" -> "S1 root";
            case "lumbosacral_root_unspecified" -> "A lumbosacral root";
            case "crps" -> "Complex regional pain";
            case "none" -> "Pain or disuse, no nerve";
            case "unknown" -> "Something else";
            default -> Plain.capital(Plain.word(lesionCode));
        };
    }
}
