package org.myotome.server.casefile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.content.learning.LearningCards;
import org.myotome.content.library.Electromyography;
import org.myotome.content.library.LibraryContent;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.library.Vocabulary;
import org.myotome.content.outcome.OutcomeContent;
import org.myotome.content.screening.ScreeningContent;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.movement.Library;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.triage.ScreeningBank;
import org.springframework.stereotype.Component;

/** The content that the pages and decisions work with: the shipped one, unless another is given. */
@Component
public class Content {

    private final LibraryContent library;
    private final ScreeningBank screening;
    private final MeasureBank measures = OutcomeContent.shipped();

    /** Read what is shipped. */
    public Content() {
        this(LibraryReader.readShipped(), ScreeningContent.shipped());
    }

    /** Take other content, to compare with. */
    public Content(LibraryContent library, ScreeningBank screening) {
        this.library = library;
        this.screening = screening;
    }

    /** Return the movements and muscles. */
    public Library library() {
        return library.library();
    }

    /** Return the words of the library. */
    public Vocabulary vocabulary() {
        return library.vocabulary();
    }

    /** Return measured muscle activity, by movement and muscle. */
    public List<Electromyography> electromyography() {
        return library.electromyography();
    }

    /** Return the safety questions and rules. */
    public ScreeningBank screening() {
        return screening;
    }

    /** Return the outcome measures. */
    public MeasureBank measures() {
        return measures;
    }

    /** Return the cards for people in care. */
    public LearningCards learning() {
        return LearningCards.shipped();
    }

    /** Return the sentences about programmes. */
    public ProgrammeSentences aboutProgrammes() {
        return new ProgrammeSentences(library());
    }

    /** Return the sentences about how a programme goes on. */
    public ProgressionSentences aboutProgression() {
        return new ProgressionSentences(library());
    }

    /** Return the sentences about a person's day. */
    public DaySentences aboutDays() {
        return new DaySentences(library());
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
