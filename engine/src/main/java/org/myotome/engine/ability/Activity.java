package org.myotome.engine.ability;

import java.util.List;
import java.util.Locale;
import org.myotome.engine.record.Person;

/** What the person's own words on work and sport say about fitness. */
public final class Activity {

    private static final List<String> ACTIVE_WORDS =
            List.of("run", "sport", "train", "gym", "athlet", "hik", "cycl", "football", "tennis", "danc", "climb");

    private Activity() {}

    /** Return whether the words name running, sport or training. Silence does not count as fitness. */
    public static boolean soundsActive(Person person) {
        String words = person.activity().toLowerCase(Locale.ROOT);
        return ACTIVE_WORDS.stream().anyMatch(words::contains);
    }
}
