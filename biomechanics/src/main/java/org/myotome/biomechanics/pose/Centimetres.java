package org.myotome.biomechanics.pose;

import org.myotome.biomechanics.text.Decimals;

/** Lengths in words. */
final class Centimetres {

    private Centimetres() {}

    /** Return a length with one or two digits behind the point, and its unit. */
    static String text(double centimetres, int digits) {
        return Decimals.text(centimetres, digits) + " cm";
    }
}
