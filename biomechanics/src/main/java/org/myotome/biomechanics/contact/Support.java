package org.myotome.biomechanics.contact;

import java.util.List;
import org.myotome.biomechanics.geometry.Vector3;

/** Whether a body in a pose is held by what it touches. */
public sealed interface Support {

    /**
     * It is held.
     *
     * @param forces on the body at each contact, in N, in the order of the contacts
     * @param efforts moments at the joints in N m, and forces in N, in the order of the coordinates; 0 for the root
     */
    record Held(List<Vector3> forces, List<Double> efforts) implements Support {
        public Held {
            forces = List.copyOf(forces);
            efforts = List.copyOf(efforts);
        }
    }

    /**
     * No forces within friction hold it.
     *
     * @param missing the force that is missing at the least, as a share of the weight
     * @param missingMoment the moment that is missing, as a share of the weight times the size of the body
     */
    record NotHeld(double missing, double missingMoment) implements Support {}
}
