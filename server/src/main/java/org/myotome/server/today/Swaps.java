package org.myotome.server.today;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.HarderSteps;
import org.myotome.engine.programme.Alternative;
import org.myotome.engine.programme.Alternatives;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.Swap;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.PersonDays;
import org.myotome.server.wording.Plain;
import org.springframework.stereotype.Component;

/**
 * What a person may do in the place of a movement today: easier at once, another one that asks for no more, and harder where
 * it was shown and nobody has to see it first.
 */
@Component
public final class Swaps {

    private final Content content;
    private final Decisions decisions;
    private final PersonDays days;

    Swaps(Content content, Decisions decisions, PersonDays days) {
        this.content = content;
        this.decisions = decisions;
        this.days = days;
    }

    /**
     * Something to do instead, as a page shows it.
     *
     * @param movement the movement it stands for
     * @param key names it, as the form sends it
     * @param kind easier, harder or other
     * @param name the movement in words
     * @param givesUp what it gives up
     * @param held whether a clinician sees it first, so that it cannot be taken now
     */
    public record Tap(String movement, String key, String kind, String name, String givesUp, boolean held) {}

    /** Return what can be done in the place of each movement of a programme. */
    Alternatives of(CaseFile file) {
        return decisions.alternatives(file, days.today(file.caseId()));
    }

    /** Return the taps for one movement; the first of each kind is the nearest. */
    List<Tap> taps(CaseFile file, Alternatives alternatives, ProgrammeItem item) {
        boolean held = isHeld(file);
        return file
                .episode()
                .findProgramme()
                .map(programme -> alternatives.of(programme, item))
                .orElse(List.of())
                .stream()
                .map(alternative -> new Tap(
                        item.movementId(),
                        alternative.key(),
                        alternative.kind().word(),
                        name(alternative),
                        content.aboutProgrammes().givesUp(alternative.givesUp()),
                        held && alternative.kind() == Alternative.Kind.HARDER))
                .toList();
    }

    /** Return the event of taking something else, or nothing where it is not offered now. */
    Optional<Event> take(CaseFile file, String movementId, String key) {
        Optional<Programme> programme = file.episode().findProgramme();
        Optional<ProgrammeItem> item = programme.flatMap(found -> found.findItem(movementId));
        if (item.isEmpty()) {
            return Optional.empty();
        }
        return of(file).of(programme.get(), item.get()).stream()
                .filter(alternative -> alternative.key().equals(key))
                .filter(alternative -> alternative.kind() != Alternative.Kind.HARDER || !isHeld(file))
                .findFirst()
                .map(alternative -> taken(programme.get(), item.get(), alternative));
    }

    private Event taken(Programme programme, ProgrammeItem item, Alternative alternative) {
        ProgrammeItem instead = alternative.item();
        boolean same = instead.movementId().equals(item.movementId());
        Programme after = Swap.apply(
                content.library(),
                programme,
                item,
                instead,
                same ? item.reason() : new ChoiceReason.ChosenByPerson(item.movementId()),
                new LeftOutReason.ReplacedByPerson(instead.movementId()));
        String edit = alternative.kind().word() + ", taken by the person: "
                + Plain.movementName(content.library(), item.movementId()) + " became " + name(alternative);
        return new Event.ProgrammeAccepted(after, List.of(edit));
    }

    private String name(Alternative alternative) {
        return Plain.movementName(content.library(), alternative.item().movementId())
                + alternative.item().way().afterName();
    }

    private boolean isHeld(CaseFile file) {
        return decisions.consent(file).setting() == HarderSteps.CLINICIAN_FIRST;
    }
}
