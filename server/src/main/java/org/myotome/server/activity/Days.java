package org.myotome.server.activity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and distances in words. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private Days() {}

    static String written(LocalDate day) {
        return DAY.format(day);
    }

    /** Write a distance in kilometres with two decimals, such as {@code 5.50 km}. */
    static String kilometres(long metres) {
        long hundredths = (metres + 5) / 10;
        String rest = Long.toString(hundredths % 100);
        return hundredths / 100 + "." + (rest.length() == 1 ? "0" + rest : rest) + " km";
    }
}
