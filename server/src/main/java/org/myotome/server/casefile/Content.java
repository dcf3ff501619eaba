package org.myotome.server.casefile;

import java.util.EnumMap;
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
import org.myotome.content.translation.Section;
import org.myotome.content.translation.Translations;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;
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
    private final Map<Language, Translations> translations = new EnumMap<>(Language.class);
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    /** Read what is shipped. */
    public Content() {
        this(LibraryReader.readShipped(), ScreeningContent.shipped());
    }

    /** Take other content, to compare with. */
    public Content(LibraryContent library, ScreeningBank screening) {
        this.library = library;
        this.screening = screening;
        for (Language language : Language.values()) {
            Translations shipped = Translations.shipped(language);
            translations.put(language, shipped);
            words.put(language, shipped.words(Section.all()));
        }
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

    /** Return all that is translated into a language. */
    public Translations translations(Language language) {
        return translations.getOrDefault(language, new Translations(language, List.of()));
    }

    /** Return the words of a language. */
    public Words words(Language language) {
        return words.getOrDefault(language, Words.ENGLISH);
    }

    /** Return the sentences about programmes, in English. */
    public ProgrammeSentences aboutProgrammes() {
        return aboutProgrammes(Words.ENGLISH);
    }

    /** Return the sentences about programmes, in a language. */
    public ProgrammeSentences aboutProgrammes(Words in) {
        return new ProgrammeSentences(library(), in);
    }

    /** Return the sentences about how a programme goes on, in English. */
    public ProgressionSentences aboutProgression() {
        return aboutProgression(Words.ENGLISH);
    }

    /** Return the sentences about how a programme goes on, in a language. */
    public ProgressionSentences aboutProgression(Words in) {
        return new ProgressionSentences(library(), in);
    }

    /** Return the sentences about a person's day, in a language. */
    public DaySentences aboutDays(Words in) {
        return new DaySentences(library(), in);
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
