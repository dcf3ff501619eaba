package org.myotome.laboratory.progression.truth;

import org.myotome.engine.arithmetic.Logistic;

/** How likely a session is to bring a flare, by how far its load lies above (or below) what is borne. */
enum FlareLaw {
    /** One in a hundred 20 % below the tolerance, about one in twelve at it. */
    BENT(0.003, 0.25, 0.05, 0.07),
    /** Hardly any below, one in three above. */
    STEEP(0.002, 0.33, 0.0, 0.025);

    private final double anyway;
    private final double most;
    private final double middle;
    private final double width;

    FlareLaw(double anyway, double most, double middle, double width) {
        this.anyway = anyway;
        this.most = most;
        this.middle = middle;
        this.width = width;
    }

    double chance(double above, double fragility) {
        return Math.min(0.9, fragility * (anyway + most * Logistic.sigmoid((above - middle) / width)));
    }
}
