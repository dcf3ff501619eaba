package org.myotome.engine.upkeep;

import java.time.LocalDate;

/** Why somebody asks how it goes. Silence is never good news. */
public sealed interface AskBecause {

    /**
     * A contact is due and was not answered.
     *
     * @param day its day
     * @param daysAgo how long ago that is
     */
    record ContactDue(LocalDate day, int daysAgo) implements AskBecause {}

    /**
     * Nobody has said anything for long.
     *
     * @param since the day of the last word
     * @param days how long ago that is
     */
    record NoWord(LocalDate since, int days) implements AskBecause {}
}
