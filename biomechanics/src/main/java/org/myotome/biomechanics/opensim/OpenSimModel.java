package org.myotome.biomechanics.opensim;

import java.util.List;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * What was read of a model of OpenSim.
 *
 * @param model bodies, joints, coordinates and couplings
 * @param notes what was left out, a sentence each
 */
public record OpenSimModel(MultibodyModel model, List<String> notes) {

    public OpenSimModel {
        notes = List.copyOf(notes);
    }
}
