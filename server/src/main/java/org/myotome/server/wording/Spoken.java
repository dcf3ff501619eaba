package org.myotome.server.wording;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.Complaint;

/** What a record holds in words for the person, in their language. */
public final class Spoken {

    private Spoken() {}

    /** Return a day as people say it: "Monday, 30 November". */
    public static String day(Words words, LocalDate day) {
        return words.say(
                "{0}, {1} {2}",
                Words.capital(words.weekday(day.getDayOfWeek())), day.getDayOfMonth(), words.month(day));
    }

    /** Return the places of a complaint and its side: "left knee", "low back and left buttock". */
    public static String complaint(Words words, Complaint complaint) {
        if (complaint.regions().isEmpty()) {
            return words.say("complaint not stated");
        }
        List<String> regions = complaint.regions().stream()
                .map(region -> region(words, region))
                .toList();
        return words.say(
                "{0, select, left {left {1}} right {right {1}} both {both sides, {1}} alternating {alternating sides, {1}} other"
                        + " {{1}}}",
                complaint.side().word(), list(words, regions));
    }

    private static String region(Words words, BodyRegion region) {
        return words.of("region", Plain.region(region));
    }

    /** Return items as a list in words: "a, b and c". */
    public static String list(Words words, List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return words.say("{0} and {1}", words.list(items.subList(0, items.size() - 1)), items.getLast());
    }
}
