package org.myotome.engine.session;

import java.util.List;
import org.myotome.engine.programme.Alternative;
import org.myotome.engine.programme.ProgrammeItem;

/**
 * What can be done in the place of one movement of a programme, worked out beforehand.
 *
 * @param item the movement as the programme has it; once it changes, the offer no longer stands
 * @param alternatives what can be done instead, nearest first
 */
public record Offer(ProgrammeItem item, List<Alternative> alternatives) {

    public Offer {
        alternatives = List.copyOf(alternatives);
    }
}
