package org.myotome.server.movement;

import org.myotome.biomechanics.human.Mirroring;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.movement.Check;
import org.myotome.biomechanics.movement.Measures;

/** Checks in words. */
final class CheckWords {

    private CheckWords() {}

    /** Return what is looked at and where its limit is, such as {@code pelvis list within 7 degrees}. */
    static String limit(Check check) {
        String unit = Measures.isLength(check.measure()) ? " cm" : "°";
        double low = check.least().orElse(Double.NEGATIVE_INFINITY);
        double high = check.most().orElse(Double.POSITIVE_INFINITY);
        String what = measure(check.measure());
        if (low == -high) {
            return what + " within " + number(high) + unit;
        }
        if (low == Double.NEGATIVE_INFINITY) {
            return what + " at most " + number(high) + unit;
        }
        return high == Double.POSITIVE_INFINITY
                ? what + " at least " + number(low) + unit
                : what + " from " + number(low) + " to " + number(high) + unit;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** Return a measure in words, with its side. */
    static String measure(String name) {
        for (Side side : Side.values()) {
            if (name.endsWith(side.suffix()) && !Mirroring.onTheOtherSide(name).equals(name)) {
                return side.word() + " "
                        + name.substring(0, name.length() - side.suffix().length())
                                .replace('_', ' ');
            }
        }
        return name.replace('_', ' ');
    }
}
