package org.myotome.engine.session;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.HarderSteps;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.Alternative;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.Swap;

/**
 * A person does something else in the place of a movement: easier at once, another one that asks for no more, and harder where
 * nobody has to see it first.
 */
public final class Swaps {

    private Swaps() {}

    /** Return whether an alternative waits for a clinician. */
    public static boolean isHeld(PersonDay day, Alternative alternative) {
        return alternative.kind() == Alternative.Kind.HARDER && day.consent().setting() == HarderSteps.CLINICIAN_FIRST;
    }

    /** Return the event of taking one of what is offered for a movement; nothing where it is not, or waits. */
    public static Optional<Event> take(
            Library library, PersonDay day, String movementId, List<Alternative> offered, String key) {
        Optional<Programme> programme = day.episode().findProgramme();
        return programme
                .flatMap(found -> found.findItem(movementId))
                .flatMap(item -> offered.stream()
                        .filter(alternative -> alternative.key().equals(key))
                        .filter(alternative -> !isHeld(day, alternative))
                        .findFirst()
                        .map(alternative -> taken(library, programme.orElseThrow(), item, alternative)));
    }

    private static Event taken(Library library, Programme programme, ProgrammeItem item, Alternative alternative) {
        ProgrammeItem instead = alternative.item();
        boolean same = instead.movementId().equals(item.movementId());
        Programme after = Swap.apply(
                library,
                programme,
                item,
                instead,
                same ? item.reason() : new ChoiceReason.ChosenByPerson(item.movementId()),
                new LeftOutReason.ReplacedByPerson(instead.movementId()));
        String edit = alternative.kind().word() + ", taken by the person: " + name(library, item.movementId())
                + " became " + name(library, alternative);
        return new Event.ProgrammeAccepted(after, List.of(edit));
    }

    /** Return the name of an alternative: the movement, and the way where it is not the usual one. */
    public static String name(Library library, Alternative alternative) {
        return name(library, alternative.item().movementId())
                + alternative.item().way().afterName();
    }

    private static String name(Library library, String movementId) {
        return library.findMovement(movementId).map(Movement::name).orElse(movementId);
    }
}
