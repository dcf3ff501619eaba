package org.myotome.laboratory.patient;

import java.util.List;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.Side;

/**
 * A virtual patient: the lesion, and everything that could be found or told.
 *
 * @param lesion id of the lesion, as in the table
 * @param side the side of the lesion; the worse one where both legs are hurt
 * @param bothLegs whether both legs are hurt
 * @param hurt what is to be found on that side
 * @param other what is to be found on the other side
 * @param answers what the person answers when asked
 * @param regions where it is felt
 * @param weeks for how long
 */
public record Patient(
        String lesion,
        Side side,
        boolean bothLegs,
        Leg hurt,
        Leg other,
        Reflexes.PlantarResponse plantar,
        Reflexes.Clonus clonus,
        SafetyAnswers answers,
        List<BodyRegion> regions,
        double weeks) {

    public Patient {
        regions = List.copyOf(regions);
    }

    Leg leg(Side which) {
        return which == side ? hurt : other;
    }
}
