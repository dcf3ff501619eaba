package org.myotome.biomechanics.function;

import java.util.Arrays;

/** The points that a spline goes through, from left to right. */
final class Knots {

    private final double[] places;
    private final double[] values;

    /**
     * @throws IllegalArgumentException unless there are at least two places, as many values, and each place lies to the
     *     right of the one before
     */
    Knots(double[] places, double[] values) {
        if (places.length < 2 || places.length != values.length) {
            throw new IllegalArgumentException("A spline needs two points or more with a value each, not "
                    + places.length + " places and " + values.length + " values.\nMaybe a number is missing.");
        }
        for (int i = 1; i < places.length; i++) {
            if (!(places[i] > places[i - 1])) {
                throw new IllegalArgumentException("The places of a spline must rise, but (" + places[i] + ") follows ("
                        + places[i - 1] + ").\nMaybe a point is given twice.");
            }
        }
        this.places = places.clone();
        this.values = values.clone();
    }

    int count() {
        return places.length;
    }

    double place(int knot) {
        return places[knot];
    }

    double value(int knot) {
        return values[knot];
    }

    /** Return the distance from a knot to the next one. */
    double width(int interval) {
        return places[interval + 1] - places[interval];
    }

    /** Return the slope of the straight line from a knot to the next one. */
    double secant(int interval) {
        return (values[interval + 1] - values[interval]) / width(interval);
    }

    double last() {
        return places[places.length - 1];
    }

    /** Return the interval that holds a place; outside, the first or the last one. */
    int interval(double at) {
        int found = Arrays.binarySearch(places, at);
        int interval = found < 0 ? -found - 2 : found;
        return Math.max(0, Math.min(interval, places.length - 2));
    }

    boolean isFinite() {
        return Arrays.stream(places).allMatch(Double::isFinite)
                && Arrays.stream(values).allMatch(Double::isFinite);
    }
}
