package org.myotome.biomechanics.description;

/** The same words in every language, so that none can be forgotten: a further language is a further component. */
public record Phrase(String english, String german, String spanish, String arabic) {

    /** Return the words in a language. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case GERMAN -> german;
            case SPANISH -> spanish;
            case ARABIC -> arabic;
        };
    }
}
