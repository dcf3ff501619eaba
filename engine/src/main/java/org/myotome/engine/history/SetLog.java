package org.myotome.engine.history;

import java.time.LocalDate;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * One set as it was done.
 *
 * @param sessionId the session it belongs to
 * @param day the person's own calendar day
 * @param movement what was done, and on which side
 * @param setNumber which set of this movement, side and session, from 1
 * @param done how much was done; unknown when nobody has said
 * @param pain the worst pain during the set
 * @param form how it looked
 * @param effort how much was left
 * @param tookSeconds how long the set took, 1 to 14,400 s; unknown when nobody measured it
 */
public record SetLog(
        String sessionId,
        LocalDate day,
        SidedMovement movement,
        int setNumber,
        Known<Amount> done,
        PainReport pain,
        SetForm form,
        SetEffort effort,
        Known<Integer> tookSeconds) {

    /** Log a set of which nobody measured how long it took. */
    public SetLog(
            String sessionId,
            LocalDate day,
            SidedMovement movement,
            int setNumber,
            Known<Amount> done,
            PainReport pain,
            SetForm form,
            SetEffort effort) {
        this(sessionId, day, movement, setNumber, done, pain, form, effort, Known.unknown());
    }

    public SetLog {
        if (sessionId.isBlank()) {
            throw new IllegalArgumentException("The session id of a set must not be empty.");
        }
        if (setNumber < 1 || setNumber > 20) {
            throw new IllegalArgumentException("The set number (" + setNumber + ") must lie between 1 and 20.");
        }
        if (tookSeconds instanceof Known.Value<Integer>(Integer seconds) && (seconds < 1 || seconds > 14_400)) {
            throw new IllegalArgumentException("The time of a set (" + seconds + " s) must lie between 1 and 14400 s.");
        }
    }

    /** Return the key under which a set is logged once: session, movement with side, and number. */
    public String key() {
        return sessionId + "|" + movement.key() + "|" + setNumber;
    }
}
