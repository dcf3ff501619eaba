package org.myotome.biomechanics.human;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Inertia;

/** Makes the bodies of a human. Each has its origin in the joint that it hangs on, and its long axis along y. */
final class HumanBodies {

    private final Physique physique;
    private final Proportions proportions;
    private final double wholeShare;

    HumanBodies(Physique physique, Proportions proportions) {
        this.physique = physique;
        this.proportions = proportions;
        double sum = 0;
        for (Segment segment : Segment.values()) {
            sum += (segment.isPaired() ? 2 : 1) * segment.of(physique.sex()).mass();
        }
        wholeShare = sum;
    }

    List<Body> all() {
        List<Body> bodies = new ArrayList<>();
        bodies.add(rising("pelvis", Segment.LOWER_TRUNK));
        bodies.add(rising("abdomen", Segment.MIDDLE_TRUNK));
        bodies.add(rising("thorax", Segment.UPPER_TRUNK));
        bodies.add(rising("head", Segment.HEAD));
        for (Side side : Side.values()) {
            bodies.add(hanging("thigh" + side.suffix(), Segment.THIGH));
            bodies.add(hanging("shank" + side.suffix(), Segment.SHANK));
            bodies.add(foot().hindfoot("foot" + side.suffix()));
            bodies.add(foot().toes("toes" + side.suffix()));
            bodies.add(hanging("upper_arm" + side.suffix(), Segment.UPPER_ARM));
            bodies.add(hanging("forearm" + side.suffix(), Segment.FOREARM));
            bodies.add(hanging("hand" + side.suffix(), Segment.HAND));
        }
        return bodies;
    }

    FootParts foot() {
        return new FootParts(
                Segment.FOOT.of(physique.sex()),
                mass(Segment.FOOT),
                proportions.length(Segment.FOOT),
                proportions.ankleHeight());
    }

    /** Shares are divided by their sum (women 0.9999), so that the body weighs what it weighs. */
    private double mass(Segment segment) {
        return physique.massKilograms() * segment.of(physique.sex()).mass() / wholeShare;
    }

    /** Trunk and head: the table begins at the upper end, the joint is at the lower one. */
    private Body rising(String name, Segment segment) {
        double centre = proportions.uprightLength(segment)
                * (1 - segment.of(physique.sex()).centre());
        return new Body(name, mass(segment), new Vector3(0, centre, 0), inertia(segment));
    }

    private Body hanging(String name, Segment segment) {
        double centre = proportions.length(segment) * segment.of(physique.sex()).centre();
        return new Body(name, mass(segment), new Vector3(0, -centre, 0), inertia(segment));
    }

    private Inertia inertia(Segment segment) {
        SegmentParameters table = segment.of(physique.sex());
        double length = proportions.length(segment);
        double unit = mass(segment) * length * length;
        return Inertia.ofMoments(
                unit * table.sagittal() * table.sagittal(),
                unit * table.longitudinal() * table.longitudinal(),
                unit * table.transverse() * table.transverse());
    }
}
