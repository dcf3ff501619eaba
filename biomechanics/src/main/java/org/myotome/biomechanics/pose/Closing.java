package org.myotome.biomechanics.pose;

import java.util.List;

/** What came of closing a pose. */
public sealed interface Closing {

    /** Return the pose, or the nearest one. */
    PoseFit fit();

    /**
     * It does everything that was asked, to a millimetre.
     *
     * @param fit the pose
     */
    record Closed(PoseFit fit) implements Closing {}

    /**
     * No pose near the wishes does.
     *
     * @param fit the pose that misses least
     * @param problems what it misses, worst first within each kind; never empty
     */
    record NotClosed(PoseFit fit, List<PoseProblem> problems) implements Closing {
        public NotClosed {
            problems = List.copyOf(problems);
        }
    }
}
