package org.myotome.engine.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Session;

/**
 * How many of the planned sessions were done.
 *
 * @param from the first day that is looked at
 * @param to the last day that is looked at
 * @param planned the days on which the programme in force asked for a session
 * @param done the days on which one was done, planned or not
 */
public record Consistency(LocalDate from, LocalDate to, int planned, int done) {

    private static final int DAYS_LOOKED_AT = 28;

    /**
     * Count the last four weeks until yesterday, or since there is a programme.
     *
     * @param dayOf the person's own calendar day of a moment
     * @return nothing before the first day under a programme is over
     */
    public static Optional<Consistency> of(Episode episode, LocalDate today, Function<Instant, LocalDate> dayOf) {
        List<AcceptedProgramme> programmes = episode.programmes();
        if (programmes.isEmpty()) {
            return Optional.empty();
        }
        LocalDate begin = dayOf.apply(programmes.getFirst().acceptedAt());
        LocalDate from = begin.isBefore(today.minusDays(DAYS_LOOKED_AT)) ? today.minusDays(DAYS_LOOKED_AT) : begin;
        LocalDate to = today.minusDays(1);
        if (to.isBefore(from)) {
            return Optional.empty();
        }
        int planned = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            planned += isPlanned(programmes, day, dayOf) ? 1 : 0;
        }
        TreeSet<LocalDate> done = new TreeSet<>();
        for (Session session : episode.log().sessions()) {
            boolean within = !session.day().isBefore(from) && !session.day().isAfter(to);
            if (within && !session.sets().isEmpty()) {
                done.add(session.day());
            }
        }
        return Optional.of(new Consistency(from, to, planned, done.size()));
    }

    private static boolean isPlanned(
            List<AcceptedProgramme> programmes, LocalDate day, Function<Instant, LocalDate> dayOf) {
        return programmes.stream()
                .filter(accepted -> !dayOf.apply(accepted.acceptedAt()).isAfter(day))
                .max(Comparator.comparing(AcceptedProgramme::acceptedAt))
                .filter(accepted -> accepted.programme().isTrainingDay(day.getDayOfWeek()))
                .isPresent();
    }
}
