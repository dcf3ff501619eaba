package org.myotome.biomechanics.figure.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Proportions;
import org.myotome.biomechanics.human.Segment;
import org.myotome.biomechanics.human.Side;

/** Head and neck, with hair and a face that is only hinted at. */
final class HeadShape {

    /** Lengths of the head are written for this share of the height from the neck to the vertex. */
    private static final double WRITTEN_FOR = 0.134;

    private final Sculptor sculptor;
    private final HairStyle style;
    private final double height;
    private final double shoulder;
    private final double upper;
    /** Factor on what lies along the head. */
    private final double along;

    HeadShape(Human human, HairStyle style) {
        sculptor = new Sculptor(human, 1);
        this.style = style;
        height = sculptor.height();
        Proportions lengths = human.proportions();
        upper = lengths.uprightLength(Segment.UPPER_TRUNK);
        shoulder = lengths.shoulderAboveHip()
                - lengths.uprightLength(Segment.LOWER_TRUNK)
                - lengths.uprightLength(Segment.MIDDLE_TRUNK);
        along = lengths.uprightLength(Segment.HEAD) / (WRITTEN_FOR * height);
    }

    Part part() {
        List<Chain> chains = new ArrayList<>();
        chains.add(neck());
        chains.add(skull());
        chains.add(jaw());
        chains.add(nose());
        switch (style) {
            case SHORT -> {}
            case KNOT -> chains.add(knot());
        }
        return Part.of("head", Optional.of("trunk"), chains);
    }

    private Chain neck() {
        double thick = sculptor.bySex(0.0275, 0.0315);
        return Chain.of(
                        Material.SKIN,
                        sculptor.one("thorax", 0.001, shoulder + 0.52 * (upper - shoulder), 0, 1.10 * thick),
                        sculptor.one("thorax", 0.001, shoulder + 0.85 * (upper - shoulder), 0, 1.02 * thick),
                        at(-0.001, 0.030, thick),
                        at(-0.004, 0.070, thick))
                .open(1, 0);
    }

    private Chain skull() {
        return Chain.of(Material.SKIN, at(0.010, 0.0850, 0.0462), at(-0.017, 0.0830, 0.0465))
                .lined();
    }

    private Chain jaw() {
        double chin = sculptor.bySex(0.0175, 0.0200);
        return Chain.of(
                Material.SKIN,
                wide(0.012, 0.074, 0.004, 0.0420),
                wide(0.020, 0.050, 0.008, 0.0300),
                wide(0.030, 0.0255, 0.004, chin));
    }

    private Chain nose() {
        return Chain.of(Material.SKIN, at(0.0500, 0.0660, 0.0075), at(0.0600, 0.0535, 0.0055));
    }

    private Chain knot() {
        return Chain.of(Material.HAIR, at(-0.038, 0.1290, 0.0190), at(-0.046, 0.1360, 0.0195))
                .lined();
    }

    HairCap cap() {
        double size = switch (style) {
            case SHORT -> 1;
            case KNOT -> 0.985;
        };
        return new HairCap(
                sculptor.body("head"),
                point(-0.0045, 0.0860, 0),
                new Vector3(size * 0.0640 * height, size * 0.0520 * along * height, size * 0.0500 * height),
                new Vector3(-0.80, 0.60, 0).unit(),
                Math.toRadians(97));
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Side side : Side.values()) {
            int out = side.sign();
            Vector3 ahead = new Vector3(0.86, 0.05, out * 0.51).unit();
            marks.add(mark(Mark.Kind.EYE, 0.0500, 0.0705, out * 0.0190, 0.0500, 0.0690, out * 0.0190, ahead, 0.0062));
            marks.add(mark(Mark.Kind.BROW, 0.0535, 0.0805, out * 0.0125, 0.0470, 0.0805, out * 0.0270, ahead, 0.0034));
            Vector3 aside = new Vector3(-0.15, 0, out).unit();
            marks.add(mark(Mark.Kind.EAR, -0.0080, 0.0730, out * 0.0480, -0.0045, 0.0590, out * 0.0460, aside, 0.0150));
        }
        marks.add(mark(Mark.Kind.NOSE, 0.0600, 0.0620, 0.0040, 0.0640, 0.0500, 0.0050, Vector3.X, 0.0026));
        return marks;
    }

    private Mark mark(
            Mark.Kind kind,
            double x,
            double y,
            double z,
            double toX,
            double toY,
            double toZ,
            Vector3 normal,
            double width) {
        return new Mark(kind, sculptor.body("head"), point(x, y, z), point(toX, toY, toZ), normal, width * height);
    }

    private Vector3 point(double x, double y, double z) {
        return new Vector3(x * height, y * along * height, z * height);
    }

    private Station at(double x, double y, double radius) {
        return sculptor.one("head", x, y * along * height, 0, radius);
    }

    private Station wide(double x, double y, double z, double radius) {
        return sculptor.pair("head", x, y * along * height, z, radius);
    }
}
