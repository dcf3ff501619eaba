package org.myotome.engine.nerve;

/** A place where the wiring or the muscle may be hurt. What each usually brings stands in {@link LesionRow}. */
public enum Lesion {
    L2_L3_L4_ROOT("l2_l3_l4_root", Spread.ONE_SIDE, 0.06, "lumbar_spine"),
    L5_ROOT("l5_root", Spread.ONE_SIDE, 0.12, "lumbar_spine"),
    S1_ROOT("s1_root", Spread.ONE_SIDE, 0.1, "lumbar_spine"),
    COMMON_FIBULAR_NERVE("common_fibular_nerve", Spread.ONE_SIDE, 0.12, "fibular_neck_or_leg_nerve"),
    DEEP_FIBULAR_NERVE("deep_fibular_nerve", Spread.ONE_SIDE, 0.03, "fibular_neck_or_leg_nerve"),
    SCIATIC_NERVE("sciatic_nerve", Spread.ONE_SIDE, 0.04, "proximal_leg_nerve"),
    FEMORAL_NERVE("femoral_nerve", Spread.ONE_SIDE, 0.03, "thigh"),
    TIBIAL_NERVE("tibial_nerve_tarsal_tunnel", Spread.ONE_SIDE, 0.04, "ankle"),
    SUPERIOR_GLUTEAL_NERVE("superior_gluteal_nerve", Spread.ONE_SIDE, 0.03, "gluteal_soft_tissue"),
    LUMBOSACRAL_PLEXUS("lumbosacral_plexus", Spread.ONE_SIDE, 0.03, "proximal_leg_nerve"),
    CAUDA_EQUINA("cauda_equina", Spread.BOTH_SIDES, 0.01, "cauda_equina"),
    POLYNEUROPATHY("polyneuropathy", Spread.BOTH_SIDES, 0.05, "distal_nerves_both_legs"),
    SPINAL_CORD("spinal_cord", Spread.BOTH_SIDES, 0.02, "spinal_cord_above_lumbar"),
    MOTOR_NEURON("motor_neuron", Spread.EITHER, 0.005, "distal_nerves_both_legs"),
    MUSCLE_OR_TENDON("muscle_or_tendon", Spread.ONE_SIDE, 0.12, "gluteal_soft_tissue"),
    DECONDITIONING("none", Spread.BOTH_SIDES, 0.2, "none"),
    NOTHING("none", Spread.BOTH_SIDES, 0.25, "none");

    /** Which sides a lesion shows on. */
    public enum Spread {
        ONE_SIDE,
        BOTH_SIDES,
        EITHER
    }

    private final String code;
    private final Spread spread;
    private final double prior;
    private final String region;

    Lesion(String code, Spread spread, double prior, String region) {
        this.code = code;
        this.spread = spread;
        this.prior = prior;
        this.region = region;
    }

    /** Return the code, in the words of the case files; several lesions may share one. */
    public String code() {
        return code;
    }

    /** Return which sides it shows on. */
    public Spread spread() {
        return spread;
    }

    /** Return its share, before any finding, among people whose strength is examined. A stated assumption. */
    public double prior() {
        return prior;
    }

    /** Return where to look first, in the words of the case files. */
    public String region() {
        return region;
    }
}
