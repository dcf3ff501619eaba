package org.myotome.server.clinic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.engine.language.Words;
import org.myotome.server.wording.Spoken;

/**
 * When what people enter is read here, and whom they call otherwise: as the clinic has said it, in its own words.
 *
 * @param version counts from 1; 0 where nobody has said anything
 * @param days the days on which somebody reads
 * @param opens from when, by the clinic's clock
 * @param closes until when
 * @param phone how to reach the clinic; may be empty
 * @param emergency the number for an emergency
 * @param outside what else to do outside these hours; may be empty
 * @param cover who stands in for whom; may be empty
 * @param coverUntil the last day on which that holds
 */
public record Hours(
        int version,
        List<DayOfWeek> days,
        LocalTime opens,
        LocalTime closes,
        String phone,
        String emergency,
        String outside,
        String cover,
        Optional<LocalDate> coverUntil) {

    public Hours {
        days = List.copyOf(days);
    }

    /** Return what holds while nobody has said anything: nobody promises to read. */
    static Hours unsaid() {
        return new Hours(
                0,
                List.of(),
                LocalTime.of(8, 0),
                LocalTime.of(17, 0),
                "",
                usualEmergency(Locale.getDefault()),
                "",
                "",
                Optional.empty());
    }

    /**
     * Return the usual emergency number where a computer is set to be. General knowledge, unreviewed: 911 in the United States
     * and Canada, 999 in the United Kingdom, 112 elsewhere, where most mobile phones put it through.
     */
    static String usualEmergency(Locale locale) {
        return switch (locale.getCountry()) {
            case "US", "CA" -> "911";
            case "GB" -> "999";
            default -> "112";
        };
    }

    /** Return whether the clinic has said it. */
    public boolean isSaid() {
        return version > 0;
    }

    /** Say when what people enter is read. */
    public String words(Words words) {
        if (!isSaid()) {
            return words.say("Nobody here has said when what you enter is read. Do not wait for an answer: call.");
        }
        if (days.isEmpty()) {
            return words.say("At present nobody reads what you enter. Do not wait for an answer: call.");
        }
        return read(words) + " " + words.say("At other times nobody reads it: do not wait, call.");
    }

    private String read(Words words) {
        String from = opens.toString();
        String until = closes.toString();
        if (days.size() == 7) {
            return words.say("What you enter is read on every day, {0} to {1}.", from, until);
        }
        if (days.equals(List.of(DayOfWeek.values()).subList(0, 5))) {
            return words.say("What you enter is read on weekdays, {0} to {1}.", from, until);
        }
        List<String> named = days.stream().map(day -> plural(words, day)).toList();
        return words.say("What you enter is read on {0}, {1} to {2}.", Spoken.list(words, named), from, until);
    }

    private static String plural(Words words, DayOfWeek day) {
        return switch (day) {
            case MONDAY -> words.say("Mondays");
            case TUESDAY -> words.say("Tuesdays");
            case WEDNESDAY -> words.say("Wednesdays");
            case THURSDAY -> words.say("Thursdays");
            case FRIDAY -> words.say("Fridays");
            case SATURDAY -> words.say("Saturdays");
            case SUNDAY -> words.say("Sundays");
        };
    }

    /** Return whether somebody is to read at a moment of the clinic's clock. */
    public boolean isOpen(ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        return days.contains(now.getDayOfWeek()) && !time.isBefore(opens) && time.isBefore(closes);
    }

    /** Return who stands in on a day; empty where nobody has said so, or it is over. */
    public String coverOn(LocalDate day) {
        boolean over = coverUntil.filter(until -> until.isBefore(day)).isPresent();
        return over ? "" : cover;
    }
}
