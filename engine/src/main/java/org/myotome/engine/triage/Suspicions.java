package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.nerve.Lesion;
import org.myotome.engine.nerve.NerveAssessment;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;

/**
 * Merges what the rules point at, what the nerve pattern fits, and what is ordinary in the region of the complaint into
 * one ranked list of suspects and one of regions. Weights are ours, awaiting clinician review.
 */
final class Suspicions {

    private static final double NERVE_WEIGHT = 6;
    private static final double ORDINARY_WEIGHT = 1;
    private static final double LEAST_SHARE = 0.01;
    private static final double LEAST_REGION_WEIGHT = 0.25;

    private final Map<String, Double> lesions = new LinkedHashMap<>();
    private final Map<String, Double> regions = new LinkedHashMap<>();

    private Suspicions() {}

    /** Weigh everything that is known. */
    static Suspicions of(CaseRecord record, Screening screening, NerveAssessment nerve) {
        Suspicions suspicions = new Suspicions();
        suspicions.addRules(screening);
        suspicions.addNerve(record, nerve);
        suspicions.addOrdinary(record, screening);
        return suspicions;
    }

    private void addRules(Screening screening) {
        for (Screening.Standing fired : screening.firing()) {
            double weight = weight(fired.branch().tier());
            for (ScreeningRule.Suspicion suspicion : fired.branch().suspects()) {
                lesions.merge(suspicion.lesionCode(), weight * suspicion.weight(), Double::sum);
            }
            double share = weight;
            for (String region : fired.branch().regions()) {
                regions.merge(region, share, Double::sum);
                share /= 2;
            }
        }
    }

    private static double weight(Tier tier) {
        return switch (tier) {
            case E0 -> 0.5;
            case E1 -> 1;
            case E2 -> 2;
            case E3 -> 4;
            case E4 -> 8;
        };
    }

    private void addNerve(CaseRecord record, NerveAssessment nerve) {
        if (!nerve.informative()) {
            return;
        }
        for (NerveAssessment.Ranked ranked : nerve.ranked()) {
            double weight = NERVE_WEIGHT * ranked.probability();
            lesions.merge(ranked.lesion().code(), weight, Double::sum);
            regions.merge(regionOf(ranked.lesion(), record), weight, Double::sum);
        }
    }

    /** A root is looked for in the spine when the back or the whole leg hurts, and else anywhere along the nerve. */
    private static String regionOf(Lesion lesion, CaseRecord record) {
        List<BodyRegion> felt = record.complaint().regions();
        boolean spine = felt.contains(BodyRegion.LOWER_BACK)
                || felt.contains(BodyRegion.WHOLE_LEG)
                || felt.contains(BodyRegion.UPPER_BACK);
        return switch (lesion) {
            case L5_ROOT, S1_ROOT -> spine ? lesion.region() : "proximal_leg_nerve";
            case MUSCLE_OR_TENDON -> Ordinary.of(record).region();
            case L2_L3_L4_ROOT,
                    COMMON_FIBULAR_NERVE,
                    DEEP_FIBULAR_NERVE,
                    SCIATIC_NERVE,
                    FEMORAL_NERVE,
                    TIBIAL_NERVE,
                    SUPERIOR_GLUTEAL_NERVE,
                    LUMBOSACRAL_PLEXUS,
                    CAUDA_EQUINA,
                    POLYNEUROPATHY,
                    SPINAL_CORD,
                    MOTOR_NEURON,
                    DECONDITIONING,
                    NOTHING -> lesion.region();
        };
    }

    private void addOrdinary(CaseRecord record, Screening screening) {
        Ordinary ordinary = Ordinary.of(record);
        lesions.merge(ordinary.lesionCode(), ORDINARY_WEIGHT, Double::sum);
        boolean nothingKnown = screening.firing().stream()
                .anyMatch(fired -> fired.branch().regions().contains("unknown"));
        if (!nothingKnown) {
            regions.merge(ordinary.region(), ORDINARY_WEIGHT, Double::sum);
        }
    }

    /** Return the suspects with their shares, most probable first. */
    List<TriageDecision.Suspect> suspects() {
        double sum = 0;
        for (double weight : lesions.values()) {
            sum += weight;
        }
        List<TriageDecision.Suspect> suspects = new ArrayList<>();
        for (Map.Entry<String, Double> entry : lesions.entrySet()) {
            double share = entry.getValue() / sum;
            if (share >= LEAST_SHARE) {
                suspects.add(new TriageDecision.Suspect(entry.getKey(), share));
            }
        }
        suspects.sort(Comparator.comparingDouble(TriageDecision.Suspect::probability)
                .reversed()
                .thenComparing(TriageDecision.Suspect::lesionCode));
        return suspects;
    }

    /** Return the regions, most probable first. */
    List<String> regions() {
        List<Map.Entry<String, Double>> entries = new ArrayList<>(regions.entrySet());
        entries.removeIf(entry -> entry.getValue() < LEAST_REGION_WEIGHT);
        entries.sort((a, b) -> {
            int heavier = Double.compare(b.getValue(), a.getValue());
            return heavier != 0 ? heavier : a.getKey().compareTo(b.getKey());
        });
        return entries.stream().map(Map.Entry::getKey).toList();
    }
}
