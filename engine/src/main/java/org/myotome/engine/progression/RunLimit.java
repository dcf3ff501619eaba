package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.Optional;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Role;

/**
 * The single-run rule: one run is at most 110 % of the longest of the last 30 days (Frandsen 2025: a run more than 10 %
 * longer raised overuse injury, rate ratio 1.64).
 */
public final class RunLimit {

    private static final int DAYS = 30;
    private static final int MOST_PERCENT = 110;
    private static final int IMPACT_OF_RUNNING = 3;

    /** What a run is measured in; the two are never converted into each other. */
    public enum Unit {
        METRES("metres"),
        SECONDS("seconds");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    private final Library library;

    /** Tell runs from other movements by a library. */
    public RunLimit(Library library) {
        this.library = library;
    }

    /** Return the longest run allowed on a day; nothing when no run of the last 30 days is known in this unit. */
    public Optional<Long> findMost(TrainingLog log, LocalDate day, Unit unit) {
        long longest = 0;
        for (Session session : log.sessions()) {
            boolean recent = session.day().isBefore(day) && !session.day().isBefore(day.minusDays(DAYS));
            if (recent) {
                longest = Math.max(longest, total(session, unit));
            }
        }
        return longest == 0 ? Optional.empty() : Optional.of(longest * MOST_PERCENT / 100);
    }

    /** Return whether a movement is a run. */
    public static boolean isRun(Movement movement) {
        return movement.demand().impact() >= IMPACT_OF_RUNNING
                && movement.roles().contains(Role.AEROBIC);
    }

    private long total(Session session, Unit unit) {
        long total = 0;
        for (SetLog set : session.sets()) {
            boolean run = library.findMovement(set.movement().movementId())
                    .filter(RunLimit::isRun)
                    .isPresent();
            if (run) {
                total += set.done().find().map(amount -> in(unit, amount)).orElse(0L);
            }
        }
        return total;
    }

    private static long in(Unit unit, Amount amount) {
        return switch (amount) {
            case Amount.Distance(int metres) -> unit == Unit.METRES ? metres : 0L;
            case Amount.Time(int seconds) -> unit == Unit.SECONDS ? seconds : 0L;
            case Amount.Repetitions ignored -> 0L;
            case Amount.Hold ignored -> 0L;
            case Amount.Breaths ignored -> 0L;
            case Amount.Steps ignored -> 0L;
        };
    }
}
