package org.myotome.engine.nerve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * How probable each sign is for each lesion, worked out once from the wiring of a library.
 *
 * <p>A lesion shows in one of several patterns, each in one of a few severities, in a person who is otherwise strong or
 * weak all over; each such state is a column of the tables, each sign a row. Weighing a record multiplies the rows of its
 * signs; integrating over pattern, severity, person and side is a sum over the columns. A sign that is not known has no
 * row in the product: it is integrated over, and never counted as normal.
 */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
public final class NerveModel {

    /** How many people are a little weak all over, whatever else they have. Ours, unreviewed. */
    private static final double WEAK_ALL_OVER = 0.01;

    private static final double LOSS_ALL_OVER = 0.2;
    private static final double TESTS_HIT = 0.7;
    /** How often the side of the complaint is the side of the lesion. Ours, unreviewed. */
    private static final double COMPLAINT_SIDE = 0.9;

    /** How often a sign without a side was seen on the side of the lesion. Ours, unreviewed. */
    private static final double UNSTATED_IS_HURT_SIDE = 0.95;

    private static final double KNEE_WEAK_OTHERWISE = 0.05;
    private static final double ANKLE_WEAK_OTHERWISE = 0.09;
    private static final double HALF_ARC = 0.42;
    private static final double SKIN_CHANGED_OTHERWISE = 0.06;

    /** A state below this share of all weighs nothing when the next test is chosen. */
    private static final double LEAST_PLAUSIBLE = 1e-4;

    private final List<State> states;
    private final double[][] hurt;
    private final double[][] sound = new double[Sign.ROWS][2];
    private final int[] lesionOf;
    private final int[] weakOf;
    private final boolean[] bothSides;
    private final double[] prior;

    private record State(Pattern pattern, double severity, boolean weakAllOver, double share) {}

    /** The weight of each state with the lesion on the left and on the right; one of both legs stands on the left. */
    static final class Weights {

        private final double[] onLeft;
        private final double[] onRight;

        private Weights(double[] onLeft, double[] onRight) {
            this.onLeft = onLeft;
            this.onRight = onRight;
        }
    }

    private NerveModel(Library library) {
        Wiring wiring = Wiring.of(library);
        GradeTable kept = new GradeTable();
        this.states = Collections.unmodifiableList(states(LesionPatterns.of(wiring)));
        int count = states.size();
        this.hurt = new double[Sign.ROWS][count];
        this.lesionOf = new int[count];
        this.weakOf = new int[count];
        this.bothSides = new boolean[count];
        this.prior = new double[count];
        for (int index = 0; index < count; index++) {
            State state = states.get(index);
            lesionOf[index] = state.pattern().lesion().ordinal();
            weakOf[index] = state.weakAllOver() ? 1 : 0;
            bothSides[index] = state.pattern().bothSides();
            prior[index] = state.share();
            fill(hurt, index, state, wiring, kept);
        }
        for (int weak = 0; weak < 2; weak++) {
            Pattern none =
                    Pattern.of(Lesion.NOTHING, 1, new double[StrengthMovement.values().length], SeverityMix.NONE);
            fill(sound, weak, new State(none, 0, weak == 1, 1), wiring, kept);
        }
    }

    /** Return the model of a library; it is worked out once and kept with the library. */
    public static NerveModel of(Library library) {
        return library.workedOut(NerveModel.class, NerveModel::new);
    }

    private static List<State> states(List<Pattern> patterns) {
        List<State> states = new ArrayList<>();
        for (Pattern pattern : patterns) {
            boolean alreadyAboutDisuse = !pattern.lesion().isOfTheWiring() && pattern.lesion() != Lesion.TENDON_TEAR;
            for (int level = 0; level < SeverityMix.count(); level++) {
                double share = pattern.lesion().prior()
                        * pattern.share()
                        * pattern.mix().share(level);
                double severity = SeverityMix.severity(level);
                if (share > 0) {
                    double weak = alreadyAboutDisuse ? 0 : WEAK_ALL_OVER;
                    states.add(new State(pattern, severity, false, share * (1 - weak)));
                    if (weak > 0) {
                        states.add(new State(pattern, severity, true, share * weak));
                    }
                }
            }
        }
        return states;
    }

    private static void fill(double[][] table, int column, State state, Wiring wiring, GradeTable kept) {
        for (StrengthMovement movement : StrengthMovement.values()) {
            fillTest(table, column, movement, wiring.isKnown(movement) ? grades(state, movement, kept) : new double[0]);
        }
        Pattern pattern = state.pattern();
        fillReflex(table, column, true, pattern.knee() * state.severity(), KNEE_WEAK_OTHERWISE, pattern.brisk());
        fillReflex(table, column, false, pattern.ankle() * state.severity(), ANKLE_WEAK_OTHERWISE, pattern.brisk());
        for (SkinArea area : SkinArea.values()) {
            double here = pattern.skinShare(area) * (0.25 + 0.6 * state.severity());
            double changed = SKIN_CHANGED_OTHERWISE + (1 - SKIN_CHANGED_OTHERWISE) * here;
            table[Sign.skin(area, true)][column] = changed;
            table[Sign.skin(area, false)][column] = 1 - changed;
        }
        table[Sign.EXTENSOR_SOLE][column] = pattern.upper();
        table[Sign.FLEXOR_SOLE][column] = 1 - pattern.upper();
        table[Sign.CLONUS][column] = pattern.upper() * 0.6;
        table[Sign.NO_CLONUS][column] = 1 - pattern.upper() * 0.6;
    }

    private static double[] grades(State state, StrengthMovement movement, GradeTable kept) {
        double share = state.pattern().loss(movement);
        double[] own = kept.grades(state.severity(), share);
        if (!state.weakAllOver()) {
            return own;
        }
        double both = 1 - (1 - state.severity() * share) * (1 - LOSS_ALL_OVER);
        double[] weaker = kept.grades(1, both);
        double[] mixed = new double[own.length];
        for (int grade = 0; grade < own.length; grade++) {
            mixed[grade] = (1 - TESTS_HIT) * own[grade] + TESTS_HIT * weaker[grade];
        }
        return mixed;
    }

    /** Fill the rows of a test; one whose muscles the library does not name says nothing. */
    private static void fillTest(double[][] table, int column, StrengthMovement movement, double[] grades) {
        double threeOrLess = 0;
        double weak = 0;
        for (int grade = 0; grade < GradeCurve.GRADES; grade++) {
            double probability = grades.length == 0 ? 1 : grades[grade];
            table[Sign.row(movement) + grade][column] = probability;
            StrengthGrade word = StrengthGrade.values()[grade];
            threeOrLess += word.isGradeThreeOrLess() ? probability : 0;
            weak += word.isWeak() ? probability : 0;
        }
        boolean silent = grades.length == 0;
        table[Sign.weak(movement)][column] = silent ? 1 : weak;
        table[Sign.threeOrLess(movement)][column] = silent ? 1 : threeOrLess;
        table[Sign.moreThanThree(movement)][column] = silent ? 1 : 1 - threeOrLess;
        table[Sign.weakAboveThree(movement)][column] = silent ? 1 : weak - threeOrLess;
    }

    private static void fillReflex(
            double[][] table, int column, boolean knee, double arc, double otherwise, double brisk) {
        double square = arc * arc;
        double lost = square / (square + HALF_ARC * HALF_ARC);
        double diminished = (otherwise + (1 - otherwise) * lost) * (1 - brisk);
        double absent = 0.25 + 0.5 * arc;
        table[Sign.reflex(knee, ReflexFinding.INCREASED)][column] = brisk;
        table[Sign.reflex(knee, ReflexFinding.REDUCED)][column] = diminished * (1 - absent);
        table[Sign.reflex(knee, ReflexFinding.ABSENT)][column] = diminished * absent;
        table[Sign.reflex(knee, ReflexFinding.NORMAL)][column] = 1 - brisk - diminished;
    }

    /** Weigh every state by the signs of an examination and, by lesion, by what the person tells. */
    Weights weigh(Findings findings, ReportedSide complaint, double[] told) {
        double[] left = product(findings.at(Findings.Place.LEFT));
        double[] right = product(findings.at(Findings.Place.RIGHT));
        double[] unstated = product(findings.at(Findings.Place.UNSTATED));
        double[] whole = product(findings.at(Findings.Place.WHOLE));
        double[] soundLeft = soundProduct(findings.at(Findings.Place.LEFT));
        double[] soundRight = soundProduct(findings.at(Findings.Place.RIGHT));
        double[] soundUnstated = soundProduct(findings.at(Findings.Place.UNSTATED));
        double shareLeft = shareOf(Side.LEFT, complaint);
        double shareRight = shareOf(Side.RIGHT, complaint);
        double[] onLeft = new double[prior.length];
        double[] onRight = new double[prior.length];
        for (int state = 0; state < prior.length; state++) {
            double weight = prior[state] * told[lesionOf[state]] * whole[state];
            int weak = weakOf[state];
            if (bothSides[state]) {
                // The two sides are multiplied first, so that a mirrored record gives the same bits.
                onLeft[state] = weight * (left[state] * right[state]) * unstated[state];
            } else {
                double somewhere =
                        UNSTATED_IS_HURT_SIDE * unstated[state] + (1 - UNSTATED_IS_HURT_SIDE) * soundUnstated[weak];
                onLeft[state] = weight * shareLeft * left[state] * soundRight[weak] * somewhere;
                onRight[state] = weight * shareRight * right[state] * soundLeft[weak] * somewhere;
            }
        }
        return new Weights(onLeft, onRight);
    }

    private double[] product(int[] rows) {
        double[] product = new double[prior.length];
        if (rows.length == 0) {
            for (int state = 0; state < product.length; state++) {
                product[state] = 1;
            }
            return product;
        }
        System.arraycopy(hurt[rows[0]], 0, product, 0, product.length);
        for (int index = 1; index < rows.length; index++) {
            double[] row = hurt[rows[index]];
            for (int state = 0; state < product.length; state++) {
                product[state] *= row[state];
            }
        }
        return product;
    }

    private double[] soundProduct(int[] rows) {
        double[] product = {1, 1};
        for (int row : rows) {
            product[0] *= sound[row][0];
            product[1] *= sound[row][1];
        }
        return product;
    }

    private static double shareOf(Side side, ReportedSide complaint) {
        return switch (complaint) {
            case LEFT -> side == Side.LEFT ? COMPLAINT_SIDE : 1 - COMPLAINT_SIDE;
            case RIGHT -> side == Side.RIGHT ? COMPLAINT_SIDE : 1 - COMPLAINT_SIDE;
            case BOTH, MIDLINE, ALTERNATING, NOT_STATED -> 0.5;
        };
    }

    /**
     * Return weights in which the evidence counts as much as it deserves, not as if each finding was news of its own.
     *
     * @param told how well what the person tells fits each lesion, as it went into the weights
     * @param findings how many findings of the examination went into the weights
     */
    Weights trusted(Weights weights, double[] told, int findings, Trust trust) {
        double[] byLesion = byLesion(weights);
        double[] factors = new double[byLesion.length];
        double sharpness = trust.sharpness(findings);
        for (Lesion lesion : Lesion.values()) {
            int index = lesion.ordinal();
            double weight = byLesion[index];
            factors[index] = weight > 0
                    ? trust.weight(lesion.prior(), weight / (lesion.prior() * told[index]), told[index], sharpness)
                            / weight
                    : 0;
        }
        double[] onLeft = new double[prior.length];
        double[] onRight = new double[prior.length];
        for (int state = 0; state < prior.length; state++) {
            onLeft[state] = weights.onLeft[state] * factors[lesionOf[state]];
            onRight[state] = weights.onRight[state] * factors[lesionOf[state]];
        }
        return new Weights(onLeft, onRight);
    }

    /** Return the weight of each lesion, by ordinal; they do not add up to 1. */
    double[] byLesion(Weights weights) {
        double[] byLesion = new double[Lesion.values().length];
        for (int state = 0; state < prior.length; state++) {
            byLesion[lesionOf[state]] += weights.onLeft[state] + weights.onRight[state];
        }
        return byLesion;
    }

    /** Return the weight of each lesion, by ordinal, from some states only. */
    double[] byLesion(Weights weights, int[] some) {
        double[] byLesion = new double[Lesion.values().length];
        for (int state : some) {
            byLesion[lesionOf[state]] += weights.onLeft[state] + weights.onRight[state];
        }
        return byLesion;
    }

    /** Return how probable it is that a lesion of one side is on the left, 0 to 1. */
    double left(Weights weights) {
        double left = 0;
        double right = 0;
        for (int state = 0; state < prior.length; state++) {
            if (!bothSides[state]) {
                left += weights.onLeft[state];
                right += weights.onRight[state];
            }
        }
        return left + right > 0 ? left / (left + right) : 0.5;
    }

    /**
     * Return the weight of each lesion as if one sign had not been seen; nothing where the sign cannot be taken back by
     * division, because it rules a state out or belongs to an unstated side.
     */
    Optional<double[]> findWithout(Weights weights, Findings.Place place, int row) {
        if (place == Findings.Place.UNSTATED) {
            return Optional.empty();
        }
        double[] byLesion = new double[Lesion.values().length];
        for (int state = 0; state < prior.length; state++) {
            double here = hurt[row][state];
            double there = place == Findings.Place.WHOLE || bothSides[state] ? here : sound[row][weakOf[state]];
            if (here == 0 || there == 0) {
                return Optional.empty();
            }
            boolean onRight = place == Findings.Place.RIGHT;
            byLesion[lesionOf[state]] += weights.onLeft[state] / (onRight ? there : here)
                    + weights.onRight[state] / (onRight ? here : there);
        }
        return Optional.of(byLesion);
    }

    /** Return the states that have not been all but ruled out; the others add nothing that is worth its time. */
    int[] plausible(Weights weights) {
        double sum = 0;
        for (int state = 0; state < prior.length; state++) {
            sum += weights.onLeft[state] + weights.onRight[state];
        }
        int[] plausible = new int[prior.length];
        int count = 0;
        for (int state = 0; state < prior.length; state++) {
            if (weights.onLeft[state] + weights.onRight[state] >= LEAST_PLAUSIBLE * sum) {
                plausible[count++] = state;
            }
        }
        int[] exact = new int[count];
        System.arraycopy(plausible, 0, exact, 0, count);
        return exact;
    }

    /**
     * Return the weight of each lesion together with one outcome of a test.
     *
     * @param states the states that count
     * @param outcome the rows that mean the outcome
     * @param side the side that is tested; nothing for a test that belongs to no side
     * @return the weight of each lesion, by ordinal
     */
    double[] withOutcome(Weights weights, int[] states, int[] outcome, Optional<Side> side) {
        double[] byLesion = new double[Lesion.values().length];
        boolean right = side.equals(Optional.of(Side.RIGHT));
        double[] here = right ? weights.onRight : weights.onLeft;
        double[] there = right ? weights.onLeft : weights.onRight;
        for (int row : outcome) {
            double[] hurtRow = hurt[row];
            double[] soundRow = sound[row];
            for (int state : states) {
                boolean same = bothSides[state] || side.isEmpty();
                byLesion[lesionOf[state]] += same
                        ? (here[state] + there[state]) * hurtRow[state]
                        : here[state] * hurtRow[state] + there[state] * soundRow[weakOf[state]];
            }
        }
        return byLesion;
    }

    /**
     * Predict the grades of a test on the left, if a lesion of that side is taken for granted.
     *
     * @param lesion the lesion
     * @param known what is already known of the person; may be nothing
     * @return how probable each grade from 0 to 5 is; they add up to 1
     */
    public Map<StrengthGrade, Double> predict(Lesion lesion, CaseRecord known, StrengthMovement movement) {
        double[] told = new double[Lesion.values().length];
        told[lesion.ordinal()] = 1;
        Weights weights = weigh(Findings.of(known), ReportedSide.LEFT, told);
        Map<StrengthGrade, Double> grades = new EnumMap<>(StrengthGrade.class);
        double sum = 0;
        for (int grade = 0; grade < GradeCurve.GRADES; grade++) {
            double probability = 0;
            for (int state = 0; state < prior.length; state++) {
                probability += weights.onLeft[state] * hurt[Sign.row(movement) + grade][state];
            }
            grades.put(StrengthGrade.values()[grade], probability);
            sum += probability;
        }
        double total = sum;
        grades.replaceAll((grade, probability) -> probability / total);
        return Collections.unmodifiableMap(grades);
    }
}
