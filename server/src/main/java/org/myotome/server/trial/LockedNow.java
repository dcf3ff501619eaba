package org.myotome.server.trial;

import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.page.BadInputException;
import org.myotome.server.wording.Plain;

/** Refuses trials of movements that safety locks by now, on every page that asks for trials. */
public final class LockedNow {

    private LockedNow() {}

    /** Return why a movement is locked, in a sentence; nothing where it is open. */
    public static Optional<String> because(TriageDecision triage, SidedMovement movement) {
        return Optional.ofNullable(triage.lockedMovements().get(movement.movementId()))
                .map(TriageDecision.Lock::because);
    }

    /**
     * Require that a movement is open.
     *
     * @throws BadInputException if it is locked, with the reason
     */
    public static void requireOpen(TriageDecision triage, SidedMovement movement, Library library) {
        because(triage, movement).ifPresent(reason -> {
            throw new BadInputException(
                    "Movement",
                    Plain.movement(library, movement),
                    "It is locked by now: " + reason
                            + " What has been tried belongs in the record all the same:"
                            + " write it under Safety, where somebody looks.");
        });
    }
}
