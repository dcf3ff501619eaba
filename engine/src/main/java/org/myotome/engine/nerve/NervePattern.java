package org.myotome.engine.nerve;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.SidedGrade;

/** Weighs the lesions against what was found, by Bayes' rule over the states of {@link NerveModel}. */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
public final class NervePattern {

    private static final List<String> TELLING_ANSWERS = List.of(
            "foot_drop",
            "new_or_worsening_leg_weakness",
            "upper_motor_neuron_signs",
            "saddle_numbness",
            "bladder_change");

    private NervePattern() {}

    /** Return what the findings of a case fit, with the wiring of a library. */
    public static NerveAssessment assess(CaseRecord record, Library library) {
        return assess(record, library, Trust.USUAL);
    }

    /** Return what the findings of a case fit when they count as much as the trust says. */
    public static NerveAssessment assess(CaseRecord record, Library library, Trust trust) {
        NerveModel model = NerveModel.of(library);
        double[] told = Told.of(record);
        Findings findings = Findings.of(record);
        NerveModel.Weights weights =
                model.trusted(model.weigh(findings, record.complaint().side(), told), told, findings.count(), trust);
        return new NerveAssessment(
                isInformative(record), ranked(shares(model.byLesion(weights))), Discordance.notes(record));
    }

    /** Turn weights into probabilities that add up to 1. */
    static double[] shares(double[] weights) {
        double[] shares = new double[weights.length];
        double sum = 0;
        for (int index = 0; index < weights.length; index++) {
            sum += weights[index];
        }
        for (int index = 0; index < shares.length; index++) {
            shares[index] = weights[index] / sum;
        }
        return shares;
    }

    static List<NerveAssessment.Ranked> ranked(double[] shares) {
        List<NerveAssessment.Ranked> ranked = new ArrayList<>();
        for (Lesion lesion : Lesion.values()) {
            ranked.add(new NerveAssessment.Ranked(lesion, shares[lesion.ordinal()]));
        }
        ranked.sort((a, b) -> Double.compare(b.probability(), a.probability()));
        return ranked;
    }

    /** Return whether there is any sign at all that the wiring is involved. */
    public static boolean isInformative(CaseRecord record) {
        SafetyAnswers answers = record.answers();
        boolean weakness = record.strength().byMovement().values().stream().anyMatch(NervePattern::isWeak);
        boolean skin =
                record.sensation().stream().anyMatch(finding -> finding.quality() != SensationFinding.Quality.NORMAL);
        boolean told = TELLING_ANSWERS.stream().anyMatch(answers::isYes);
        return weakness || skin || told || isAbnormal(record.reflexes());
    }

    private static boolean isWeak(SidedGrade grades) {
        return grades.left().isWeak()
                || grades.right().isWeak()
                || grades.sideNotStated().isWeak();
    }

    private static boolean isAbnormal(Reflexes reflexes) {
        return List.of(reflexes.kneeLeft(), reflexes.kneeRight(), reflexes.ankleLeft(), reflexes.ankleRight()).stream()
                        .anyMatch(finding -> finding != ReflexFinding.NORMAL && finding != ReflexFinding.UNKNOWN)
                || reflexes.plantar() == Reflexes.PlantarResponse.EXTENSOR
                || reflexes.clonus() == Reflexes.Clonus.PRESENT;
    }
}
