package org.myotome.engine.nerve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * Ranks the tests that were not done by how much they are expected to tell: the entropy over the candidates now, less
 * the entropy that is expected once the result is known, in bits.
 */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
final class NextTests {

    private static final int MOST = 3;
    private static final double PER_BIT = 1 / Exponential.log(2);

    private final CaseRecord caseRecord;
    private final NerveModel model;
    private final NerveModel.Weights weights;
    private final int[] states;
    private final double[] lesionsNow;
    private final double entropyNow;
    private final double sharpness;
    private final Side side;
    private final List<NerveReport.NextTest> tests = new ArrayList<>();

    private NextTests(CaseRecord caseRecord, NerveModel model, NerveModel.Weights weights, double sharpness) {
        this.caseRecord = caseRecord;
        this.model = model;
        this.weights = weights;
        this.states = model.plausible(weights);
        this.lesionsNow = model.byLesion(weights, states);
        this.entropyNow = entropy(lesionsNow);
        this.sharpness = sharpness;
        this.side = model.left(weights) >= 0.5 ? Side.LEFT : Side.RIGHT;
    }

    /**
     * Return the most telling tests; those of one side on the side on which the lesion is more probably.
     *
     * @param sharpness how sharp probabilities are that rest on so many findings; see {@link Trust}
     */
    static List<NerveReport.NextTest> of(
            CaseRecord caseRecord, NerveModel model, NerveModel.Weights weights, double sharpness) {
        NextTests next = new NextTests(caseRecord, model, weights, sharpness);
        next.addStrength();
        next.addReflex(true, caseRecord.reflexes().knee(next.side));
        next.addReflex(false, caseRecord.reflexes().ankle(next.side));
        next.addSkin();
        next.addUpperSigns();
        next.tests.sort(Comparator.comparingDouble(NerveReport.NextTest::bits).reversed());
        return next.tests.subList(0, Math.min(MOST, next.tests.size()));
    }

    private void addStrength() {
        for (StrengthMovement movement : StrengthMovement.values()) {
            SidedGrade grades = caseRecord.strength().of(movement);
            if (!grades.of(side).isKnown() && !grades.sideNotStated().isKnown()) {
                int[][] outcomes = {
                    {Sign.normal(movement)}, {Sign.weakAboveThree(movement)}, {Sign.threeOrLess(movement)}
                };
                addOnSide("strength." + movement.word() + "." + side.word(), Sign.plain(movement), outcomes);
            }
        }
    }

    private void addReflex(boolean knee, ReflexFinding found) {
        if (found == ReflexFinding.UNKNOWN) {
            int[][] outcomes = {
                {Sign.reflex(knee, ReflexFinding.NORMAL)},
                {Sign.reflex(knee, ReflexFinding.REDUCED), Sign.reflex(knee, ReflexFinding.ABSENT)},
                {Sign.reflex(knee, ReflexFinding.INCREASED)}
            };
            String joint = knee ? "knee" : "ankle";
            addOnSide("reflexes." + joint + "_" + side.word(), joint + " reflex", outcomes);
        }
    }

    private void addSkin() {
        for (SkinArea area : SkinArea.values()) {
            if (!isFelt(area)) {
                int[][] outcomes = {{Sign.skin(area, false)}, {Sign.skin(area, true)}};
                String test = "feeling on " + area.plainName();
                if (area.isInTheMiddle()) {
                    add("sensation", test, outcomes, Optional.empty());
                } else {
                    addOnSide("sensation", test, outcomes);
                }
            }
        }
    }

    private boolean isFelt(SkinArea area) {
        for (SensationFinding finding : caseRecord.sensation()) {
            boolean here = area.isInTheMiddle() || finding.side().mayMean(side);
            if (here && SkinArea.find(finding.area()).filter(area::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void addUpperSigns() {
        if (caseRecord.reflexes().plantar() == Reflexes.PlantarResponse.UNKNOWN) {
            int[][] outcomes = {{Sign.FLEXOR_SOLE}, {Sign.EXTENSOR_SOLE}};
            add("reflexes.plantar_response", "stroking the sole", outcomes, Optional.empty());
        }
        if (caseRecord.reflexes().clonus() == Reflexes.Clonus.UNKNOWN) {
            int[][] outcomes = {{Sign.NO_CLONUS}, {Sign.CLONUS}};
            add("reflexes.clonus", "jerking of the ankle (clonus)", outcomes, Optional.empty());
        }
    }

    private void addOnSide(String path, String test, int[][] outcomes) {
        add(path, test + ", " + side.word(), outcomes, Optional.of(side));
    }

    private void add(String path, String test, int[][] outcomes, Optional<Side> tested) {
        double after = 0;
        double all = 0;
        for (int[] rows : outcomes) {
            double[] outcome = model.withOutcome(weights, states, rows, tested);
            double probability = sum(outcome);
            after += probability > 0 ? probability * entropy(asItWouldCount(outcome)) : 0;
            all += probability;
        }
        double bits = entropyNow - (all > 0 ? after / all : 0);
        tests.add(new NerveReport.NextTest(path, test, Math.max(0, bits)));
    }

    /** Return the weights of the lesions after an outcome, which would count with the trust in an examination. */
    private double[] asItWouldCount(double[] outcome) {
        double[] after = new double[outcome.length];
        for (int lesion = 0; lesion < after.length; lesion++) {
            double before = lesionsNow[lesion];
            after[lesion] = before > 0 ? before * Trust.USUAL.ofFinding(outcome[lesion] / before, sharpness) : 0;
        }
        return after;
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    private static double entropy(double[] weights) {
        return weightedEntropy(weights) / sum(weights);
    }

    /** Return the entropy of the shares, in bits, times the sum of the weights. */
    private static double weightedEntropy(double[] weights) {
        double sum = sum(weights);
        if (sum == 0) {
            return 0;
        }
        double entropy = sum * Exponential.log(sum);
        for (double weight : weights) {
            entropy -= weight > 0 ? weight * Exponential.log(weight) : 0;
        }
        return entropy * PER_BIT;
    }
}
