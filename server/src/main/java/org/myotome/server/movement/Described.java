package org.myotome.server.movement;

import org.myotome.biomechanics.description.Language;
import org.myotome.engine.language.Words;

/** Which language of descriptions a page's language is. */
final class Described {

    private Described() {}

    /** Return the language in which movements are described to somebody who is spoken to in these words. */
    static Language in(Words words) {
        return switch (words.language()) {
            case ENGLISH -> Language.ENGLISH;
            case GERMAN -> Language.GERMAN;
            case SPANISH -> Language.SPANISH;
            case ARABIC -> Language.ARABIC;
        };
    }
}
