package org.myotome.biomechanics.description;

/**
 * A part of the body with its article, as it stands after a verb.
 *
 * @param middle of what there is only one
 * @param right of the right side
 * @param left of the left side
 * @param both of both sides
 */
record SidedWord(String middle, String right, String left, String both) {

    /** A noun of Spanish that is masculine. */
    static SidedWord spanishHe(String one, String many) {
        return new SidedWord("el " + one, "el " + one + " derecho", "el " + one + " izquierdo", "ambos " + many);
    }

    /** A noun of Spanish that is feminine. */
    static SidedWord spanishShe(String one, String many) {
        return new SidedWord("la " + one, "la " + one + " derecha", "la " + one + " izquierda", "ambas " + many);
    }

    /** A part of the foot in Spanish, with its article: the foot has the side. */
    static SidedWord spanishOfFoot(String part) {
        return new SidedWord(
                part + " del pie", part + " del pie derecho", part + " del pie izquierdo", part + " de ambos pies");
    }

    /** A noun of Arabic that is masculine, without its article; the two are in the genitive, as after a verbal noun. */
    static SidedWord arabicHe(String one, String two) {
        return new SidedWord("ال" + one, "ال" + one + " الأيمن", "ال" + one + " الأيسر", "ال" + two);
    }

    /** A noun of Arabic that is feminine, as parts of the body that come in pairs mostly are. */
    static SidedWord arabicShe(String one, String two) {
        return new SidedWord("ال" + one, "ال" + one + " اليمنى", "ال" + one + " اليسرى", "ال" + two);
    }

    /** A part of the foot in Arabic, without article: the foot has it, and the side. */
    static SidedWord arabicOfFoot(String part, String partOfBoth) {
        return new SidedWord(part + " القدم", part + " القدم اليمنى", part + " القدم اليسرى", partOfBoth + " القدمين");
    }

    String of(Sides sides) {
        return switch (sides) {
            case RIGHT -> right;
            case LEFT -> left;
            case BOTH -> both;
            case MIDDLE -> middle;
        };
    }
}
