package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.history.Session;
import org.myotome.engine.programme.Programme;

/**
 * How many of the planned sessions of two weeks were done. More often comes before more (evidence notes 6.4 and the
 * founding text); the share is ours and unreviewed.
 *
 * @param done days with a session
 * @param planned training days
 */
record Consistency(int done, int planned) {

    private static final int DAYS = 14;

    /** With fewer planned days than this nothing can be said. */
    private static final int LEAST_PLANNED = 3;

    /**
     * Count the days before today, from the first programme on.
     *
     * @param sessions all sessions, one for each day
     */
    static Consistency of(Programme programme, List<Session> sessions, LocalDate firstDay, LocalDate today) {
        LocalDate from = firstDay.isAfter(today.minusDays(DAYS)) ? firstDay : today.minusDays(DAYS);
        int planned = 0;
        for (LocalDate day = from; day.isBefore(today); day = day.plusDays(1)) {
            planned += programme.isTrainingDay(day.getDayOfWeek()) ? 1 : 0;
        }
        int done = (int) sessions.stream()
                .filter(session ->
                        !session.day().isBefore(from) && session.day().isBefore(today))
                .count();
        return new Consistency(done, planned);
    }

    /** Return whether fewer than two thirds were done. */
    boolean isLow() {
        return planned >= LEAST_PLANNED && done * 3 < planned * 2;
    }

    /** Return how many more sessions make two thirds. */
    int missing() {
        return Math.max(0, (planned * 2 + 2) / 3 - done);
    }
}
