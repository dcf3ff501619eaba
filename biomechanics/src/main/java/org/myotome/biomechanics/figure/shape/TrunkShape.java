package org.myotome.biomechanics.figure.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Proportions;
import org.myotome.biomechanics.human.Segment;
import org.myotome.biomechanics.human.Side;

/** The trunk: shorts and shirt over pelvis, abdomen and thorax as one smooth body. */
final class TrunkShape {

    private final Sculptor sculptor;
    private final double height;
    private final double middle;
    private final double shoulder;
    private final double upper;

    TrunkShape(Human human, Build build) {
        sculptor = new Sculptor(human, build.trunk());
        height = sculptor.height();
        Proportions lengths = human.proportions();
        middle = lengths.uprightLength(Segment.MIDDLE_TRUNK);
        upper = lengths.uprightLength(Segment.UPPER_TRUNK);
        shoulder = lengths.shoulderAboveHip() - lengths.uprightLength(Segment.LOWER_TRUNK) - middle;
    }

    Part part() {
        List<Chain> chains = new ArrayList<>();
        for (Side side : Side.values()) {
            chains.add(buttock(side.sign()));
        }
        chains.add(shorts());
        chains.add(shirt());
        if (sculptor.isFemale()) {
            chains.add(chest());
        }
        return Part.of("trunk", Optional.empty(), chains);
    }

    private Chain buttock(int out) {
        double wide = out * sculptor.bySex(0.043, 0.040);
        return Chain.of(
                Material.SHORTS,
                sculptor.one("pelvis", -0.018, 0.018 * height, wide, 0.050),
                sculptor.one("pelvis", -0.023, -0.008 * height, wide, sculptor.bySex(0.047, 0.044)));
    }

    private Chain shorts() {
        return Chain.of(
                Material.SHORTS,
                sculptor.pair("pelvis", -0.002, -0.012 * height, sculptor.bySex(0.047, 0.043), 0.042),
                sculptor.pair("pelvis", -0.003, 0.012 * height, sculptor.bySex(0.053, 0.047), 0.052),
                sculptor.pair("pelvis", -0.003, 0.050 * height, sculptor.bySex(0.047, 0.045), 0.0535),
                sculptor.pair("pelvis", -0.001, 0.094 * height, sculptor.bySex(0.0375, 0.0425), 0.0515));
    }

    private Chain shirt() {
        double neckBase = shoulder + 0.45 * (upper - shoulder);
        return Chain.of(
                        Material.SHIRT,
                        sculptor.pair("pelvis", -0.001, 0.086 * height, sculptor.bySex(0.0405, 0.0435), 0.0535),
                        sculptor.pair("abdomen", 0.001, 0.45 * middle, sculptor.bySex(0.034, 0.042), 0.0525),
                        sculptor.pair("thorax", 0, 0, sculptor.bySex(0.039, 0.048), 0.057),
                        sculptor.pair("thorax", -0.001, 0.55 * shoulder, sculptor.bySex(0.046, 0.055), 0.0595),
                        sculptor.pair("thorax", -0.003, 0.92 * shoulder, sculptor.bySex(0.058, 0.064), 0.0420),
                        sculptor.pair("thorax", -0.006, neckBase, 0.022, 0.0300))
                .lined();
    }

    private Chain chest() {
        return Chain.of(
                Material.SHIRT,
                sculptor.pair("thorax", 0.022, 0.75 * shoulder, 0.034, 0.037),
                sculptor.pair("thorax", 0.029, 0.48 * shoulder, 0.036, 0.037));
    }
}
