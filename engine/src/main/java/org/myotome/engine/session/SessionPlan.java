package org.myotome.engine.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.WeekPlan;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * A session in the making: what is planned, and what was logged of it.
 *
 * @param sessionId the session
 * @param day its day
 * @param items the movements in order
 * @param logged the sets logged so far
 * @param programme the programme it belongs to
 */
public record SessionPlan(
        String sessionId, LocalDate day, List<ProgrammeItem> items, List<SetLog> logged, Programme programme) {

    public SessionPlan {
        items = List.copyOf(items);
        logged = List.copyOf(logged);
    }

    /** Return the id of the session that begins on a day. */
    public static String idOf(LocalDate day) {
        return "session-" + day;
    }

    /** Return the short version for a bad day: the first movement only. */
    public SessionPlan shortened() {
        return new SessionPlan(sessionId, day, WeekPlan.shortVersion(items), logged, programme);
    }

    /** A set that is planned. */
    public record Planned(ProgrammeItem item, SidedMovement movement, int set) {}

    /** Return the next set: not logged, and of a movement that did not hurt more than agreed today. */
    public Optional<Planned> findNext() {
        return planned().stream()
                .filter(planned -> !isLogged(planned))
                .filter(planned -> !isEnded(planned.movement().movementId()))
                .findFirst();
    }

    /** Return a planned set that is not logged yet. */
    public Optional<Planned> find(String key, int set) {
        return planned().stream()
                .filter(planned -> planned.movement().key().equals(key) && planned.set() == set)
                .filter(planned -> !isLogged(planned))
                .findFirst();
    }

    /** Return the sets in the order in which they are done: set by set, the weak side first. */
    public List<Planned> planned() {
        List<Planned> all = new ArrayList<>();
        for (ProgrammeItem item : items) {
            int most = item.sidedMovements().stream()
                    .mapToInt(sided -> setsOf(item, sided))
                    .max()
                    .orElse(0);
            for (int set = 1; set <= most; set++) {
                for (SidedMovement sided : item.sidedMovements()) {
                    all.add(new Planned(item, sided, set));
                }
            }
        }
        return all;
    }

    /** Return how many sets of a movement are planned on one side. */
    public int setsOf(ProgrammeItem item, SidedMovement sided) {
        return item.setsPerSession() / item.sidedMovements().size();
    }

    /** Return how many sets of a movement were logged. */
    public int done(SidedMovement movement) {
        return (int)
                logged.stream().filter(set -> set.movement().equals(movement)).count();
    }

    /** Return whether a set was logged. */
    public boolean isLogged(Planned planned) {
        return logged.stream()
                .anyMatch(set -> set.movement().equals(planned.movement()) && set.setNumber() == planned.set());
    }

    /** Return whether a movement ended for the day, because it hurt more than agreed. */
    public boolean isEnded(String movementId) {
        return logged.stream().anyMatch(set -> set.movement().movementId().equals(movementId) && isTooMuch(set.pain()));
    }

    /** Return whether pain was, or may have been, more than agreed. Not saying is not more, and not less. */
    public boolean isTooMuch(PainReport pain) {
        return pain.isKnown() && pain.worstPossible() > mostPain();
    }

    /** Return whether any movement hurt more than agreed. */
    public boolean isStoppedByPain() {
        return logged.stream().anyMatch(set -> isTooMuch(set.pain()));
    }

    /** Return how much pain is agreed, 0 to 10. */
    public int mostPain() {
        return programme.painPolicy().mostDuring();
    }
}
