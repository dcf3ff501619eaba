package org.myotome.biomechanics.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.multibody.Coordinate;

/**
 * FEATURE UNDER TEST: on all fours, with ten contacts, the forces of least effort ask little of hips and trunk, and the same
 * of both sides.
 */
class AllFoursTest {

    private static final Human HUMAN = Human.of(new Physique(Sex.MALE, 1.72, 70));

    /** Moments in N m for each kg of the body; what is less than 0.005 is left out. */
    @Test
    void leastEffortAsksLittleOfHipsAndTrunk() {
        Support support = new ContactForces(HUMAN.model(), 1.72).solve(pose(), contacts(), capacities(100));

        assertThat(support).isInstanceOf(Support.Held.class);
        assertThat(told(((Support.Held) support).efforts())).isEqualTo("""
                trunk_flexion 0.04
                neck_flexion -0.08
                hip_flexion_r -0.05
                knee_flexion_r -0.02
                ankle_dorsiflexion_r 0.02
                shoulder_flexion_r 0.01
                elbow_flexion_r -0.03
                wrist_extension_r -0.08
                hip_flexion_l -0.05
                knee_flexion_l -0.02
                ankle_dorsiflexion_l 0.02
                shoulder_flexion_l 0.01
                elbow_flexion_l -0.03
                wrist_extension_l -0.08
                """);
    }

    /** Muscles that are four times as strong one way: what comes out is the least effort for the directions it goes in. */
    @Test
    void theCapacityOfTheDirectionThatComesOutCounts() {
        int count = HUMAN.model().coordinates().size();
        double[] along = new double[count];
        double[] against = new double[count];
        Arrays.fill(along, 25);
        Arrays.fill(against, 100);
        ContactForces statics = new ContactForces(HUMAN.model(), 1.72);
        Support.Held held = (Support.Held) statics.solve(pose(), contacts(), new Capacities(along, against));
        double[] found = new double[count];
        for (int i = 0; i < count; i++) {
            found[i] = held.efforts().get(i) < 0 ? 100 : 25;
        }
        Support.Held again = (Support.Held) statics.solve(pose(), contacts(), Capacities.sameBothWays(found));
        Support.Held alike = (Support.Held) statics.solve(pose(), contacts(), capacities(100));

        assertThat(told(held.efforts())).isEqualTo(told(again.efforts())).isNotEqualTo(told(alike.efforts()));
    }

    private static String told(List<Double> efforts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < efforts.size(); i++) {
            double perKilogram = efforts.get(i) / 70;
            if (Math.abs(perKilogram) >= 0.005) {
                Coordinate coordinate = HUMAN.model().coordinates().get(i);
                text.append(String.format(Locale.ROOT, "%s %.2f%n", coordinate.name(), perKilogram));
            }
        }
        return text.toString();
    }

    private static Capacities capacities(double newtonMetres) {
        double[] capacities = new double[HUMAN.model().coordinates().size()];
        Arrays.fill(capacities, newtonMetres);
        return Capacities.sameBothWays(capacities);
    }

    private static double[] pose() {
        double[] q = new double[HUMAN.model().coordinates().size()];
        set(q, "root_pitch", -90);
        for (String side : List.of("_r", "_l")) {
            set(q, "hip_flexion" + side, 90);
            set(q, "knee_flexion" + side, 90);
            set(q, "ankle_dorsiflexion" + side, -40);
            set(q, "shoulder_flexion" + side, 90);
            set(q, "wrist_extension" + side, 85);
        }
        return q;
    }

    private static void set(double[] q, String coordinate, double degrees) {
        q[HUMAN.model().coordinateNumber(coordinate)] = Math.toRadians(degrees);
    }

    private static List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>();
        for (String side : List.of("_r", "_l")) {
            for (double z : new double[] {-0.03, 0.03}) {
                contacts.add(on("shank" + side, new Vector3(0.03, 0, z)));
                contacts.add(on("hand" + side, new Vector3(0, -0.14, z)));
            }
            contacts.add(on("hand" + side, new Vector3(0, -0.04, 0)));
            contacts.add(on("toes" + side, new Vector3(0.04, 0, 0)));
        }
        return contacts;
    }

    private static Contact on(String body, Vector3 inBody) {
        return Contact.withFloor(HUMAN.model().bodyNumber(body), inBody, 0.8);
    }
}
