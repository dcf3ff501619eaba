package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.myotome.engine.nerve.Lesion;
import org.myotome.engine.nerve.NerveAssessment;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * Merges what the rules point at, what the nerve pattern fits, and what is ordinary in the region of the complaint into
 * one ranked list of suspects and one of regions. Weights are ours, awaiting clinician review.
 */
final class Suspicions {

    private static final double NERVE_WEIGHT = 6;
    private static final double QUIET_NERVE_WEIGHT = 0.8;
    private static final List<String> NERVE_RULES = List.of("RF-CES", "RF-PND", "RF-UMN", "X-NEURO", "X-BOTHLEGS");
    private static final String COMPLAINT = "complaint";
    private static final double ORDINARY_WEIGHT = 1;
    private static final double LEAST_SHARE = 0.01;
    private static final double LEAST_REGION_WEIGHT = 0.25;

    private final Map<String, Double> lesions = new LinkedHashMap<>();
    private final Map<String, Double> regions = new LinkedHashMap<>();

    private Suspicions() {}

    /** Weigh everything that is known. */
    static Suspicions of(CaseRecord record, Screening screening, NerveAssessment nerve) {
        Suspicions suspicions = new Suspicions();
        suspicions.addRules(record, screening);
        suspicions.addNerve(record, screening, nerve);
        suspicions.addOrdinary(record);
        return suspicions;
    }

    private void addRules(CaseRecord record, Screening screening) {
        for (PreparedBranch fired : screening.firing()) {
            double weight = weight(fired.branch().tier());
            for (ScreeningRule.Suspicion suspicion : fired.branch().suspects()) {
                lesions.merge(suspicion.lesionCode(), weight * suspicion.weight(), Double::sum);
            }
            double share = weight;
            for (String region : fired.branch().regions()) {
                String place = region.equals(COMPLAINT) ? Ordinary.of(record).region() : region;
                regions.merge(place, share, Double::sum);
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

    /** The pattern weighs most where a rule about nerves has fired; weak training is the likelier reason elsewhere. */
    private void addNerve(CaseRecord record, Screening screening, NerveAssessment nerve) {
        if (!nerve.informative()) {
            return;
        }
        boolean nerveRuleFired = screening.firing().stream()
                .anyMatch(fired -> NERVE_RULES.contains(fired.rule().id())
                        && fired.branch().tier().compareTo(Tier.E2) >= 0);
        double whole = nerveRuleFired ? NERVE_WEIGHT : QUIET_NERVE_WEIGHT;
        boolean serious = screening.tier().compareTo(Tier.E2) >= 0;
        for (NerveAssessment.Ranked ranked : nerve.ranked()) {
            boolean nothing = ranked.lesion() == Lesion.NOTHING || ranked.lesion() == Lesion.DECONDITIONING;
            if (!(nothing && serious)) {
                double weight = whole * ranked.probability();
                lesions.merge(ranked.lesion().code(), weight, Double::sum);
                regions.merge(regionOf(ranked.lesion(), record), weight, Double::sum);
            }
        }
    }

    /**
     * A root is looked for in the spine when the back or the whole leg hurts, or the pain runs down from the buttock, and
     * else anywhere along the nerve. A fibular nerve is looked for higher up where something is weak that lies above its
     * neck, whatever is more common.
     */
    private static String regionOf(Lesion lesion, CaseRecord record) {
        return switch (lesion) {
            case L5_ROOT, S1_ROOT, S2_ROOT, S3_ROOT ->
                isFeltFromTheSpine(record.complaint().regions()) ? lesion.region() : "proximal_leg_nerve";
            case TENDON_TEAR ->
                isAbductorWeak(record) ? lesion.region() : Ordinary.of(record).region();
            case COMMON_FIBULAR_NERVE, DEEP_FIBULAR_NERVE, SUPERFICIAL_FIBULAR_NERVE ->
                isWeakAboveFibularNeck(record) ? "proximal_leg_nerve" : lesion.region();
            case L2_ROOT,
                    L3_ROOT,
                    L4_ROOT,
                    SCIATIC_NERVE,
                    FEMORAL_NERVE,
                    OBTURATOR_NERVE,
                    SUPERIOR_GLUTEAL_NERVE,
                    INFERIOR_GLUTEAL_NERVE,
                    TIBIAL_NERVE_AT_KNEE,
                    TARSAL_TUNNEL,
                    BAXTER_NERVE,
                    LUMBOSACRAL_PLEXUS,
                    CAUDA_EQUINA,
                    POLYNEUROPATHY,
                    UPPER_MOTOR_NEURON,
                    MOTOR_NEURON,
                    DECONDITIONING,
                    NOTHING -> lesion.region();
        };
    }

    private static boolean isFeltFromTheSpine(List<BodyRegion> felt) {
        boolean downTheLeg = Stream.of(BodyRegion.THIGH, BodyRegion.CALF, BodyRegion.LOWER_LEG)
                .anyMatch(felt::contains);
        return felt.contains(BodyRegion.LOWER_BACK)
                || felt.contains(BodyRegion.UPPER_BACK)
                || felt.contains(BodyRegion.WHOLE_LEG)
                || (felt.contains(BodyRegion.BUTTOCK) && downTheLeg);
    }

    /** Knee flexors and hip leave the sciatic nerve or the plexus above the fibular neck (evidence notes 1.3). */
    private static boolean isWeakAboveFibularNeck(CaseRecord record) {
        return Stream.of(StrengthMovement.KNEE_FLEXION, StrengthMovement.HIP_ABDUCTION, StrengthMovement.HIP_EXTENSION)
                .map(record.strength()::of)
                .anyMatch(grades -> grades.left().isWeak()
                        || grades.right().isWeak()
                        || grades.sideNotStated().isWeak());
    }

    private static boolean isAbductorWeak(CaseRecord record) {
        SidedGrade abduction = record.strength().of(StrengthMovement.HIP_ABDUCTION);
        return abduction.left().isGradeThreeOrLess()
                || abduction.right().isGradeThreeOrLess()
                || abduction.sideNotStated().isGradeThreeOrLess();
    }

    private void addOrdinary(CaseRecord record) {
        Ordinary ordinary = Ordinary.of(record);
        lesions.merge(ordinary.lesionCode(), ORDINARY_WEIGHT, Double::sum);
        ordinary.other().ifPresent(code -> lesions.merge(code, ORDINARY_WEIGHT / 2, Double::sum));
        regions.merge(ordinary.region(), ORDINARY_WEIGHT, Double::sum);
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
