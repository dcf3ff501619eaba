package org.myotome.server.today;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.language.Words;
import org.myotome.engine.programme.Alternative;
import org.myotome.engine.programme.Alternatives;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.session.PersonDay;
import org.myotome.engine.session.Swaps;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.springframework.stereotype.Component;

/**
 * What a person may do in the place of a movement today: easier at once, another one that asks for no more, and harder where
 * it was shown and nobody has to see it first.
 */
@Component
public final class SwapTaps {

    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;

    SwapTaps(Content content, Decisions decisions, PersonDays days) {
        this.content = content;
        this.decisions = decisions;
        this.days = days;
    }

    /**
     * Something to do instead, as a page shows it.
     *
     * @param movement the movement it stands for
     * @param key names it, as the form sends it
     * @param kind the word for easier, harder or other
     * @param kindName what the person is told it is
     * @param name the movement in words
     * @param givesUp what it gives up
     * @param held whether a clinician sees it first, so that it cannot be taken now
     */
    public record Tap(
            String movement, String key, String kind, String kindName, String name, String givesUp, boolean held) {}

    /** Return what can be done in the place of each movement of a programme. */
    public Alternatives of(CaseFile file) {
        return decisions.alternatives(file, days.today(file.caseId()));
    }

    /** Return the taps for one movement; the first of each kind is the nearest. */
    public List<Tap> taps(PersonDay day, Alternatives alternatives, ProgrammeItem item, Words words) {
        DaySentences names = content.aboutDays(words);
        return offered(day.episode(), alternatives, item).stream()
                .map(alternative -> new Tap(
                        item.movementId(),
                        alternative.key(),
                        alternative.kind().word(),
                        names.kind(alternative),
                        names.name(alternative),
                        content.aboutProgrammes(words).givesUp(alternative.givesUp()),
                        Swaps.isHeld(day, alternative)))
                .toList();
    }

    /** Return the event of taking something else, or nothing where it is not offered now. */
    public Optional<Event> take(CaseFile file, PersonDay day, String movementId, String key) {
        return file.episode()
                .findProgramme()
                .flatMap(programme -> programme.findItem(movementId))
                .map(item -> offered(file.episode(), of(file), item))
                .flatMap(offered -> Swaps.take(content.library(), day, movementId, offered, key));
    }

    /** Return what can be done in the place of one movement. */
    public static List<Alternative> offered(Episode episode, Alternatives alternatives, ProgrammeItem item) {
        return episode.findProgramme()
                .map(programme -> alternatives.of(programme, item))
                .orElse(List.of());
    }
}
