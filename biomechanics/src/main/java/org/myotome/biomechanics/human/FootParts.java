package org.myotome.biomechanics.human;

import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Inertia;

/**
 * A foot in two parts, hindfoot and toes, that together have the mass, the mass centre and the inertia of the table's foot
 * when the toes lie flat. Lengths are shares of the foot's length, from the heel, and are assumptions.
 */
final class FootParts {

    private static final double ANKLE = 0.25;
    private static final double BALL = 0.72;
    /** The joint of the big toe lies about 1.5 cm above the sole. */
    private static final double BALL_ABOVE_SOLE = 0.06;

    private static final double TOE_MASS = 0.08;
    private static final double TOE_CENTRE = (1 + BALL) / 2;

    private final double mass;
    private final double length;
    private final double depth;
    private final SegmentParameters table;

    /**
     * @param mass of the whole foot, in kg
     * @param length from heel to toe, in m
     * @param ankleHeight in m
     */
    FootParts(SegmentParameters table, double mass, double length, double ankleHeight) {
        this.table = table;
        this.mass = mass;
        this.length = length;
        depth = ankleHeight / 2;
    }

    /** Return where the toes bend, seen from the ankle. */
    Vector3 ball() {
        return new Vector3((BALL - ANKLE) * length, -2 * depth + BALL_ABOVE_SOLE * length, 0);
    }

    Body toes(String name) {
        double own = TOE_MASS * mass;
        Vector3 centre = new Vector3((TOE_CENTRE - BALL) * length, -depth - ball().y(), 0);
        Inertia whole = whole();
        double rod = own * (1 - BALL) * (1 - BALL) * length * length / 12;
        double along = TOE_MASS * whole.xx();
        return new Body(name, own, centre, Inertia.ofMoments(along, rod + along / 2, rod + along / 2));
    }

    Body hindfoot(String name) {
        double own = (1 - TOE_MASS) * mass;
        double centre = (table.centre() - TOE_MASS * TOE_CENTRE) / (1 - TOE_MASS);
        double behind = (table.centre() - centre) * length;
        double before = (TOE_CENTRE - table.centre()) * length;
        double apart = own * behind * behind + TOE_MASS * mass * before * before;
        Inertia whole = whole();
        Inertia toes = toes("").inertia();
        return new Body(
                name,
                own,
                new Vector3((centre - ANKLE) * length, -depth, 0),
                Inertia.ofMoments(
                        whole.xx() - toes.xx(), whole.yy() - toes.yy() - apart, whole.zz() - toes.zz() - apart));
    }

    /** The long axis of a foot points forward. */
    private Inertia whole() {
        double unit = mass * length * length;
        return Inertia.ofMoments(
                unit * table.longitudinal() * table.longitudinal(),
                unit * table.sagittal() * table.sagittal(),
                unit * table.transverse() * table.transverse());
    }
}
