package org.myotome.biomechanics.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.myotome.biomechanics.geometry.Degrees;
import org.myotome.biomechanics.human.Physique;

/**
 * How strong somebody is at each joint: the mean of people of the same sex, age and build, and where it was measured, the
 * person's own strength. Never changes.
 */
public final class Strengths {

    /** Repeated measurements of one person with a hand-held dynamometer; an assumption. */
    private static final double SPREAD_OF_MEASURING = 0.10;

    private static final double YOUNGEST = 18;
    private static final double OLDEST = 110;

    private final Physique physique;
    private final double years;
    private final List<MeasuredStrength> measured;

    private Strengths(Physique physique, double years, List<MeasuredStrength> measured) {
        this.physique = physique;
        this.years = years;
        this.measured = List.copyOf(measured);
    }

    /**
     * Return the mean strengths of people of a sex, age and build.
     *
     * @param years 18 to 110; measured were 18 to 25, 55 to 65 and over 65
     * @throws IllegalArgumentException if the age is out of range
     */
    public static Strengths ofMeanPeople(Physique physique, double years) {
        if (!(years >= YOUNGEST && years <= OLDEST)) {
            throw new IllegalArgumentException("The age (" + years + " years) must lie between " + YOUNGEST + " and "
                    + OLDEST + " years.\nMaybe it is a year of birth; there are no norms for children.");
        }
        return new Strengths(physique, years, List.of());
    }

    /** Return the build of the person. */
    public Physique physique() {
        return physique;
    }

    /** Return the same with a strength that was measured, in place of an earlier one of the same action and side. */
    public Strengths with(MeasuredStrength one) {
        List<MeasuredStrength> all = new ArrayList<>();
        for (MeasuredStrength earlier : measured) {
            if (earlier.action() != one.action() || !earlier.side().equals(one.side())) {
                all.add(earlier);
            }
        }
        all.add(one);
        return new Strengths(physique, years, all);
    }

    /** Return the mean strengths of the same people, without what was measured. */
    public Strengths norms() {
        return measured.isEmpty() ? this : new Strengths(physique, years, List.of());
    }

    /**
     * Return the strength at an angle.
     *
     * @param coordinate of the joint, with its side, such as {@code knee_flexion_r}
     * @param direction positive for moments in the direction of its name, negative for the other
     * @param radians the angle
     * @throws IllegalArgumentException if no muscle moves the coordinate
     */
    public JointStrength at(String coordinate, int direction, double radians) {
        JointAction action = JointAction.of(coordinate, direction);
        StrengthNorm norm =
                PublishedNorms.find(action, physique.sex()).orElseGet(() -> AssumedNorms.of(action, physique.sex()));
        double mean = norm.at(years, radians) * physique.massKilograms() * physique.heightMetres();
        for (MeasuredStrength one : measured) {
            if (one.moves(coordinate, action)) {
                double there = where(one.atDegrees(), norm) * physique.massKilograms() * physique.heightMetres();
                return new JointStrength(one.newtonMetres() * mean / there, SPREAD_OF_MEASURING, Basis.MEASURED);
            }
        }
        return new JointStrength(mean, norm.spread(), norm.basis());
    }

    private double where(OptionalDouble degrees, StrengthNorm norm) {
        return degrees.isPresent() ? norm.at(years, Degrees.toRadians(degrees.getAsDouble())) : norm.greatest(years);
    }
}
