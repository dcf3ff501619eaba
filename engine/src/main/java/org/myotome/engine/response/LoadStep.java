package org.myotome.engine.response;

import java.util.List;
import org.myotome.engine.arithmetic.Exponential;

/** A step in load that can be advised, from the most careful to the hardest. */
public enum LoadStep {
    /** The easier movement on the ladder: one point of difficulty less. */
    EASIER_MOVEMENT(0, -1),
    TENTH_LESS(-10, 0),
    TWENTIETH_LESS(-5, 0),
    HOLD(0, 0),
    FORTIETH_MORE(2.5, 0),
    TWENTIETH_MORE(5, 0),
    THREE_FORTIETHS_MORE(7.5, 0),
    TENTH_MORE(10, 0);

    /** Every step; a list, because it is walked for each decision. */
    static final List<LoadStep> ALL = List.of(values());

    private final double percent;
    private final int rungs;
    private final double logLoad;

    LoadStep(double percent, int rungs) {
        this.percent = percent;
        this.rungs = rungs;
        this.logLoad = Exponential.log(1 + percent / 100);
    }

    /** Return the change of load in percent on the same movement. */
    public double percent() {
        return percent;
    }

    /** Return the change in points of difficulty. */
    public int rungs() {
        return rungs;
    }

    /** Return the change of log-load on the same movement. */
    public double logLoad() {
        return logLoad;
    }

    /** Return every step, from the most careful to the hardest. */
    public static List<LoadStep> all() {
        return ALL;
    }
}
