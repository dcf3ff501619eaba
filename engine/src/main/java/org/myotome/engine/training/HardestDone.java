package org.myotome.engine.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * The hardest movement for a part of the body that was done well, at first and by now.
 *
 * <p>Done well: the line held, the amount was said, and the pain was said and within what is agreed. What nobody said does
 * not count as well.
 *
 * @param region the part of the body
 * @param atFirst the hardest of the first day on which anything was done well
 * @param byNow the hardest of all days, the earliest of several
 */
public record HardestDone(MovementRegion region, Done atFirst, Done byNow) {

    /**
     * A movement that was done well.
     *
     * @param day when
     * @param movement which
     * @param difficulty 1 (easiest) to 10, of the library
     */
    public record Done(LocalDate day, SidedMovement movement, int difficulty) {}

    /** Return one for each part of the body of which something was done well. */
    public static List<HardestDone> of(TrainingLog log, Library library, PainPolicy policy) {
        Map<MovementRegion, HardestDone> byRegion = new EnumMap<>(MovementRegion.class);
        for (SetLog set : log.sets()) {
            Optional<Movement> movement = library.findMovement(set.movement().movementId());
            if (movement.isPresent() && isDoneWell(set, policy)) {
                Done done = new Done(set.day(), set.movement(), movement.get().difficulty());
                byRegion.merge(
                        movement.get().region(),
                        new HardestDone(movement.get().region(), done, done),
                        (before, now) -> before.with(done));
            }
        }
        return new ArrayList<>(byRegion.values());
    }

    private HardestDone with(Done done) {
        boolean onFirstDay = done.day().equals(atFirst.day()) && done.difficulty() > atFirst.difficulty();
        return new HardestDone(
                region, onFirstDay ? done : atFirst, done.difficulty() > byNow.difficulty() ? done : byNow);
    }

    static boolean isDoneWell(SetLog set, PainPolicy policy) {
        return set.form() == SetForm.STEADY
                && set.done().isKnown()
                && set.pain().isKnown()
                && set.pain().worstPossible() <= policy.mostDuring();
    }
}
