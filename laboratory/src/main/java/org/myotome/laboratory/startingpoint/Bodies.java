package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.AbilityCovariance;
import org.myotome.engine.ability.BodyPart;
import org.myotome.engine.ability.PartFinding;
import org.myotome.engine.ability.ToleranceRegion;
import org.myotome.engine.arithmetic.Cholesky;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;

/**
 * Draws bodies that belong to an intake.
 *
 * <p>Abilities average -.3, .3 more in active people, .015 less for each year from 40 to 75. A region without complaint
 * tolerates 1.4; one with a complaint .3 to 1.2 less, with pain. Correlations are the published ones unless the world says
 * otherwise. What an examiner found is taken in as a noisy measurement, so that in the matched world bodies come from the
 * very distribution that the documentation of the engine promises.
 */
final class Bodies {

    private static final double PART_VARIANCE = 0.25;
    private static final double STIFF_LEVEL = -1.2;
    private static final double STIFF_VARIANCE = 0.64;
    private static final double TOLERANCE_VARIANCE = 0.64;
    private static final double TOLERANCE_LOWER = 0.6;
    private static final double NEARLY_ONE = 0.9;

    private final World world;
    private final double[][] abilityCovariance;
    private final Cholesky abilityRoot;
    private final Cholesky toleranceRoot;

    Bodies(World world, Library library) {
        this.world = world;
        this.abilityCovariance =
                correlated(AbilityCovariance.ofAbilities(library, AbilityCovariance.DEFAULT_WIRING), 1);
        this.abilityRoot = Cholesky.of(abilityCovariance);
        this.toleranceRoot = Cholesky.of(correlated(AbilityCovariance.ofTolerances(), TOLERANCE_VARIANCE));
    }

    private double[][] correlated(double[][] expert, double variance) {
        if (!world.has(Distortion.INDEPENDENT_ABILITIES) && !world.has(Distortion.ONE_ABILITY)) {
            return expert;
        }
        double share = world.has(Distortion.ONE_ABILITY) ? NEARLY_ONE : 0;
        double[][] covariance = new double[expert.length][expert.length];
        for (int row = 0; row < expert.length; row++) {
            for (int column = 0; column < expert.length; column++) {
                covariance[row][column] = variance * (row == column ? 1 : share);
            }
        }
        return covariance;
    }

    /** Draw a body before anybody has examined it. */
    Body draw(CaseRecord intake, SeededRandom random) {
        return drawn(abilityMeans(intake), abilityRoot, intake, random);
    }

    /** Draw a body again, now that the findings of an examination are in the intake. */
    Body drawAfterExamination(CaseRecord intake, SeededRandom random) {
        double[] mean = abilityMeans(intake);
        double[][] covariance = new double[mean.length][];
        for (int row = 0; row < mean.length; row++) {
            covariance[row] = abilityCovariance[row].clone();
        }
        for (Measurement measurement : measurements(intake)) {
            measurement.update(mean, covariance);
        }
        return drawn(mean, Cholesky.of(covariance), intake, random);
    }

    private Body drawn(double[] mean, Cholesky root, CaseRecord intake, SeededRandom random) {
        double[] abilities = sum(mean, root.times(Luck.normals(mean.length, random)));
        double[] toleranceMeans = toleranceMeans(intake);
        double[] soreness = toleranceRoot.times(Luck.normals(toleranceMeans.length, random));
        return new Body(abilities, sum(toleranceMeans, soreness));
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return sum;
    }

    /** Return the level of ability that age and activity let expect. */
    static double expectedLevel(Person person) {
        double age = person.ageYears().find().orElse(75.0);
        return -0.3 + (Intakes.isActive(person) ? 0.3 : 0) - 0.015 * (Math.clamp(age, 40, 75) - 40);
    }

    private static double[] abilityMeans(CaseRecord intake) {
        double level = expectedLevel(intake.person());
        double[] means = new double[Ability.count()];
        for (int i = 0; i < means.length; i++) {
            means[i] = level;
        }
        return means;
    }

    private double[] toleranceMeans(CaseRecord intake) {
        double activity = score(intake.pain().activity());
        double rest = score(intake.pain().rest());
        double cost = 0.3 + 0.7 * Math.min(activity, 6) / 6 + 0.2 * Math.min(rest, 5) / 5;
        List<ToleranceRegion> sore =
                sore(intake.complaint().regions().getFirst(), intake.complaint().side());
        double[] means = new double[ToleranceRegion.count()];
        for (int i = 0; i < means.length; i++) {
            means[i] = 1.4 - (world.has(Distortion.TOLERANCE_LOWER) ? TOLERANCE_LOWER : 0);
        }
        sore.forEach(region -> means[Body.place(region)] -= cost);
        return means;
    }

    private static double score(PainReport report) {
        return report instanceof PainReport.Score(double score) ? score : 0;
    }

    private static List<ToleranceRegion> sore(BodyRegion place, ReportedSide side) {
        if (place == BodyRegion.LOWER_BACK) {
            return List.of(ToleranceRegion.BACK);
        }
        List<ToleranceRegion> sore = new ArrayList<>();
        for (Side one : Side.values()) {
            if (side == ReportedSide.BOTH || side.word().equals(one.word())) {
                sore.add(legRegion(place, one));
            }
        }
        return sore;
    }

    private static ToleranceRegion legRegion(BodyRegion place, Side side) {
        return switch (place) {
            case KNEE -> ToleranceRegion.knee(side);
            case HIP, BUTTOCK -> ToleranceRegion.hip(side);
            case HEEL, ANKLE, FOOT -> ToleranceRegion.foot(side);
            case LOWER_LEG, CALF, THIGH, GROIN, LOWER_BACK, UPPER_BACK, ABDOMEN, WHOLE_LEG, NONE_STATED ->
                throw new IllegalArgumentException("Nobody here complains of this (" + place.word() + ").");
        };
    }

    /** A noisy measurement of one ability. */
    private record Measurement(int place, double value, double variance) {

        /** Take a measurement into a normal distribution: the textbook formula for one noisy observation. */
        void update(double[] mean, double[][] covariance) {
            double total = covariance[place][place] + variance;
            double surprise = (value - mean[place]) / total;
            double[] column = covariance[place].clone();
            for (int i = 0; i < mean.length; i++) {
                mean[i] += column[i] * surprise;
                for (int j = 0; j < mean.length; j++) {
                    covariance[i][j] -= column[i] * column[j] / total;
                }
            }
        }
    }

    private static List<Measurement> measurements(CaseRecord intake) {
        List<Measurement> measurements = new ArrayList<>();
        for (BodyPart part : BodyPart.values()) {
            List<Side> sides = part == BodyPart.TRUNK ? List.of(Side.LEFT) : List.of(Side.values());
            for (Side side : sides) {
                Optional<PartFinding> finding = PartFinding.find(intake, part, side);
                finding.ifPresent(found -> measurements.add(new Measurement(
                        Body.place(part.ability(side)),
                        found.level(),
                        found.spread() * found.spread() + PART_VARIANCE)));
            }
        }
        if (intake.mobility().stream().anyMatch(found -> found.finding().equals("limited"))) {
            measurements.add(new Measurement(Body.place(Ability.MOBILITY), STIFF_LEVEL, STIFF_VARIANCE));
        }
        return measurements;
    }
}
