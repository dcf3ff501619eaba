package org.myotome.engine.ability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.engine.arithmetic.Cholesky;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Side;

/**
 * What is believed before the first trial: a normal distribution over abilities and tolerances, from the intake.
 *
 * <p>Abilities start at -0.3, the average of people who seek help, .3 higher for people whose own words name running,
 * sport or training. Each year from 40 to 75 takes .015 away; an unknown age counts as 75. There is no difference by sex,
 * because the norms for balance show none (evidence notes 5). Strength found by hand, stiff joints and measured tests
 * ({@link MeasuredTest}) are taken in as noisy measurements. What was not examined stays at the average and opens nothing by itself (see the starting-point
 * search). Tolerances: {@link PainPrior}.
 */
public final class Prior {

    /** How far a part of the body may differ from the ability it stands for, as a variance. */
    static final double PART_VARIANCE = 0.25;

    private static final double AVERAGE = -0.3;
    private static final double ACTIVE = 0.3;
    private static final double PER_YEAR = 0.015;
    private static final double FROM_AGE = 40;
    private static final double TO_AGE = 75;
    private static final double STIFF_LEVEL = -1.2;
    private static final double STIFF_VARIANCE = 0.64;

    private static final double ABILITY_HALF_LIFE_DAYS = 180;
    private static final double TOLERANCE_HALF_LIFE_DAYS = 42;
    private static final double LOG_2 = 0.6931471805599453;

    /** Nobody is quite the same on two occasions, however close; it also keeps the covariance positive definite. */
    private static final double SAME_DAY_VARIANCE = 0.02;

    private static final List<String> STIFF_WORDS = List.of("limited", "reduced", "stiff", "restricted");

    private final double[] mean;
    private final Cholesky root;

    private Prior(double[] mean, double[][] covariance) {
        this.mean = mean;
        this.root = Cholesky.of(covariance);
    }

    /**
     * Build the prior of a case.
     *
     * @param wiring how much the shared nerve roots count; see {@link AbilityCovariance}
     */
    public static Prior of(CaseRecord caseRecord, Library library, double wiring) {
        Gaussian abilities = new Gaussian(abilityMeans(caseRecord), AbilityCovariance.ofAbilities(library, wiring));
        observeStrength(abilities, caseRecord);
        if (hasStiffJoint(caseRecord)) {
            abilities.observe(Ability.MOBILITY.dimension(), STIFF_LEVEL, STIFF_VARIANCE);
        }
        for (TestFinding finding : TestFinding.all(caseRecord)) {
            abilities.observe(finding.ability().dimension(), finding.level(), finding.variance());
        }
        return new Prior(
                joined(abilities.mean(), PainPrior.means(caseRecord)),
                blocks(abilities.covariance(), AbilityCovariance.ofTolerances()));
    }

    /**
     * Return what is believed when a person comes back: the record of today, and what was believed after the trials of an
     * earlier visit, which fades with time.
     *
     * <p>An Ornstein-Uhlenbeck process around this prior: half of what the earlier visit taught about abilities is left after
     * 180 days, about tolerances after 42 (our judgement, unreviewed; strength fades slowly, 8 to 14 % in 31 weeks without
     * training, Lemmer 2000; how much hurts changes sooner). Long absence leads back to the record alone.
     *
     * @param before the belief at the end of the earlier visit, begun with this same prior or one resumed from it
     * @param days days between the two visits, at least 0
     */
    public Prior resumedFrom(Belief before, double days) {
        if (!(days >= 0)) {
            throw new IllegalArgumentException("The days between two visits (" + days + ") must not be negative.");
        }
        Moments then = before.moments();
        double[] left = shareLeft(days);
        int size = mean.length;
        double[] newMean = new double[size];
        double[][] newCovariance = new double[size][size];
        for (int row = 0; row < size; row++) {
            newMean[row] = mean[row] + left[row] * (then.mean()[row] - mean[row]);
            for (int column = 0; column <= row; column++) {
                double kept = left[row] * left[column];
                newCovariance[row][column] =
                        kept * then.covariance()[row][column] + (1 - kept) * covariance(row, column);
            }
            newCovariance[row][row] += SAME_DAY_VARIANCE;
        }
        return new Prior(newMean, newCovariance);
    }

    private static double[] shareLeft(double days) {
        double[] left = new double[Ability.count() + ToleranceRegion.count()];
        for (int d = 0; d < left.length; d++) {
            double halfLife = d < Ability.count() ? ABILITY_HALF_LIFE_DAYS : TOLERANCE_HALF_LIFE_DAYS;
            left[d] = Exponential.exp(-LOG_2 * days / halfLife);
        }
        return left;
    }

    private double covariance(int row, int column) {
        double sum = 0;
        for (int k = 0; k <= Math.min(row, column); k++) {
            sum += root.entry(row, k) * root.entry(column, k);
        }
        return sum;
    }

    private static double[] abilityMeans(CaseRecord caseRecord) {
        double level = AVERAGE
                + (Activity.soundsActive(caseRecord.person()) ? ACTIVE : 0)
                + expectedByAge(caseRecord.person());
        double[] means = new double[Ability.count()];
        for (int i = 0; i < means.length; i++) {
            means[i] = level;
        }
        return means;
    }

    /** Return what age is expected to have taken from every ability: 0 or less. */
    static double expectedByAge(Person person) {
        return -PER_YEAR * yearsThatCount(person.ageYears());
    }

    private static double yearsThatCount(Known<Double> ageYears) {
        double age = ageYears.find().orElse(TO_AGE);
        return Math.max(0, Math.min(age, TO_AGE) - FROM_AGE);
    }

    private static void observeStrength(Gaussian abilities, CaseRecord caseRecord) {
        for (Side side : Side.values()) {
            for (BodyPart part : BodyPart.values()) {
                if (part != BodyPart.TRUNK || side == Side.LEFT) {
                    observePart(abilities, caseRecord, part, side);
                }
            }
        }
    }

    private static void observePart(Gaussian abilities, CaseRecord caseRecord, BodyPart part, Side side) {
        findFinding(caseRecord, part, side)
                .ifPresent(finding -> abilities.observe(
                        part.ability(side).dimension(),
                        finding.level(),
                        finding.spread() * finding.spread() + PART_VARIANCE));
    }

    /** Return the weakest finding of a part; the trunk has one for both sides. */
    static Optional<PartFinding> findFinding(CaseRecord caseRecord, BodyPart part, Side side) {
        Optional<PartFinding> here = PartFinding.find(caseRecord, part, side);
        if (part != BodyPart.TRUNK) {
            return here;
        }
        Optional<PartFinding> there = PartFinding.find(caseRecord, part, side.opposite());
        if (here.isEmpty()
                || (there.isPresent() && there.get().level() < here.get().level())) {
            return there;
        }
        return here;
    }

    private static boolean hasStiffJoint(CaseRecord caseRecord) {
        return caseRecord.mobility().stream().map(MobilityFinding::finding).anyMatch(Prior::soundsStiff);
    }

    private static boolean soundsStiff(String finding) {
        String words = finding.toLowerCase(Locale.ROOT);
        return STIFF_WORDS.stream().anyMatch(words::contains);
    }

    private static double[] joined(double[] first, double[] second) {
        double[] joined = new double[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static double[][] blocks(double[][] first, double[][] second) {
        int size = first.length + second.length;
        double[][] blocks = new double[size][size];
        for (int i = 0; i < first.length; i++) {
            System.arraycopy(first[i], 0, blocks[i], 0, first.length);
        }
        for (int i = 0; i < second.length; i++) {
            System.arraycopy(second[i], 0, blocks[first.length + i], first.length, second.length);
        }
        return blocks;
    }

    /** Return the number of dimensions: abilities first, then tolerances. */
    int dimensions() {
        return mean.length;
    }

    /** Return the expected value of an ability. */
    public double mean(Ability ability) {
        return mean[ability.dimension()];
    }

    /** Return the expected tolerance of a region. */
    public double mean(ToleranceRegion region) {
        return mean[region.dimension()];
    }

    double mean(int dimension) {
        return mean[dimension];
    }

    Cholesky root() {
        return root;
    }
}
