package org.myotome.biomechanics.pose;

import java.util.List;
import java.util.OptionalDouble;
import org.myotome.biomechanics.geometry.Vector3;

/** What it takes to hold a pose. An estimated joint demand at rest, of a body of mean proportions. */
public sealed interface PoseLoads {

    /**
     * Forces within friction hold it.
     *
     * @param joints in the order of the model, without the root
     * @param contacts in the order of the request
     * @param marginCentimetres how far inside of what it stands on the mass centre lies, or with loads the point through which
     *     weight and loads press; empty if it stands on nothing
     */
    record Held(List<JointMoment> joints, List<ContactForce> contacts, OptionalDouble marginCentimetres)
            implements PoseLoads {
        public Held {
            joints = List.copyOf(joints);
            contacts = List.copyOf(contacts);
        }

        /**
         * Return the moment at a joint.
         *
         * @throws IllegalArgumentException if there is no such coordinate
         */
        public JointMoment joint(String coordinate) {
            for (JointMoment joint : joints) {
                if (joint.coordinate().equals(coordinate)) {
                    return joint;
                }
            }
            throw new IllegalArgumentException(
                    "There is no joint coordinate (" + coordinate + ").\nMaybe its side is missing.");
        }
    }

    /**
     * No forces within friction hold it: it falls or slips.
     *
     * @param missing the force that is missing at the least, as a share of the weight
     * @param missingMoment the moment that is missing, as a share of the weight times the height
     * @param marginCentimetres as for what is held
     */
    record NotHeld(double missing, double missingMoment, OptionalDouble marginCentimetres) implements PoseLoads {}

    /**
     * The moment along one coordinate.
     *
     * @param coordinate its name
     * @param newtonMetresPerKilogram of the body; positive in the direction that the name says: what the muscles do against
     *     the load, such as a negative knee flexion where the extensors work
     */
    record JointMoment(String coordinate, double newtonMetresPerKilogram) {}

    /**
     * What one contact does to the body.
     *
     * @param patch that touches
     * @param surface that is touched
     * @param newtons on the body, in the axes of the ground
     * @param shareOfWeight its length as a share of the weight
     */
    record ContactForce(String patch, String surface, Vector3 newtons, double shareOfWeight) {}
}
