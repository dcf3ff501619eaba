package org.myotome.biomechanics.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Mirroring;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Segment;
import org.myotome.biomechanics.human.Sex;

/** FEATURE UNDER TEST: what a check looks at has the value that geometry gives. */
class MeasuresTest {

    private static final Human WOMAN = Human.of(new Physique(Sex.FEMALE, 1.65, 60));
    private static final double EXACT = 1e-9;

    private final Measures measures = new Measures(WOMAN);
    private final double[] q = WOMAN.standing();

    @Test
    void standingUprightEverythingIsZeroAndThighsPointDown() {
        measures.look(q);
        for (String name : measures.names()) {
            double expected = name.startsWith("thigh") ? 90 : name.startsWith("knee_before") ? -toes() : 0;
            assertThat(measures.value(name)).as(name).isCloseTo(expected, within(1e-6));
        }
    }

    /** Ankle to the tip of the shoe, in cm. */
    private double toes() {
        return -measures.value("knee_before_toes_r");
    }

    @Test
    void aPelvisRolledToTheRightIsLowerThere() {
        set("root_roll", 10);

        assertThat(measures.value("pelvis_list")).isCloseTo(10, within(EXACT));
        assertThat(measures.value("pelvis_tilt")).isCloseTo(10, within(EXACT));
    }

    @Test
    void aTrunkBentForwardIsInclined() {
        set("trunk_flexion", 40);

        assertThat(measures.value("trunk_inclination")).isCloseTo(40, within(EXACT));
        assertThat(measures.value("pelvis_tilt")).isCloseTo(0, within(1e-5));
    }

    @Test
    void aTrunkTurnedToTheLeftIsTwisted() {
        set("trunk_rotation", 25);

        assertThat(measures.value("trunk_twist")).isCloseTo(25, within(EXACT));
    }

    /**
     * The thigh hangs, the shank goes straight back and 30 degrees outward. The knee is off the line from hip to ankle by the
     * height of that triangle, and a share of the thigh against the line of it lies across.
     */
    @Test
    void aKneeThatFallsInwardIsMeasuredFromTheLineBetweenHipAndAnkle() {
        double thigh = WOMAN.proportions().length(Segment.THIGH);
        double shank = WOMAN.proportions().length(Segment.SHANK);
        set("knee_flexion_r", 90);
        q[number("hip_rotation_r")] = Math.toRadians(30);
        measures.look(q);
        double line = Math.hypot(thigh, shank);
        double across = thigh * shank / line * thigh / line * Math.sin(Math.toRadians(30));

        assertThat(measures.value("knee_inward_r")).isCloseTo(100 * across, within(1e-6));
        assertThat(measures.value("shank_from_vertical_r")).isCloseTo(90, within(1e-5));
    }

    @Test
    void aMirrorSwapsSidesAndTurnsWhatHasASide() {
        set("trunk_rotation", 25);
        set("hip_rotation_r", 20);
        set("knee_flexion_r", 50);
        set("root_roll", 8);
        TreeMap<String, Double> here = new TreeMap<>();
        measures.names().forEach(name -> here.put(name, measures.value(name)));
        measures.look(new Mirroring(WOMAN.model()).apply(q));
        here.forEach((name, value) -> {
            boolean turned = Mirroring.isReversed(name) || Measures.isReversed(name);
            assertThat(measures.value(Mirroring.onTheOtherSide(name)))
                    .as(name)
                    .isCloseTo(turned ? -value : value, within(EXACT));
        });
    }

    private void set(String coordinate, double degrees) {
        q[number(coordinate)] = Math.toRadians(degrees);
        measures.look(q);
    }

    private static int number(String coordinate) {
        return WOMAN.model().coordinateNumber(coordinate);
    }
}
