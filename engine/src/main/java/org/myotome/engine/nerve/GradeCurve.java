package org.myotome.engine.nerve;

import java.util.List;
import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.record.StrengthGrade;

/**
 * How a share of lost supply turns into a grade of the Medical Research Council scale, seen by one of many raters.
 *
 * <p>A sound muscle is stronger than the examiner's hand, so the scale begins above 5 and a small loss is not seen. From
 * there the grade falls along a curve that is steep around the middle. The rater adds noise: of clinicians shown weakness
 * between 4 and 5, 64 % agreed on a grade of the plain scale and 48 % on one with 4+ (survey of 225 clinicians,
 * Chiropractic and Manual Therapies 2017, 25:28); once in two hundred tests the grade is a slip and says nothing,
 * and once in forty a muscle is a little weaker than the lesion makes it, by pain, effort or something old.
 *
 * <p>The share that a root has in a muscle is a mean over people. One person's own share scatters around it; how much is
 * set so that the hip abductor is weak in 85.7 % of foot drops by a root; how often a muscle is weak for another reason,
 * so that it is weak in 3.6 % of those by the fibular nerve (Jeon 2013). The form of the curve, the reserve and the noise
 * are ours and unreviewed.
 */
final class GradeCurve {

    /** Grades of the scale, from 0 to 5; their ordinals are those of {@link StrengthGrade}. */
    static final int GRADES = List.of(StrengthGrade.values()).indexOf(StrengthGrade.MRC_5) + 1;

    private static final double SOUND = 5.85;
    private static final double HALF_LOSS = 0.3;
    private static final double RATER_NOISE = 0.4;
    private static final double SLIP = 0.005;
    private static final double SLIP_SOUND = 0.6;
    private static final double INCIDENTAL = 0.025;

    /** What a muscle that is weak for another reason comes to, from grade 0 to 5: a little weak. */
    private static final double[] INCIDENTAL_GRADES = {0, 0, 0, 0, 0, 0.02, 0.13, 0.45, 0.3, 0.1, 0};

    private static final double OWN_SHARE_CONCENTRATION = 14;
    private static final double OWN_SHARE_SCATTER = 0.16;
    private static final int NODES = 9;

    private GradeCurve() {}

    /**
     * Return how probable each grade is.
     *
     * @param severity how much of what is hurt is out, 0 to 1
     * @param share the share of the test that hangs on what is hurt, 0 to 1, as a mean over people
     */
    static double[] grades(double severity, double share) {
        double[] probabilities = new double[GRADES];
        double scatter = Math.sqrt(share * (1 - share) / (OWN_SHARE_CONCENTRATION + 1)
                + OWN_SHARE_SCATTER * share * OWN_SHARE_SCATTER * share);
        int nodes = share > 0 ? NODES : 1;
        for (int node = 0; node < nodes; node++) {
            double own = share + scatter * Normal.quantile((node + 0.5) / nodes);
            double loss = severity * Math.max(0, Math.min(1, own));
            addRatings(strength(loss), 1.0 / nodes, probabilities);
        }
        return withIncidental(probabilities);
    }

    /** Return the grades when some muscles are weak for another reason too; the weaker of the two grades is seen. */
    private static double[] withIncidental(double[] own) {
        double[] seen = new double[GRADES];
        double stronger = 1;
        double notWeaker = 1;
        for (int grade = 0; grade < GRADES; grade++) {
            stronger -= own[grade];
            double weakest = INCIDENTAL_GRADES[grade] * stronger + notWeaker * own[grade];
            seen[grade] = (1 - INCIDENTAL) * own[grade] + INCIDENTAL * weakest;
            notWeaker -= INCIDENTAL_GRADES[grade];
        }
        return seen;
    }

    /** Return the strength behind the grade, in grades of the scale, for a share of lost supply. */
    private static double strength(double loss) {
        double cube = loss * loss * loss;
        return SOUND * (1 - cube / (cube + HALF_LOSS * HALF_LOSS * HALF_LOSS));
    }

    private static void addRatings(double strength, double weight, double[] probabilities) {
        double below = 0;
        for (int grade = 0; grade < GRADES; grade++) {
            boolean last = grade == GRADES - 1;
            double upTo = last ? 1 : Normal.cumulative((upperEdge(grade) - strength) / RATER_NOISE);
            double slip = last ? SLIP_SOUND : (1 - SLIP_SOUND) / (GRADES - 1);
            probabilities[grade] += ((1 - SLIP) * (upTo - below) + SLIP * slip) * weight;
            below = upTo;
        }
    }

    private static double upperEdge(int grade) {
        StrengthGrade[] grades = StrengthGrade.values();
        return (grades[grade].mrc() + grades[grade + 1].mrc()) / 2;
    }
}
