package org.myotome.server.reminder;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.engine.language.Words;
import org.myotome.server.page.BadInputException;

/**
 * When somebody wants to be reminded, by the clock where they are.
 *
 * @param session when a session begins
 * @param morning when the question about the morning comes
 * @param quietFrom when nothing rings any more
 * @param quietTo until when; earlier than the beginning where the night lies between; the same for no quiet hours
 * @param rings whether entries of the calendar ring
 * @param tellsMore whether entries of the calendar name the movements
 * @param days the days of the week on which reminders are wanted, in order
 */
record ReminderTimes(
        LocalTime session,
        LocalTime morning,
        LocalTime quietFrom,
        LocalTime quietTo,
        boolean rings,
        boolean tellsMore,
        List<DayOfWeek> days) {

    ReminderTimes {
        days = List.copyOf(days);
    }

    private static final List<DayOfWeek> EVERY_DAY = List.of(DayOfWeek.values());

    /** What holds until somebody says otherwise: nothing is told, and nothing rings at night (ours). */
    static final ReminderTimes USUAL = new ReminderTimes(
            LocalTime.of(18, 0), LocalTime.of(8, 0), LocalTime.of(21, 0), LocalTime.of(7, 0), true, false, EVERY_DAY);

    /** Return whether nothing rings at a time of the day. */
    boolean isQuiet(LocalTime time) {
        if (quietFrom.equals(quietTo)) {
            return false;
        }
        boolean overNight = quietTo.isBefore(quietFrom);
        return overNight
                ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
                : !time.isBefore(quietFrom) && time.isBefore(quietTo);
    }

    /** Return the lines in which it is kept. */
    String lines() {
        return String.join(
                "\n",
                "session " + session,
                "morning " + morning,
                "quiet_from " + quietFrom,
                "quiet_to " + quietTo,
                "rings " + rings,
                "tells_more " + tellsMore,
                "days " + String.join(",", days.stream().map(DayOfWeek::name).toList()));
    }

    /** Read the lines in which it was kept; what is missing there is as usual. */
    static ReminderTimes ofLines(String text) {
        Map<String, String> values = new TreeMap<>();
        text.lines().forEach(line -> {
            int space = line.indexOf(' ');
            if (space > 0) {
                values.put(line.substring(0, space), line.substring(space + 1));
            }
        });
        return new ReminderTimes(
                LocalTime.parse(values.getOrDefault("session", USUAL.session.toString())),
                LocalTime.parse(values.getOrDefault("morning", USUAL.morning.toString())),
                LocalTime.parse(values.getOrDefault("quiet_from", USUAL.quietFrom.toString())),
                LocalTime.parse(values.getOrDefault("quiet_to", USUAL.quietTo.toString())),
                Boolean.parseBoolean(values.getOrDefault("rings", "true")),
                Boolean.parseBoolean(values.getOrDefault("tells_more", "false")),
                Optional.ofNullable(values.get("days")).map(ReminderTimes::days).orElse(EVERY_DAY));
    }

    private static List<DayOfWeek> days(String words) {
        return EVERY_DAY.stream()
                .filter(day -> List.of(words.split(",")).contains(day.name()))
                .toList();
    }

    /** Return the same on other days. */
    ReminderTimes on(List<DayOfWeek> newDays) {
        return new ReminderTimes(session, morning, quietFrom, quietTo, rings, tellsMore, newDays);
    }

    /** Read a time that was typed. */
    static LocalTime time(Optional<String> typed, String field, Words words) {
        try {
            return LocalTime.parse(typed.orElse("").strip());
        } catch (DateTimeParseException noTime) {
            throw new BadInputException(field, typed.orElse(""), words.say("Write hours and minutes, such as 18:30."));
        }
    }
}
