package org.myotome.engine.nerve;

import static org.myotome.engine.record.StrengthMovement.ANKLE_DORSIFLEXION;
import static org.myotome.engine.record.StrengthMovement.ANKLE_EVERSION;
import static org.myotome.engine.record.StrengthMovement.ANKLE_INVERSION;
import static org.myotome.engine.record.StrengthMovement.ANKLE_PLANTARFLEXION;
import static org.myotome.engine.record.StrengthMovement.BIG_TOE_EXTENSION;
import static org.myotome.engine.record.StrengthMovement.BIG_TOE_FLEXION;
import static org.myotome.engine.record.StrengthMovement.FOOT_INTRINSICS;
import static org.myotome.engine.record.StrengthMovement.HIP_ABDUCTION;
import static org.myotome.engine.record.StrengthMovement.HIP_ADDUCTION;
import static org.myotome.engine.record.StrengthMovement.HIP_EXTENSION;
import static org.myotome.engine.record.StrengthMovement.HIP_EXTERNAL_ROTATION;
import static org.myotome.engine.record.StrengthMovement.HIP_FLEXION;
import static org.myotome.engine.record.StrengthMovement.HIP_INTERNAL_ROTATION;
import static org.myotome.engine.record.StrengthMovement.KNEE_EXTENSION;
import static org.myotome.engine.record.StrengthMovement.KNEE_FLEXION;
import static org.myotome.engine.record.StrengthMovement.TOE_EXTENSION;
import static org.myotome.engine.record.StrengthMovement.TOE_FLEXION;
import static org.myotome.engine.record.StrengthMovement.TRUNK;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Root;
import org.myotome.engine.record.StrengthMovement;

/**
 * How each lesion shows when it is complete.
 *
 * <p>What a root, a plexus or a nerve takes from a test is worked out from the wiring of the library. Lesions that follow
 * no single nerve (polyneuropathy, upper motor neuron, motor neuron, disuse) are described by the tests themselves.
 * Where fascicles differ, the shares are: deep more than superficial in 7 of 22 common fibular nerves and never the
 * reverse (Sourkes and Stewart 1991); fibular division more than tibial in 39.4 % and tibial more in 5.5 % of 109 sciatic
 * nerves (Muscle and Nerve 2019, 59:309). Dependable skin areas and arcs: evidence notes 1.2. The rest is general
 * knowledge, unreviewed.
 */
// The tables are arrays by ordinal for speed; no ordinal is stored or sent.
@SuppressWarnings("EnumOrdinal")
final class LesionPatterns {

    private static final Muscle KNEE_ARC = arc("knee_reflex", Map.of(Root.L2, 0.1, Root.L3, 0.35, Root.L4, 0.55));
    private static final Muscle ANKLE_ARC = arc("ankle_reflex", Map.of(Root.L5, 0.05, Root.S1, 0.8, Root.S2, 0.15));

    private final Wiring wiring;
    private final List<Pattern> patterns = new ArrayList<>();

    private LesionPatterns(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Return every way in which every lesion shows; the shares of one lesion add up to 1. */
    static List<Pattern> of(Wiring wiring) {
        LesionPatterns all = new LesionPatterns(wiring);
        for (Lesion lesion : Lesion.values()) {
            all.add(lesion);
        }
        return List.copyOf(all.patterns);
    }

    private static Muscle arc(String id, Map<Root, Double> roots) {
        return new Muscle(id, "", "", roots, "", "evidence notes 1.2");
    }

    private void add(Lesion lesion) {
        switch (lesion) {
            case L2_ROOT -> root(lesion, Root.L2);
            case L3_ROOT -> root(lesion, Root.L3);
            case L4_ROOT -> root(lesion, Root.L4);
            case L5_ROOT -> root(lesion, Root.L5);
            case S1_ROOT -> root(lesion, Root.S1);
            case S2_ROOT -> root(lesion, Root.S2);
            case S3_ROOT -> root(lesion, Root.S3);
            case COMMON_FIBULAR_NERVE -> commonFibular();
            case DEEP_FIBULAR_NERVE ->
                patterns.add(nerve(lesion, 1, SeverityMix.NERVE, Map.of(PeripheralNerve.DEEP_FIBULAR, 1.0))
                        .withSkin(0.8, SkinArea.FIRST_WEB)
                        .withSkin(0.15, SkinArea.FOOT_BACK));
            case SUPERFICIAL_FIBULAR_NERVE ->
                patterns.add(nerve(lesion, 1, SeverityMix.NERVE, Map.of(PeripheralNerve.SUPERFICIAL_FIBULAR, 1.0))
                        .withSkin(0.85, SkinArea.FOOT_BACK)
                        .withSkin(0.6, SkinArea.OUTER_SHIN));
            case SCIATIC_NERVE -> sciatic();
            case FEMORAL_NERVE -> femoral();
            case OBTURATOR_NERVE ->
                patterns.add(nerve(lesion, 1, SeverityMix.NERVE, Map.of(PeripheralNerve.OBTURATOR, 1.0))
                        .withSkin(0.4, SkinArea.FRONT_THIGH));
            case SUPERIOR_GLUTEAL_NERVE ->
                patterns.add(nerve(lesion, 1, SeverityMix.NERVE, Map.of(PeripheralNerve.SUPERIOR_GLUTEAL, 1.0)));
            case INFERIOR_GLUTEAL_NERVE ->
                patterns.add(nerve(lesion, 1, SeverityMix.NERVE, Map.of(PeripheralNerve.INFERIOR_GLUTEAL, 1.0)));
            case TIBIAL_NERVE_AT_KNEE -> tibialAtKnee();
            case TARSAL_TUNNEL -> tarsalTunnel();
            case BAXTER_NERVE -> baxter();
            case LUMBOSACRAL_PLEXUS -> plexus();
            case CAUDA_EQUINA -> caudaEquina();
            case POLYNEUROPATHY -> polyneuropathy();
            case UPPER_MOTOR_NEURON -> upperMotorNeuron();
            case MOTOR_NEURON -> motorNeuron();
            case TENDON_TEAR -> tendonTear();
            case DECONDITIONING -> deconditioning();
            case NOTHING -> patterns.add(Pattern.of(lesion, 1, tests(Map.of()), SeverityMix.NONE));
        }
    }

    private void root(Lesion lesion, Root root) {
        for (PlexusShift shift : PlexusShift.values()) {
            patterns.add(
                    withRootSkin(roots(lesion, shift.share(), SeverityMix.ROOT, shift, Map.of(root, 1.0)), root, 1));
        }
    }

    /** Make a pattern of roots that are out: strength and reflexes from the wiring. */
    private Pattern roots(Lesion lesion, double share, SeverityMix mix, PlexusShift shift, Map<Root, Double> out) {
        double knee = 0;
        double ankle = 0;
        for (Map.Entry<Root, Double> root : new EnumMap<>(out).entrySet()) {
            knee += root.getValue() * shift.weight(KNEE_ARC, root.getKey());
            ankle += root.getValue() * shift.weight(ANKLE_ARC, root.getKey());
        }
        return Pattern.of(lesion, share, wiring.withoutRoots(new EnumMap<>(out), shift), mix)
                .withReflexes(knee, ankle);
    }

    /** Add the skin of a root: its dependable core, and less of what other maps add. */
    private static Pattern withRootSkin(Pattern pattern, Root root, double part) {
        return switch (root) {
            case L2 -> pattern.withSkin(0.7 * part, SkinArea.FRONT_THIGH);
            case L3 -> pattern.withSkin(0.75 * part, SkinArea.FRONT_THIGH).withSkin(0.2 * part, SkinArea.INNER_SHIN);
            case L4 -> pattern.withSkin(0.75 * part, SkinArea.INNER_SHIN).withSkin(0.3 * part, SkinArea.FRONT_THIGH);
            case L5 ->
                pattern.withSkin(0.75 * part, SkinArea.FOOT_BACK)
                        .withSkin(0.6 * part, SkinArea.OUTER_SHIN)
                        .withSkin(0.4 * part, SkinArea.FIRST_WEB)
                        .withSkin(0.2 * part, SkinArea.WHOLE_FOOT, SkinArea.SOLE);
            case S1 ->
                pattern.withSkin(0.75 * part, SkinArea.OUTER_FOOT)
                        .withSkin(0.5 * part, SkinArea.CALF_BACK, SkinArea.SOLE)
                        .withSkin(0.25 * part, SkinArea.BACK_THIGH)
                        .withSkin(0.2 * part, SkinArea.WHOLE_FOOT);
            case S2 -> pattern.withSkin(0.7 * part, SkinArea.BACK_THIGH).withSkin(0.3 * part, SkinArea.SADDLE);
            case S3 -> pattern.withSkin(0.8 * part, SkinArea.SADDLE);
            case C3, C4, C5, C6, C7, C8, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, L1, S4, S5 -> pattern;
        };
    }

    private Pattern nerve(Lesion lesion, double share, SeverityMix mix, Map<PeripheralNerve, Double> out) {
        return Pattern.of(lesion, share, wiring.withoutNerves(out), mix);
    }

    private void commonFibular() {
        Map<PeripheralNerve, Double> even =
                Map.of(PeripheralNerve.DEEP_FIBULAR, 1.0, PeripheralNerve.SUPERFICIAL_FIBULAR, 1.0);
        Map<PeripheralNerve, Double> deep =
                Map.of(PeripheralNerve.DEEP_FIBULAR, 1.0, PeripheralNerve.SUPERFICIAL_FIBULAR, 0.35);
        Lesion lesion = Lesion.COMMON_FIBULAR_NERVE;
        patterns.add(withFibularSkin(nerve(lesion, 0.68, SeverityMix.NERVE, even), 1));
        patterns.add(withFibularSkin(nerve(lesion, 0.32, SeverityMix.NERVE, deep), 0.8));
    }

    private static Pattern withFibularSkin(Pattern pattern, double part) {
        return pattern.withSkin(0.8 * part, SkinArea.FOOT_BACK)
                .withSkin(0.65 * part, SkinArea.OUTER_SHIN, SkinArea.FIRST_WEB)
                .withSkin(0.2 * part, SkinArea.WHOLE_FOOT);
    }

    private void sciatic() {
        sciatic(0.551, 0.9, 0.9, 0.8);
        sciatic(0.394, 1.0, 0.25, 0.5);
        sciatic(0.055, 0.25, 1.0, 0.8);
    }

    private void sciatic(double share, double fibular, double tibial, double hamstrings) {
        Map<PeripheralNerve, Double> out = new EnumMap<>(PeripheralNerve.class);
        out.put(PeripheralNerve.DEEP_FIBULAR, fibular);
        out.put(PeripheralNerve.SUPERFICIAL_FIBULAR, fibular);
        out.put(PeripheralNerve.FIBULAR_DIVISION, fibular);
        out.put(PeripheralNerve.TIBIAL_DIVISION, hamstrings);
        putTibial(tibial, out);
        putPlantar(tibial, tibial, out);
        patterns.add(withFibularSkin(nerve(Lesion.SCIATIC_NERVE, share, SeverityMix.NERVE, out), fibular)
                .withReflexes(0, tibial)
                .withSkin(0.6 * tibial, SkinArea.SOLE, SkinArea.OUTER_FOOT)
                .withSkin(0.4 * tibial, SkinArea.CALF_BACK)
                .withSkin(0.5 * Math.max(tibial, fibular), SkinArea.WHOLE_FOOT));
    }

    private static void putTibial(double part, Map<PeripheralNerve, Double> out) {
        out.put(PeripheralNerve.TIBIAL, part);
    }

    private static void putPlantar(double medial, double lateral, Map<PeripheralNerve, Double> out) {
        out.put(PeripheralNerve.MEDIAL_PLANTAR, medial);
        out.put(PeripheralNerve.LATERAL_PLANTAR, lateral);
        out.put(PeripheralNerve.BAXTER, lateral);
    }

    private void femoral() {
        Map<PeripheralNerve, Double> out = Map.of(PeripheralNerve.FEMORAL, 1.0);
        Pattern proximal = nerve(Lesion.FEMORAL_NERVE, 0.45, SeverityMix.NERVE, out);
        // At the groin the branch to the iliacus has already left, so hip flexion keeps most of its strength.
        Pattern atTheGroin = proximal.withPartOf(HIP_FLEXION, 0.4, 0.55);
        patterns.add(withFemoralSkin(proximal));
        patterns.add(withFemoralSkin(atTheGroin));
    }

    private static Pattern withFemoralSkin(Pattern pattern) {
        return pattern.withReflexes(0.9, 0).withSkin(0.75, SkinArea.FRONT_THIGH).withSkin(0.6, SkinArea.INNER_SHIN);
    }

    private void tibialAtKnee() {
        Map<PeripheralNerve, Double> out = new EnumMap<>(PeripheralNerve.class);
        putTibial(0.95, out);
        putPlantar(1, 1, out);
        patterns.add(nerve(Lesion.TIBIAL_NERVE_AT_KNEE, 1, SeverityMix.NERVE, out)
                .withReflexes(0, 0.9)
                .withSkin(0.8, SkinArea.SOLE)
                .withSkin(0.35, SkinArea.OUTER_FOOT, SkinArea.WHOLE_FOOT));
    }

    private void tarsalTunnel() {
        tarsalTunnel(0.4, 1, 1, false);
        tarsalTunnel(0.25, 1, 0.2, false);
        tarsalTunnel(0.15, 0.2, 1, false);
        tarsalTunnel(0.2, 1, 1, true);
    }

    private void tarsalTunnel(double share, double medial, double lateral, boolean bothSides) {
        Map<PeripheralNerve, Double> out = new EnumMap<>(PeripheralNerve.class);
        putPlantar(medial, lateral, out);
        Pattern pattern = nerve(Lesion.TARSAL_TUNNEL, share, SeverityMix.SMALL_BRANCH, out)
                .withSkin(0.85, SkinArea.SOLE)
                .withSkin(0.3, SkinArea.WHOLE_FOOT);
        patterns.add(bothSides ? pattern.onBothSides() : pattern);
    }

    /** The first branch serves the little toe's abductor and often parts of its neighbours; there is no skin to it. */
    private void baxter() {
        Map<String, Double> out =
                Map.of("abductor_digiti_minimi_foot", 1.0, "flexor_digitorum_brevis", 0.5, "quadratus_plantae", 0.5);
        patterns.add(Pattern.of(Lesion.BAXTER_NERVE, 1, wiring.withoutMuscles(out), SeverityMix.SMALL_BRANCH));
    }

    private void plexus() {
        Map<Root, Double> sacral = Map.of(Root.L4, 0.6, Root.L5, 0.9, Root.S1, 0.9, Root.S2, 0.9, Root.S3, 0.7);
        Map<Root, Double> trunk = Map.of(Root.L4, 0.6, Root.L5, 0.95, Root.S1, 0.4);
        Map<Root, Double> lumbar = Map.of(Root.L2, 0.8, Root.L3, 0.95, Root.L4, 0.8);
        Lesion lesion = Lesion.LUMBOSACRAL_PLEXUS;
        for (PlexusShift shift : PlexusShift.values()) {
            double share = shift.share();
            patterns.add(withFibularSkin(roots(lesion, 0.45 * share, SeverityMix.PLEXUS, shift, sacral), 0.9)
                    .withSkin(0.6, SkinArea.SOLE, SkinArea.OUTER_FOOT, SkinArea.WHOLE_FOOT)
                    .withSkin(0.4, SkinArea.CALF_BACK, SkinArea.BACK_THIGH));
            patterns.add(withFibularSkin(roots(lesion, 0.3 * share, SeverityMix.PLEXUS, shift, trunk), 0.9)
                    .withSkin(0.3, SkinArea.OUTER_FOOT));
            patterns.add(roots(lesion, 0.25 * share, SeverityMix.PLEXUS, shift, lumbar)
                    .withSkin(0.75, SkinArea.FRONT_THIGH)
                    .withSkin(0.5, SkinArea.INNER_SHIN));
        }
    }

    private void caudaEquina() {
        Map<Root, Double> low = Map.of(Root.S1, 0.3, Root.S2, 0.9, Root.S3, 0.95);
        Map<Root, Double> middle = Map.of(Root.L5, 0.4, Root.S1, 0.85, Root.S2, 0.95, Root.S3, 0.95);
        Map<Root, Double> high = Map.of(Root.L4, 0.5, Root.L5, 0.85, Root.S1, 0.95, Root.S2, 0.95, Root.S3, 0.95);
        for (PlexusShift shift : PlexusShift.values()) {
            caudaEquina(0.3 * shift.share(), shift, low, true);
            caudaEquina(0.3 * shift.share(), shift, middle, true);
            caudaEquina(0.2 * shift.share(), shift, high, true);
            caudaEquina(0.2 * shift.share(), shift, middle, false);
        }
    }

    private void caudaEquina(double share, PlexusShift shift, Map<Root, Double> out, boolean bothSides) {
        Pattern pattern = roots(Lesion.CAUDA_EQUINA, share, SeverityMix.BOTH_LEGS, shift, out)
                .withSkin(0.95, SkinArea.SADDLE)
                .withSkin(0.5, SkinArea.BACK_THIGH)
                .withSkin(0.4, SkinArea.OUTER_FOOT, SkinArea.CALF_BACK, SkinArea.SOLE, SkinArea.WHOLE_FOOT)
                .withSkin(0.25, SkinArea.FRONT_THIGH, SkinArea.FOOT_BACK);
        patterns.add(bothSides ? pattern.onBothSides() : pattern);
    }

    private void polyneuropathy() {
        double[] loss = tests(Map.of(
                FOOT_INTRINSICS, 0.8,
                TOE_EXTENSION, 0.6,
                BIG_TOE_EXTENSION, 0.6,
                TOE_FLEXION, 0.5,
                BIG_TOE_FLEXION, 0.45,
                ANKLE_DORSIFLEXION, 0.45,
                ANKLE_EVERSION, 0.4,
                ANKLE_PLANTARFLEXION, 0.3,
                ANKLE_INVERSION, 0.25));
        patterns.add(Pattern.of(Lesion.POLYNEUROPATHY, 1, loss, SeverityMix.BOTH_LEGS)
                .onBothSides()
                .withReflexes(0.3, 1)
                .withSkin(0.95, SkinArea.WHOLE_FOOT)
                .withSkin(0.8, SkinArea.SOLE, SkinArea.FOOT_BACK)
                .withSkin(0.6, SkinArea.OUTER_FOOT)
                .withSkin(0.4, SkinArea.OUTER_SHIN, SkinArea.INNER_SHIN));
    }

    private void upperMotorNeuron() {
        double[] loss = tests(Map.of(
                HIP_FLEXION, 0.5,
                KNEE_FLEXION, 0.45,
                ANKLE_DORSIFLEXION, 0.45,
                BIG_TOE_EXTENSION, 0.4,
                TOE_EXTENSION, 0.4,
                ANKLE_EVERSION, 0.3,
                KNEE_EXTENSION, 0.2,
                HIP_ABDUCTION, 0.2,
                HIP_EXTENSION, 0.15,
                ANKLE_PLANTARFLEXION, 0.15));
        Pattern both = Pattern.of(Lesion.UPPER_MOTOR_NEURON, 0.75, loss, SeverityMix.BOTH_LEGS)
                .withUpperSigns(0.8, 0.75)
                .withSkin(0.6, SkinArea.TRUNK)
                .withSkin(0.3, SkinArea.WHOLE_FOOT, SkinArea.SADDLE, SkinArea.FRONT_THIGH);
        patterns.add(both.onBothSides());
        patterns.add(Pattern.of(Lesion.UPPER_MOTOR_NEURON, 0.25, loss, SeverityMix.BOTH_LEGS)
                .withUpperSigns(0.75, 0.7)
                .withSkin(0.3, SkinArea.TRUNK, SkinArea.WHOLE_FOOT));
    }

    private void motorNeuron() {
        double[] foot = tests(Map.of(
                ANKLE_DORSIFLEXION, 0.8,
                BIG_TOE_EXTENSION, 0.75,
                TOE_EXTENSION, 0.75,
                ANKLE_EVERSION, 0.6,
                ANKLE_INVERSION, 0.4,
                ANKLE_PLANTARFLEXION, 0.35,
                FOOT_INTRINSICS, 0.6,
                TOE_FLEXION, 0.4,
                BIG_TOE_FLEXION, 0.4,
                HIP_ABDUCTION, 0.15));
        double[] thigh = tests(Map.of(
                HIP_FLEXION, 0.6, KNEE_EXTENSION, 0.6, HIP_ABDUCTION, 0.5, HIP_ADDUCTION, 0.4, HIP_EXTENSION, 0.4));
        for (boolean bothSides : new boolean[] {false, true}) {
            motorNeuron(0.35, foot, bothSides);
            motorNeuron(0.15, thigh, bothSides);
        }
    }

    private void motorNeuron(double share, double[] loss, boolean bothSides) {
        Pattern pattern =
                Pattern.of(Lesion.MOTOR_NEURON, share, loss, SeverityMix.NERVE).withUpperSigns(0.6, 0.4);
        patterns.add(bothSides ? pattern.onBothSides() : pattern);
    }

    private void tendonTear() {
        tendon(0.35, Map.of("gluteus_medius", 0.85, "gluteus_minimus", 0.8));
        tendon(0.25, Map.of("gastrocnemius", 0.9, "soleus", 0.9));
        tendon(
                0.15,
                Map.of(
                        "biceps_femoris_long_head", 0.9,
                        "semitendinosus", 0.9,
                        "semimembranosus", 0.9));
        tendon(
                0.1,
                Map.of(
                        "vastus_lateralis",
                        0.9,
                        "vastus_medialis",
                        0.9,
                        "vastus_intermedius",
                        0.9,
                        "rectus_femoris",
                        0.9));
        tendon(0.1, Map.of("tibialis_posterior", 0.95));
        tendon(0.05, Map.of("tibialis_anterior", 0.9));
    }

    private void tendon(double share, Map<String, Double> out) {
        patterns.add(Pattern.of(Lesion.TENDON_TEAR, share, wiring.withoutMuscles(out), SeverityMix.TENDON));
    }

    private void deconditioning() {
        double[] general = tests(Map.of(
                TRUNK, 0.26,
                HIP_ABDUCTION, 0.22,
                HIP_EXTENSION, 0.22,
                FOOT_INTRINSICS, 0.22,
                ANKLE_PLANTARFLEXION, 0.16,
                KNEE_EXTENSION, 0.16,
                HIP_FLEXION, 0.16,
                TOE_FLEXION, 0.19,
                HIP_EXTERNAL_ROTATION, 0.19,
                HIP_ADDUCTION, 0.12));
        Map<StrengthMovement, Double> hip = Map.of(
                HIP_ABDUCTION, 0.22,
                HIP_EXTENSION, 0.22,
                HIP_EXTERNAL_ROTATION, 0.22,
                HIP_INTERNAL_ROTATION, 0.19,
                HIP_FLEXION, 0.19,
                HIP_ADDUCTION, 0.19);
        Map<StrengthMovement, Double> knee = Map.of(KNEE_EXTENSION, 0.26, KNEE_FLEXION, 0.19, HIP_ABDUCTION, 0.16);
        Map<StrengthMovement, Double> foot = Map.of(
                ANKLE_PLANTARFLEXION, 0.22,
                BIG_TOE_FLEXION, 0.22,
                BIG_TOE_EXTENSION, 0.19,
                TOE_FLEXION, 0.19,
                FOOT_INTRINSICS, 0.22,
                ANKLE_INVERSION, 0.16,
                ANKLE_EVERSION, 0.16,
                ANKLE_DORSIFLEXION, 0.12);
        Lesion lesion = Lesion.DECONDITIONING;
        patterns.add(Pattern.of(lesion, 0.4, general, SeverityMix.DISUSE).onBothSides());
        for (Map<StrengthMovement, Double> part : List.of(hip, knee, foot)) {
            patterns.add(Pattern.of(lesion, 0.2, tests(part), SeverityMix.DISUSE));
        }
    }

    private static double[] tests(Map<StrengthMovement, Double> losses) {
        double[] byMovement = new double[StrengthMovement.values().length];
        for (StrengthMovement movement : StrengthMovement.values()) {
            byMovement[movement.ordinal()] = losses.getOrDefault(movement, 0.0);
        }
        return byMovement;
    }
}
