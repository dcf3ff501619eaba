package org.myotome.laboratory.population;

import org.myotome.engine.record.CaseRecord;

/**
 * A virtual person.
 *
 * @param condition id of the serious condition, or {@code ordinary}
 * @param truth what is so, every question answered
 * @param told what the person says: some answers missing, some wrong
 */
public record VirtualPerson(String condition, CaseRecord truth, CaseRecord told) {

    /** Return whether there is no serious condition. */
    public boolean isOrdinary() {
        return condition.equals(PersonGenerator.ORDINARY);
    }
}
