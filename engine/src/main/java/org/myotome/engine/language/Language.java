package org.myotome.engine.language;

import java.util.Optional;

/** A language in which a person is spoken to. English is what all others are translated from. */
public enum Language {
    ENGLISH("en", "English", '.'),
    GERMAN("de", "Deutsch", ','),
    SPANISH("es", "Español", ','),
    ARABIC("ar", "العربية", '.');

    private final String tag;
    private final String ownName;
    private final char decimalMark;

    Language(String tag, String ownName, char decimalMark) {
        this.tag = tag;
        this.ownName = ownName;
        this.decimalMark = decimalMark;
    }

    /** Return the tag of BCP 47, such as {@code de}. */
    public String tag() {
        return tag;
    }

    /** Return what the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** Return whether it is written from right to left. */
    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** Return the direction of writing as HTML has it: {@code ltr} or {@code rtl}. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** Return what stands between whole numbers and tenths. Arabic is written with Western digits and their point, as watches show them. */
    char decimalMark() {
        return decimalMark;
    }

    /** Return the language of a tag; a region behind it ({@code de-AT}) does not matter. */
    public static Optional<Language> find(String tag) {
        for (Language language : values()) {
            boolean isSame = tag.equalsIgnoreCase(language.tag);
            boolean isRegion = tag.length() > 2
                    && (tag.charAt(2) == '-' || tag.charAt(2) == '_')
                    && tag.substring(0, 2).equalsIgnoreCase(language.tag);
            if (isSame || isRegion) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
