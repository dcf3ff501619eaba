package org.myotome.server.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.myotome.content.screening.SafetyNet;
import org.myotome.engine.language.Language;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Side;

/** What a record holds in words for the person, in their language. */
public final class Spoken {

    private Spoken() {}

    /** Return a day as people say it: "Monday, 30 November". */
    public static String day(Words words, LocalDate day) {
        return words.say("{0}, {1} {2}", words.weekday(day.getDayOfWeek()), day.getDayOfMonth(), words.month(day));
    }

    /** Return a day without its weekday and year: "30 November". */
    public static String dayAndMonth(Words words, LocalDate day) {
        return words.say("day and month|{0} {1}", day.getDayOfMonth(), words.month(day));
    }

    /** Return a day as short as a drawing needs it: "30 Nov". */
    public static String shortDay(Words words, LocalDate day) {
        Locale locale = locale(words);
        return (words.language() == Language.ENGLISH
                        ? DateTimeFormatter.ofPattern("d MMM", locale)
                        : DateTimeFormatter.ofLocalizedPattern("MMMd").localizedBy(locale))
                .withDecimalStyle(DecimalStyle.STANDARD)
                .format(day);
    }

    /** Return a weekday as short as it is written: "Mon". */
    public static String shortWeekday(Words words, DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale(words));
    }

    private static Locale locale(Words words) {
        return Locale.forLanguageTag(words.language().tag());
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

    /** Return a place with its side: "left knee". */
    public static String sided(Words words, Side side, BodyRegion region) {
        return words.say(
                "{0, select, left {left {1}} right {right {1}} both {both sides, {1}} alternating {alternating sides, {1}} other"
                        + " {{1}}}",
                side.word(), region(words, region));
    }

    /** Return the name of a place: "low back". */
    public static String region(Words words, BodyRegion region) {
        return words.of("region", Plain.region(region));
    }

    /** Say what the advice on when to call whom rests on, and who has reviewed it. */
    public static String standing(Words words, SafetyNet net) {
        String reviewer = words.of(net.reviewer());
        return net.sourced()
                ? words.say("Evidence grade {0}; {1}. Version {2}.", net.grade(), reviewer, net.version())
                : words.say("Evidence grade {0}, unreviewed; {1}. Version {2}.", net.grade(), reviewer, net.version());
    }

    /** Return items as a list in words: "a, b and c". */
    public static String list(Words words, List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return words.say("{0} and {1}", words.list(items.subList(0, items.size() - 1)), items.getLast());
    }
}
