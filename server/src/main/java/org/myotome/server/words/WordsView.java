package org.myotome.server.words;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.language.Words;
import org.myotome.server.casefile.Authors;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.OwnWords;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.wording.Saying;
import org.springframework.stereotype.Component;

/** Makes of words what pages show of them. */
@Component
public class WordsView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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
     * @param read who has read them, and when, in a sentence; empty where nobody has
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
    public List<Said> standing(CaseFile file, Words in) {
        return all(file, in).stream().filter(said -> said.state().isEmpty()).toList();
    }

    /** Return all words of a case, newest first, those that were put right or taken back too. */
    public List<Said> all(CaseFile file, Words in) {
        Map<String, String> names = authors.of(file, in);
        return file.words().reversed().stream()
                .map(words -> said(file, words, names, in))
                .toList();
    }

    private Said said(CaseFile file, OwnWords words, Map<String, String> names, Words in) {
        String who = Optional.ofNullable(names.get(words.author())).orElseGet(() -> in.say("somebody not known here"));
        String read = words.read()
                .map(found -> read(Optional.ofNullable(names.get(found.clinician())), moment(file, found.at(), in), in))
                .orElse("");
        return new Said(
                words.id(),
                words.kind().word(),
                title(words.kind()).in(in),
                words.text(),
                who,
                moment(file, words.at(), in),
                words.replaces().isPresent(),
                state(words.state()),
                read,
                words.isUnread(),
                words.carer().isPresent());
    }

    /** Return what words are about, for the person and for a clinician. */
    public static Saying title(OwnWords.Kind kind) {
        return switch (kind) {
            case GOAL -> Saying.say("What to do again");
            case MATTERS -> Saying.say("What matters");
            case NOTE -> Saying.say("Note");
        };
    }

    private static String state(OwnWords.State state) {
        return switch (state) {
            case STANDS -> "";
            case REPLACED -> "Put right later";
            case TAKEN_BACK -> "Taken back";
        };
    }

    private static String read(Optional<String> clinician, String when, Words in) {
        return clinician
                .map(name -> in.say("Read by {0}, {1}.", name, when))
                .orElseGet(() -> in.say("Read by a clinician, {0}.", when));
    }

    private String moment(CaseFile file, Instant at, Words in) {
        ZonedDateTime when = at.atZone(days.zone(file.caseId()));
        return in.say(
                "{0}, {1}, {2}",
                Words.capital(in.weekday(when.getDayOfWeek())), in.day(when.toLocalDate()), TIME.format(when));
    }
}
