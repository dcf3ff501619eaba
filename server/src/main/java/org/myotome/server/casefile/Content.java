package org.myotome.server.casefile;

import java.util.Map;
import java.util.TreeMap;
import org.myotome.content.library.LibraryContent;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.library.Vocabulary;
import org.myotome.content.screening.ScreeningContent;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.movement.Library;
import org.myotome.engine.triage.ScreeningBank;
import org.springframework.stereotype.Component;

/** The reviewed content that the pages and decisions work with, as shipped. */
@Component
public class Content {

    private final LibraryContent library = LibraryReader.readShipped();
    private final ScreeningBank screening = ScreeningContent.shipped();

    /** Return the movements and muscles. */
    public Library library() {
        return library.library();
    }

    /** Return the words of the library. */
    public Vocabulary vocabulary() {
        return library.vocabulary();
    }

    /** Return the safety questions and rules. */
    public ScreeningBank screening() {
        return screening;
    }

    /** Return the sentences about programmes. */
    public ProgrammeSentences aboutProgrammes() {
        return new ProgrammeSentences(library());
    }

    /** Return the sentences about how a programme goes on. */
    public ProgressionSentences aboutProgression() {
        return new ProgressionSentences(library());
    }

    /** Return the equipment that can be asked about: word and name. */
    public Map<String, String> equipment() {
        Map<String, String> names = new TreeMap<>();
        for (Vocabulary.Equipment item : library.vocabulary().equipment()) {
            if (!item.atHand() && !item.word().equals(Vocabulary.NOTHING_NEEDED)) {
                names.put(item.word(), item.name());
            }
        }
        return names;
    }
}
