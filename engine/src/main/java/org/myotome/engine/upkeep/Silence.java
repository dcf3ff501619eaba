package org.myotome.engine.upkeep;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Session;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.maintenance.MaintenancePlan;

/** Finds whether somebody has to ask how a habit goes: a contact is due, or nobody has said anything for long. */
public final class Silence {

    /** So many days without a word call for a question; ours, unreviewed. */
    public static final int MOST_DAYS = 14;

    /** A word so many days before a contact answers it; ours. */
    private static final int DAYS_BEFORE_CONTACT = 3;

    private Silence() {}

    /** Return why somebody asks on a day; nothing where nobody has to. */
    public static Optional<AskBecause> findReason(Episode episode, MaintenancePlan plan, LocalDate today) {
        return findContactDue(episode, plan, today).or(() -> findNoWord(episode, plan, today));
    }

    private static Optional<AskBecause> findContactDue(Episode episode, MaintenancePlan plan, LocalDate today) {
        return plan.contacts().stream()
                .filter(day -> !day.isAfter(today))
                .reduce((one, later) -> later)
                .filter(day -> episode.upkeep().reports().stream().noneMatch(report -> answers(report.day(), day)))
                .map(day -> new AskBecause.ContactDue(day, daysBetween(day, today)));
    }

    /** Return whether what was said on a day answers a contact: from a few days before it on. */
    public static boolean answers(LocalDate said, LocalDate contact) {
        return !said.isBefore(contact.minusDays(DAYS_BEFORE_CONTACT));
    }

    private static Optional<AskBecause> findNoWord(Episode episode, MaintenancePlan plan, LocalDate today) {
        LocalDate last = lastWord(episode, plan, today);
        int days = daysBetween(last, today);
        return days > MOST_DAYS ? Optional.of(new AskBecause.NoWord(last, days)) : Optional.empty();
    }

    /** A word that claims to be from a day that has not come yet says nothing about today. */
    private static LocalDate lastWord(Episode episode, MaintenancePlan plan, LocalDate today) {
        Stream<LocalDate> logged = Stream.of(
                        episode.log().sessions().stream().map(Session::day),
                        episode.log().mornings().stream().map(MorningCheck::day),
                        episode.log().activities().stream().map(ActivitySession::day),
                        episode.upkeep().reports().stream().map(HowItGoes::day))
                .flatMap(days -> days);
        return Stream.concat(Stream.of(plan.begins()), logged)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(plan.begins());
    }

    private static int daysBetween(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
