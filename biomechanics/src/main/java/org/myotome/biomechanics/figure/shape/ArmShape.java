package org.myotome.biomechanics.figure.shape;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Segment;
import org.myotome.biomechanics.human.Side;

/** An arm: the upper arm in a sleeve, and the forearm with its hand. */
final class ArmShape {

    private final Sculptor flesh;
    private final Sculptor bone;
    private final double upper;
    private final double fore;
    private final double hand;
    private final String suffix;
    private final int out;

    ArmShape(Human human, Build build, Side side) {
        double slim = new Sculptor(human, 1).bySex(0.92, 1);
        flesh = new Sculptor(human, slim * build.limbs());
        bone = new Sculptor(human, slim);
        upper = human.proportions().length(Segment.UPPER_ARM);
        fore = human.proportions().length(Segment.FOREARM);
        hand = human.proportions().length(Segment.HAND);
        suffix = side.suffix();
        out = side.sign();
    }

    List<Part> parts() {
        return List.of(
                Part.of("upper_arm" + suffix, Optional.of("trunk"), List.of(skin(), sleeve())),
                Part.of("forearm" + suffix, Optional.of("upper_arm" + suffix), List.of(forearm(), palm(), thumb())));
    }

    private Chain skin() {
        String body = "upper_arm" + suffix;
        return Chain.of(
                        Material.SKIN,
                        flesh.one(body, 0.001, -0.25 * upper, 0, 0.0285),
                        flesh.one(body, 0.002, -0.50 * upper, 0, 0.0272),
                        flesh.one(body, 0.001, -0.76 * upper, 0, 0.0235),
                        flesh.one(body, 0, -0.93 * upper, 0, 0.0215),
                        flesh.one(body, 0, -upper, 0, 0.0210))
                .open(0, 2);
    }

    private Chain sleeve() {
        String body = "upper_arm" + suffix;
        return Chain.of(
                        Material.SHIRT,
                        flesh.one(body, -0.001, 0, -out * 0.008, 0.0330),
                        flesh.one(body, 0, -0.17 * upper, -out * 0.002, 0.0325),
                        flesh.one(body, 0.001, -0.33 * upper, 0, 0.0308),
                        flesh.one(body, 0.001, -0.52 * upper, 0, 0.0298))
                .open(1, 0)
                .lined()
                .cut();
    }

    private Chain forearm() {
        String body = "forearm" + suffix;
        return Chain.of(
                        Material.SKIN,
                        flesh.one(body, 0, 0, 0, 0.0210),
                        flesh.one(body, 0, -0.08 * fore, 0, 0.0215),
                        flesh.one(body, 0.001, -0.26 * fore, 0, 0.0232),
                        flesh.one(body, 0.001, -0.62 * fore, 0, 0.0185),
                        flesh.one(body, 0, -0.90 * fore, 0, 0.0143),
                        flesh.one(body, 0, -fore, 0, 0.0138))
                .open(2, 0);
    }

    private Chain palm() {
        String body = "hand" + suffix;
        return Chain.of(
                Material.SKIN,
                bone.pair(body, 0, 0, 0.003, 0.0130),
                bone.pair(body, -0.002, -0.20 * hand, 0.0105, 0.0112),
                bone.pair(body, -0.004, -0.47 * hand, 0.0150, 0.0092),
                bone.pair(body, -0.006, -0.72 * hand, 0.0128, 0.0078),
                bone.pair(body, -0.008, -0.90 * hand, 0.0085, 0.0064),
                bone.pair(body, -0.009, -0.965 * hand, 0.0045, 0.0060));
    }

    private Chain thumb() {
        String body = "hand" + suffix;
        return Chain.of(
                        Material.SKIN,
                        bone.one(body, -0.002, -0.10 * hand, -out * 0.010, 0.0098),
                        bone.one(body, -0.005, -0.30 * hand, -out * 0.0215, 0.0082),
                        bone.one(body, -0.007, -0.46 * hand, -out * 0.0255, 0.0064),
                        bone.one(body, -0.008, -0.58 * hand, -out * 0.0262, 0.0055))
                .open(1, 0)
                .lined();
    }
}
