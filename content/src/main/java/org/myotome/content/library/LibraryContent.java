package org.myotome.content.library;

import java.util.List;
import org.myotome.engine.movement.Library;

/**
 * A library with what the engine does not need but a reader of the screen does.
 *
 * @param library movements and muscles
 * @param vocabulary equipment and condition words with their meaning
 * @param electromyography muscle activity by movement, with the mark of how far to trust it
 * @param muscleCodes codes of the muscles in public anatomies
 */
public record LibraryContent(
        Library library, Vocabulary vocabulary, List<Electromyography> electromyography, List<MuscleCode> muscleCodes) {

    public LibraryContent {
        electromyography = List.copyOf(electromyography);
        muscleCodes = List.copyOf(muscleCodes);
    }
}
