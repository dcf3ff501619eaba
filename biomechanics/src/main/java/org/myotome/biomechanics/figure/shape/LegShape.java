package org.myotome.biomechanics.figure.shape;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Segment;
import org.myotome.biomechanics.human.Side;

/** A leg: the thigh in shorts, and the shank with its shoe. */
final class LegShape {

    private static final double ANKLE = 0.25;
    private static final double BALL = 0.72;

    private final Sculptor flesh;
    private final Sculptor shoe;
    private final double height;
    private final double thigh;
    private final double shank;
    private final double foot;
    private final String suffix;
    private final int out;

    LegShape(Human human, Build build, Side side) {
        flesh = new Sculptor(human, build.limbs());
        shoe = new Sculptor(human, 1);
        height = flesh.height();
        thigh = human.proportions().length(Segment.THIGH);
        shank = human.proportions().length(Segment.SHANK);
        foot = human.proportions().length(Segment.FOOT) / height;
        suffix = side.suffix();
        out = side.sign();
    }

    List<Part> parts() {
        return List.of(
                Part.of("thigh" + suffix, Optional.of("trunk"), List.of(skinOfThigh(), legOfShorts())),
                Part.of("shank" + suffix, Optional.of("thigh" + suffix), List.of(calf(), shoe(), sole())));
    }

    private Chain skinOfThigh() {
        String body = "thigh" + suffix;
        return Chain.of(
                        Material.SKIN,
                        flesh.one(body, 0.004, -0.38 * thigh, 0, 0.0445),
                        flesh.one(body, 0.003, -0.56 * thigh, 0, 0.0400),
                        flesh.one(body, 0.001, -0.80 * thigh, 0, 0.0325),
                        flesh.one(body, 0.002, -0.94 * thigh, 0, 0.0305),
                        flesh.one(body, 0.002, -thigh, 0, 0.0298))
                .open(0, 2);
    }

    private Chain legOfShorts() {
        String body = "thigh" + suffix;
        double top = flesh.bySex(0.0490, 0.0465);
        return Chain.of(
                        Material.SHORTS,
                        flesh.one(body, 0, -0.018 * height, out * 0.002, top),
                        flesh.one(body, 0.003, -0.24 * thigh, out * 0.001, flesh.bySex(0.0515, 0.0500)),
                        flesh.one(body, 0.004, -0.45 * thigh, 0, 0.0470),
                        flesh.one(body, 0.003, -0.60 * thigh, 0, 0.0440))
                .open(1, 0)
                .lined()
                .cut();
    }

    private Chain calf() {
        String body = "shank" + suffix;
        return Chain.of(
                        Material.SKIN,
                        flesh.one(body, 0.002, 0, 0, 0.0298),
                        flesh.one(body, 0.001, -0.07 * shank, 0, 0.0292),
                        flesh.one(body, -0.007, -0.24 * shank, 0, 0.0318),
                        flesh.one(body, -0.008, -0.42 * shank, 0, 0.0290),
                        flesh.one(body, -0.003, -0.70 * shank, 0, 0.0208),
                        flesh.one(body, -0.001, -0.97 * shank, 0, 0.0180))
                .open(2, 0);
    }

    private Chain shoe() {
        double heel = -ANKLE * foot;
        double ball = (BALL - ANKLE) * foot;
        double tip = (1 - BALL) * foot;
        return Chain.of(
                        Material.SHOE,
                        shoe.several(
                                "foot" + suffix,
                                heel + 0.0185,
                                -0.0165,
                                -out * 0.003,
                                0.0165,
                                heel + 0.0185,
                                -0.0165,
                                out * 0.004,
                                0.0165),
                        shoe.several(
                                "foot" + suffix,
                                0.004,
                                -0.0135,
                                -out * 0.004,
                                0.0195,
                                0.004,
                                -0.0135,
                                out * 0.005,
                                0.0195),
                        shoe.several(
                                "foot" + suffix,
                                0.034,
                                -0.0195,
                                -out * 0.008,
                                0.0165,
                                0.034,
                                -0.0205,
                                out * 0.009,
                                0.0155),
                        shoe.several(
                                "foot" + suffix,
                                ball,
                                -0.0250,
                                -out * 0.013,
                                0.0125,
                                ball - 0.008,
                                -0.0265,
                                out * 0.015,
                                0.0115),
                        shoe.several(
                                "toes" + suffix,
                                tip - 0.014,
                                0.0025,
                                -out * 0.011,
                                0.0105,
                                tip - 0.022,
                                0.0015,
                                out * 0.011,
                                0.0095))
                .lined();
    }

    private Chain sole() {
        double heel = -ANKLE * foot;
        double ball = (BALL - ANKLE) * foot;
        double tip = (1 - BALL) * foot;
        return Chain.of(
                        Material.SOLE,
                        shoe.several(
                                "foot" + suffix,
                                heel + 0.0085,
                                -0.0335,
                                -out * 0.008,
                                0.0055,
                                heel + 0.0085,
                                -0.0335,
                                out * 0.010,
                                0.0055),
                        shoe.several(
                                "foot" + suffix,
                                0.030,
                                -0.0335,
                                -out * 0.012,
                                0.0055,
                                0.030,
                                -0.0335,
                                out * 0.014,
                                0.0055),
                        shoe.several(
                                "foot" + suffix,
                                ball,
                                -0.0340,
                                -out * 0.021,
                                0.0050,
                                ball - 0.008,
                                -0.0340,
                                out * 0.022,
                                0.0050),
                        shoe.several(
                                "toes" + suffix,
                                tip - 0.008,
                                -0.0040,
                                -out * 0.014,
                                0.0048,
                                tip - 0.016,
                                -0.0040,
                                out * 0.014,
                                0.0048))
                .lined();
    }
}
