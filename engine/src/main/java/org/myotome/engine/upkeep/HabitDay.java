package org.myotome.engine.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.programme.ProgrammeItem;

/**
 * What a habit asks for on a day.
 *
 * @param day the day
 * @param items the kept movements of the day; empty on a day without any
 * @param minutes minutes for them; 0 where there are none
 * @param walks the walks of the week; empty where the plan has none
 * @param stepsPerDay steps a day to aim at; 0 for no aim
 * @param nextContact the next day on which somebody asks how it goes; empty after the last one
 */
public record HabitDay(
        LocalDate day,
        List<ProgrammeItem> items,
        int minutes,
        Optional<WalkWeek> walks,
        int stepsPerDay,
        Optional<LocalDate> nextContact) {

    public HabitDay {
        items = List.copyOf(items);
    }
}
