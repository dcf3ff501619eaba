package org.myotome.laboratory.progression.replay;

/**
 * A step of a course with the engine's decision beside it.
 *
 * @param step as reported
 * @param engine what the engine decides
 * @param words the decision with its reason
 * @param lacksData whether it decides so because something was not reported
 */
record Replayed(ReplayStep step, Move engine, String words, boolean lacksData) {

    Comparison comparison() {
        Move did = step.did();
        if (did == Move.NOT_TOLD || did == Move.END) {
            return Comparison.NOT_COMPARABLE;
        }
        if (lacksData) {
            // To hold for want of data is no agreement with somebody who held for a reason.
            return Comparison.TOO_LITTLE_KNOWN;
        }
        if (engine == did) {
            return Comparison.AGREES;
        }
        return engine.compareTo(did) < 0 ? Comparison.MORE_CAREFUL : Comparison.BOLDER;
    }
}
