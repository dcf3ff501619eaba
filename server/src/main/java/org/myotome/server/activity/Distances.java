package org.myotome.server.activity;

/** Distances in words. */
final class Distances {

    private Distances() {}

    /** Write a distance in kilometres with two decimals, such as {@code 5.50 km}. */
    static String kilometres(long metres) {
        long hundredths = (metres + 5) / 10;
        String rest = Long.toString(hundredths % 100);
        return hundredths / 100 + "." + (rest.length() == 1 ? "0" + rest : rest) + " km";
    }
}
