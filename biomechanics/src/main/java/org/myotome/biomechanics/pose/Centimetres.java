package org.myotome.biomechanics.pose;

/** Lengths in words. Not by {@code String.format}, which the browser's engine has not. */
final class Centimetres {

    private Centimetres() {}

    /** Return a length with one or two digits behind the point, and its unit. */
    static String text(double centimetres, int digits) {
        int unit = digits == 1 ? 10 : 100;
        long rounded = (long) Math.floor(Math.abs(centimetres) * unit + 0.5);
        String rest = Long.toString(unit + rounded % unit).substring(1);
        return (centimetres < 0 && rounded > 0 ? "-" : "") + rounded / unit + "." + rest + " cm";
    }
}
