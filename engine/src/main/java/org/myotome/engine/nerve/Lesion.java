package org.myotome.engine.nerve;

/**
 * A place where the wiring or the muscle may be hurt; one candidate of the nerve question. What each does to strength,
 * reflexes and skin stands in {@link LesionPatterns}, what people with it tell in {@link LesionHistory}.
 */
public enum Lesion {
    L2_ROOT("l2_root", "L2 root", "l2_l3_l4_root", 0.010, "lumbar_spine", NerveRoute.DAYS),
    L3_ROOT("l3_root", "L3 root", "l2_l3_l4_root", 0.020, "lumbar_spine", NerveRoute.DAYS),
    L4_ROOT("l4_root", "L4 root", "l2_l3_l4_root", 0.035, "lumbar_spine", NerveRoute.DAYS),
    L5_ROOT("l5_root", "L5 root", "l5_root", 0.120, "lumbar_spine", NerveRoute.DAYS),
    S1_ROOT("s1_root", "S1 root", "s1_root", 0.100, "lumbar_spine", NerveRoute.DAYS),
    S2_ROOT("s2_root", "S2 root", "lumbosacral_root_unspecified", 0.008, "lumbar_spine", NerveRoute.DAYS),
    S3_ROOT("s3_root", "S3 root", "lumbosacral_root_unspecified", 0.004, "lumbar_spine", NerveRoute.URGENT),
    COMMON_FIBULAR_NERVE(
            "common_fibular_nerve",
            "common fibular nerve",
            "common_fibular_nerve",
            0.070,
            "fibular_neck_or_leg_nerve",
            NerveRoute.DAYS),
    DEEP_FIBULAR_NERVE(
            "deep_fibular_nerve",
            "deep fibular nerve",
            "deep_fibular_nerve",
            0.010,
            "fibular_neck_or_leg_nerve",
            NerveRoute.DAYS),
    SUPERFICIAL_FIBULAR_NERVE(
            "superficial_fibular_nerve",
            "superficial fibular nerve",
            "common_fibular_nerve",
            0.010,
            "fibular_neck_or_leg_nerve",
            NerveRoute.ROUTINE),
    SCIATIC_NERVE("sciatic_nerve", "sciatic nerve", "sciatic_nerve", 0.014, "proximal_leg_nerve", NerveRoute.URGENT),
    FEMORAL_NERVE("femoral_nerve", "femoral nerve", "femoral_nerve", 0.025, "proximal_leg_nerve", NerveRoute.DAYS),
    OBTURATOR_NERVE(
            "obturator_nerve", "obturator nerve", "lumbosacral_plexus", 0.008, "proximal_leg_nerve", NerveRoute.DAYS),
    SUPERIOR_GLUTEAL_NERVE(
            "superior_gluteal_nerve",
            "superior gluteal nerve",
            "superior_gluteal_nerve",
            0.025,
            "gluteal_soft_tissue",
            NerveRoute.DAYS),
    INFERIOR_GLUTEAL_NERVE(
            "inferior_gluteal_nerve",
            "inferior gluteal nerve",
            "lumbosacral_plexus",
            0.008,
            "gluteal_soft_tissue",
            NerveRoute.DAYS),
    TIBIAL_NERVE_AT_KNEE(
            "tibial_nerve_at_knee",
            "tibial nerve at the knee",
            "tibial_nerve_tarsal_tunnel",
            0.010,
            "fibular_neck_or_leg_nerve",
            NerveRoute.DAYS),
    TARSAL_TUNNEL(
            "tarsal_tunnel",
            "tibial nerve at the ankle (tarsal tunnel)",
            "tibial_nerve_tarsal_tunnel",
            0.030,
            "ankle",
            NerveRoute.ROUTINE),
    BAXTER_NERVE(
            "baxter_nerve",
            "first branch of the lateral plantar nerve (Baxter)",
            "tibial_nerve_tarsal_tunnel",
            0.015,
            "heel_plantar",
            NerveRoute.ROUTINE),
    LUMBOSACRAL_PLEXUS(
            "lumbosacral_plexus",
            "lumbosacral plexus",
            "lumbosacral_plexus",
            0.032,
            "proximal_leg_nerve",
            NerveRoute.URGENT),
    CAUDA_EQUINA("cauda_equina", "cauda equina", "cauda_equina", 0.012, "cauda_equina", NerveRoute.EMERGENCY),
    POLYNEUROPATHY(
            "polyneuropathy",
            "nerves of both feet (polyneuropathy)",
            "polyneuropathy",
            0.050,
            "distal_nerves_both_legs",
            NerveRoute.ROUTINE),
    UPPER_MOTOR_NEURON(
            "upper_motor_neuron",
            "spinal cord or brain (upper motor neuron)",
            "spinal_cord",
            0.025,
            "spinal_cord_above_lumbar",
            NerveRoute.URGENT),
    MOTOR_NEURON(
            "motor_neuron",
            "motor nerve cells (motor neuron)",
            "motor_neuron",
            0.006,
            "distal_nerves_both_legs",
            NerveRoute.URGENT),
    TENDON_TEAR(
            "tendon_tear", "muscle or tendon tear", "muscle_or_tendon", 0.090, "gluteal_soft_tissue", NerveRoute.DAYS),
    DECONDITIONING(
            "pain_inhibition_or_deconditioning",
            "pain that holds back, or disuse",
            "none",
            0.170,
            "none",
            NerveRoute.TRAIN),
    NOTHING("none", "no lesion", "none", 0.170, "none", NerveRoute.TRAIN);

    private final String id;
    private final String plainName;
    private final String code;
    private final double prior;
    private final String region;
    private final NerveRoute route;

    Lesion(String id, String plainName, String code, double prior, String region, NerveRoute route) {
        this.id = id;
        this.plainName = plainName;
        this.code = code;
        this.prior = prior;
        this.region = region;
        this.route = route;
    }

    /** Return its own id; every lesion has another one. */
    public String id() {
        return id;
    }

    /** Return its name in plain words. */
    public String plainName() {
        return plainName;
    }

    /**
     * Return the code, in the words of the case files; several lesions may share one. Where the case files have no code
     * as special as the lesion, this is the code of the whole that it is part of.
     */
    public String code() {
        return code;
    }

    /**
     * Return its share, before any finding, among people whose strength is examined. A stated assumption; the shares of
     * fibular nerve, root, plexus and sciatic nerve among foot drops agree with Jeon 2013 (28, 21, 9 and 3 of 61).
     */
    public double prior() {
        return prior;
    }

    /** Return where to look first, in the words of the case files. */
    public String region() {
        return region;
    }

    /** Return who should look, and how soon, when this is what the findings fit and nothing makes it more urgent. */
    public NerveRoute route() {
        return route;
    }

    /** Return whether the wiring itself is hurt, and not muscle, disuse or nothing. */
    public boolean isOfTheWiring() {
        return this != TENDON_TEAR && this != DECONDITIONING && this != NOTHING;
    }

    /** Return whether it is a single root. */
    public boolean isRoot() {
        return compareTo(S3_ROOT) <= 0;
    }
}
