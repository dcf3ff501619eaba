package org.myotome.engine.nerve;

/**
 * How severe lesions of a kind are when somebody examines them. A severity is the share of what is hurt that is out;
 * five in a hundred roots that hurt are nearly complete, many are hardly weak at all (motor tests find 13 to 61 % of
 * lumbar radiculopathies; Tawa 2017). The shares are assumptions of ours.
 */
enum SeverityMix {
    ROOT(0.40, 0.25, 0.20, 0.15),
    NERVE(0.20, 0.25, 0.27, 0.28),
    SMALL_BRANCH(0.35, 0.30, 0.20, 0.15),
    PLEXUS(0.15, 0.35, 0.30, 0.20),
    BOTH_LEGS(0.25, 0.35, 0.25, 0.15),
    TENDON(0.25, 0.30, 0.25, 0.20),
    DISUSE(0.20, 0.30, 0.30, 0.20),
    NONE(1, 0, 0, 0);

    private static final double[] SEVERITIES = {0.15, 0.4, 0.7, 1.0};

    private final double slight;
    private final double mild;
    private final double severe;
    private final double complete;

    SeverityMix(double slight, double mild, double severe, double complete) {
        this.slight = slight;
        this.mild = mild;
        this.severe = severe;
        this.complete = complete;
    }

    /** Return how many severities there are. */
    static int count() {
        return SEVERITIES.length;
    }

    /** Return a severity, 0 to 1. */
    static double severity(int index) {
        return SEVERITIES[index];
    }

    /** Return how frequent a severity is, 0 to 1. */
    double share(int index) {
        return switch (index) {
            case 0 -> slight;
            case 1 -> mild;
            case 2 -> severe;
            default -> complete;
        };
    }
}
