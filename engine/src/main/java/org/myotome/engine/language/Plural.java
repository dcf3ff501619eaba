package org.myotome.engine.language;

import java.util.Optional;

/** The forms that a number asks for, by the plural rules of the Unicode CLDR for whole numbers below a million. */
enum Plural {
    ZERO("zero"),
    ONE("one"),
    TWO("two"),
    FEW("few"),
    MANY("many"),
    OTHER("other");

    private static final int LAST_OF_FEW = 10;
    private static final int FIRST_OF_FEW = 3;
    private static final int HUNDRED = 100;

    private final String word;

    Plural(String word) {
        this.word = word;
    }

    /** Return the word of this form in a pattern. */
    String word() {
        return word;
    }

    /** Return the form of a word in a pattern. */
    static Optional<Plural> find(String word) {
        for (Plural plural : values()) {
            if (plural.word().equals(word)) {
                return Optional.of(plural);
            }
        }
        return Optional.empty();
    }

    /** Return the form that a number asks for. A number with tenths asks for {@link #OTHER}. */
    static Plural of(Language language, double number) {
        long whole = (long) number;
        if (whole != number) {
            return OTHER;
        }
        return switch (language) {
            case ENGLISH, GERMAN, SPANISH -> whole == 1 ? ONE : OTHER;
            case ARABIC -> arabic(whole < 0 ? -whole : whole);
        };
    }

    private static Plural arabic(long whole) {
        if (whole <= 2) {
            return whole == 0 ? ZERO : whole == 1 ? ONE : TWO;
        }
        long rest = whole % HUNDRED;
        if (rest < FIRST_OF_FEW) {
            return OTHER;
        }
        return rest <= LAST_OF_FEW ? FEW : MANY;
    }
}
