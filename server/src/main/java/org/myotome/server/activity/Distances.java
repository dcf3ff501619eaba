package org.myotome.server.activity;

import org.myotome.engine.language.Words;

/** Distances in words. */
final class Distances {

    private Distances() {}

    /** Write a distance in kilometres with two decimals, such as {@code 5.50 km}. */
    static String kilometres(Words words, long metres) {
        long hundredths = (metres + 5) / 10;
        String rest = Long.toString(hundredths % 100);
        return words.say(
                "{0} km",
                hundredths / 100 + Character.toString(words.decimalMark()) + (rest.length() == 1 ? "0" + rest : rest));
    }
}
