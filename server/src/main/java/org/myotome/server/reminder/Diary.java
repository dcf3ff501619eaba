package org.myotome.server.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.myotome.engine.language.Words;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SessionTime;

/**
 * The sessions and mornings of a programme as entries of a calendar.
 *
 * @param id names the calendar, and with it each entry for good; says nothing about anybody
 * @param revised when what it follows from was changed last
 * @param revision counts those changes from 0
 * @param entries the entries in order
 */
record Diary(String id, Instant revised, int revision, List<Entry> entries) {

    private static final Duration MORNING = Duration.ofMinutes(1);

    Diary {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param kind session or morning
     * @param day its day where the person is
     * @param start when it begins
     * @param lasts how long it takes
     * @param summary its title
     * @param description more; empty where nothing more is told
     * @param rings whether it rings when it begins
     */
    record Entry(
            String kind,
            LocalDate day,
            Instant start,
            Duration lasts,
            String summary,
            String description,
            boolean rings) {

        Entry silent() {
            return new Entry(kind, day, start, lasts, summary, description, false);
        }
    }

    /**
     * Lay out days.
     *
     * @param programme what is trained
     * @param from the first day
     * @param days how many days
     * @param zone where the person is
     * @param doneOn the day whose session is done already, for which nothing rings any more
     * @param movement one movement in words
     * @param words says what the entries are
     */
    static List<Entry> entries(
            Programme programme,
            LocalDate from,
            int days,
            ZoneId zone,
            ReminderTimes times,
            Optional<LocalDate> doneOn,
            Function<ProgrammeItem, String> movement,
            Words words) {
        List<Entry> entries = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
            if (programme.isTrainingDay(day.minusDays(1).getDayOfWeek())) {
                entries.add(entry("morning", day, times.morning(), zone, times, MORNING, morningTitle(words), ""));
            }
            if (programme.isTrainingDay(day.getDayOfWeek())) {
                List<ProgrammeItem> items = programme.itemsOn(day.getDayOfWeek());
                int minutes = SessionTime.minutes(items);
                Entry session = entry(
                        "session",
                        day,
                        times.session(),
                        zone,
                        times,
                        Duration.ofMinutes(minutes),
                        sessionTitle(words, minutes),
                        times.tellsMore()
                                ? String.join("\n", items.stream().map(movement).toList())
                                : "");
                entries.add(doneOn.equals(Optional.of(day)) ? session.silent() : session);
            }
        }
        return entries;
    }

    /** Return how a session is called in a calendar. */
    static String sessionTitle(Words words, int minutes) {
        return words.say("{0, plural, one {Movement session, # minute} other {Movement session, # minutes}}", minutes);
    }

    /** Return how the question of the morning is called in a calendar. */
    static String morningTitle(Words words) {
        return words.say("Morning question, 1 minute");
    }

    /** Return the one entry of a calendar without sessions, since a calendar without any entry is none (RFC 5545, 3.6). */
    static Entry nothing(LocalDate day, ZoneId zone, ReminderTimes times, Words words) {
        return entry("note", day, times.session(), zone, times, Duration.ofMinutes(1), words.say("Nothing planned"), "")
                .silent();
    }

    private static Entry entry(
            String kind,
            LocalDate day,
            LocalTime time,
            ZoneId zone,
            ReminderTimes times,
            Duration lasts,
            String summary,
            String description) {
        // where the clock jumps over the time, the moment after the jump is meant; where it comes twice, the first
        Instant start = ZonedDateTime.of(day, time, zone).toInstant();
        boolean rings = times.rings() && !times.isQuiet(time);
        return new Entry(kind, day, start, lasts, summary, description, rings);
    }

    /** Return the calendar as a phone subscribes to it. */
    String text() {
        IcsText ics = new IcsText()
                .begin("VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Myotome//Calendar 1//EN")
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH")
                .text("NAME", "Myotome")
                .text("X-WR-CALNAME", "Myotome")
                .plain("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
                .plain("X-PUBLISHED-TTL", "PT6H");
        for (Entry entry : entries) {
            write(entry, ics);
        }
        return ics.end("VCALENDAR").toString();
    }

    private void write(Entry entry, IcsText ics) {
        ics.begin("VEVENT")
                .text("UID", entry.kind() + "-" + entry.day() + "-" + id + "@myotome")
                .moment("DTSTAMP", revised)
                .plain("SEQUENCE", Integer.toString(revision))
                .moment("DTSTART", entry.start())
                .minutes("DURATION", entry.lasts())
                .text("SUMMARY", entry.summary())
                .plain("CLASS", "PRIVATE")
                .plain("TRANSP", "TRANSPARENT");
        if (!entry.description().isEmpty()) {
            ics.text("DESCRIPTION", entry.description());
        }
        if (entry.rings()) {
            ics.begin("VALARM")
                    .plain("ACTION", "DISPLAY")
                    .text("DESCRIPTION", entry.summary())
                    .plain("TRIGGER;RELATED=START", "PT0M")
                    .end("VALARM");
        }
        ics.end("VEVENT");
    }
}
