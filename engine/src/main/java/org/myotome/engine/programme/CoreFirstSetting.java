package org.myotome.engine.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was decided about the policy "trunk first" for one episode.
 *
 * @param skippedBecause the reason for skipping it, if it was skipped
 * @param firstDay the day of the first programme of this episode, if there was one; the policy's time runs from there
 */
public record CoreFirstSetting(Optional<String> skippedBecause, Optional<LocalDate> firstDay) {

    /** Return the default: the trunk comes first, and its time begins today. */
    public static CoreFirstSetting standard() {
        return new CoreFirstSetting(Optional.empty(), Optional.empty());
    }

    /** Return the last day on which the policy orders a programme. */
    public LocalDate lastDay(LocalDate today) {
        return firstDay.orElse(today).plusDays(CoreFirst.LONGEST_DAYS - 1L);
    }
}
