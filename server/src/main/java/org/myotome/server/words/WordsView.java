package org.myotome.server.words;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.myotome.server.casefile.Authors;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.OwnWords;
import org.myotome.server.casefile.PersonDays;
import org.springframework.stereotype.Component;

/** Makes of words what pages show of them. */
@Component
public class WordsView {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Authors authors;
    private final PersonDays days;

    WordsView(Authors authors, PersonDays days) {
        this.authors = authors;
        this.days = days;
    }

    /**
     * Words on a page.
     *
     * @param id names them
     * @param kind what they are about, in the word of forms
     * @param title what they are about, for people
     * @param text the words
     * @param who who said them, and that it was a carer where it was
     * @param when when, by the person's clock
     * @param corrected whether they put earlier ones right
     * @param state that they were put right or taken back; empty where they stand
     * @param read who has read them, and when; empty where nobody has
     * @param unread whether a clinician still has to read them
     * @param isCarers whether a carer said them
     */
    public record Said(
            UUID id,
            String kind,
            String title,
            String text,
            String who,
            String when,
            boolean corrected,
            String state,
            String read,
            boolean unread,
            boolean isCarers) {}

    /** Return the words of a case that stand, newest first; what people want and what matters before notes. */
    public List<Said> standing(CaseFile file) {
        return all(file).stream().filter(said -> said.state().isEmpty()).toList();
    }

    /** Return all words of a case, newest first, those that were put right or taken back too. */
    public List<Said> all(CaseFile file) {
        Map<String, String> names = authors.of(file);
        return file.words().reversed().stream()
                .map(words -> said(file, words, names))
                .toList();
    }

    private Said said(CaseFile file, OwnWords words, Map<String, String> names) {
        String who = names.getOrDefault(words.author(), "somebody not known here");
        String read = words.read()
                .map(found -> "Read by " + names.getOrDefault(found.clinician(), "a clinician") + ", "
                        + moment(file, found.at()))
                .orElse("");
        return new Said(
                words.id(),
                words.kind().word(),
                title(words.kind()),
                words.text(),
                who,
                moment(file, words.at()),
                words.replaces().isPresent(),
                state(words.state()),
                read,
                words.isUnread(),
                words.carer().isPresent());
    }

    /** Return what words are about, for the person and for a clinician. */
    public static String title(OwnWords.Kind kind) {
        return switch (kind) {
            case GOAL -> "What to do again";
            case MATTERS -> "What matters";
            case NOTE -> "Note";
        };
    }

    private static String state(OwnWords.State state) {
        return switch (state) {
            case STANDS -> "";
            case REPLACED -> "Put right later";
            case TAKEN_BACK -> "Taken back";
        };
    }

    private String moment(CaseFile file, Instant at) {
        return MOMENT.format(at.atZone(days.zone(file.caseId())));
    }
}
