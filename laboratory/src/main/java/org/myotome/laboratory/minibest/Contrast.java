package org.myotome.laboratory.minibest;

import java.util.List;

/**
 * The loss of one method after some items minus that of another after some; below 0 the first predicts better.
 *
 * @param words what is compared
 */
record Contrast(String words, Method method, int asked, Method other, int otherAsked) {

    static List<Contrast> all() {
        return List.of(
                new Contrast("3 adaptive minus 8 random", Method.CORRELATED, 3, Method.CORRELATED_RANDOM, 8),
                new Contrast("after 3, minus 1 ability", Method.CORRELATED, 3, Method.ONE, 3),
                new Contrast("after 6, minus 1 ability", Method.CORRELATED, 6, Method.ONE, 6),
                new Contrast("after 3, minus independent", Method.CORRELATED, 3, Method.INDEPENDENT, 3),
                new Contrast("after 6, minus independent", Method.CORRELATED, 6, Method.INDEPENDENT, 6),
                new Contrast("after 3, minus random", Method.CORRELATED, 3, Method.CORRELATED_RANDOM, 3));
    }

    /** Compare over what each of the two has not asked. */
    Interval measure(Predictions found, long seed) {
        return Interval.ofDifference(found.losses(method, asked), found.losses(other, otherAsked), seed);
    }

    /** Compare over the items that neither has asked, so that none gains by leaving easier ones. */
    Interval measureOnCommon(Predictions found, long seed) {
        return Interval.ofDifference(
                found.lossesOnCommon(method, asked, other, otherAsked),
                found.lossesOnCommon(other, otherAsked, method, asked),
                seed);
    }
}
