package org.myotome.engine.programme;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;

/**
 * Keeps a day of rest between two days of hard work on the same part. Movements of one part that are hard share their days,
 * because of the same number of days the same ones are taken.
 */
final class HardDays {

    /** Two days on, so one day of rest between: 48 hours (evidence notes 6.2, heavy strength and tendon work, [P]). */
    private static final int FEWEST_DAYS_APART = 2;

    private final Library library;

    HardDays(Library library) {
        this.library = library;
    }

    /** Return the movements with the hard ones on no more days than rest allows. */
    List<ProgrammeItem> rested(List<ProgrammeItem> items, List<DayOfWeek> trainingDays) {
        int most = mostDays(trainingDays);
        Map<MovementRegion, Integer> fewest = new EnumMap<>(MovementRegion.class);
        for (ProgrammeItem item : items) {
            if (isHard(item)) {
                fewest.merge(region(item), Math.min(most, item.dose().daysPerWeek()), Math::min);
            }
        }
        return items.stream()
                .map(item -> isHard(item) ? withDays(item, fewest.getOrDefault(region(item), most)) : item)
                .toList();
    }

    private static int mostDays(List<DayOfWeek> trainingDays) {
        int most = 1;
        for (int count = 2; count <= Math.min(Dosing.MOST_HARD_DAYS, trainingDays.size()); count++) {
            if (TrainingDays.shortestGap(TrainingDays.pick(trainingDays, count)) >= FEWEST_DAYS_APART) {
                most = count;
            }
        }
        return most;
    }

    private static ProgrammeItem withDays(ProgrammeItem item, int days) {
        return item.withDose(item.dose().withDaysPerWeek(days));
    }

    private boolean isHard(ProgrammeItem item) {
        return Dosing.isHard(movement(item));
    }

    private MovementRegion region(ProgrammeItem item) {
        return movement(item).region();
    }

    private Movement movement(ProgrammeItem item) {
        return library.getMovement(item.movementId());
    }
}
