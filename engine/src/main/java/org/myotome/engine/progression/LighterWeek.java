package org.myotome.engine.progression;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.ProgrammeNote;
import org.myotome.engine.programme.StartDose;

/**
 * A week with 40 to 50 % less work every 4 to 8 weeks of rising load, or when readiness drops in three sessions in a row
 * (evidence notes 6.2, [P], opinion). Only what loads is lowered; what teaches control goes on. It never stacks, and a
 * clinician may skip it.
 */
public final class LighterWeek {

    /** How long it lasts. */
    static final int DAYS = 7;

    private static final int DAYS_OF_A_WEEK = 7;

    /** A week without a session is a rest of its own. */
    private static final int REST_DAYS = 7;

    private static final int SESSIONS_WITH_DROP = 3;

    /** In each of these sessions at least so many of effort, form and morning went down. Ours. */
    private static final int SIGNS_OF_DROP = 2;

    private final ProgressionRequest request;
    private final Diary diary;
    private final Library library;

    LighterWeek(ProgressionRequest request, Diary diary, Library library) {
        this.request = request;
        this.diary = diary;
        this.library = library;
    }

    /** Return whether a programme is that of a lighter week. */
    public static boolean isOn(Programme programme) {
        return programme.notes().contains(ProgrammeNote.LIGHTER_WEEK);
    }

    /** Return the programme before the lighter week that is on; nothing where it is not known. */
    Optional<AcceptedProgramme> findBefore() {
        List<AcceptedProgramme> programmes = request.past().programmes();
        for (int i = programmes.size() - 1; i >= 0; i--) {
            if (!isOn(programmes.get(i).programme())) {
                return Optional.of(programmes.get(i));
            }
        }
        return Optional.empty();
    }

    /** Return whether a movement is no longer as it was when the lighter week that is on began. */
    boolean wasLoweredSince(ProgrammeItem item) {
        Optional<ProgrammeItem> atFirst = Optional.empty();
        List<AcceptedProgramme> programmes = request.past().programmes();
        for (int i = programmes.size() - 1; i >= 0 && isOn(programmes.get(i).programme()); i--) {
            atFirst = programmes.get(i).programme().findItem(item.movementId());
        }
        return !atFirst.equals(Optional.of(item));
    }

    /** Return the last day of the lighter week that is on. */
    LocalDate lastDay() {
        List<AcceptedProgramme> programmes = request.past().programmes();
        LocalDate begin = request.today();
        for (int i = programmes.size() - 1; i >= 0 && isOn(programmes.get(i).programme()); i--) {
            begin = dayOf(programmes.get(i));
        }
        return begin.plusDays(DAYS - 1);
    }

    /** Return why a lighter week is due; nothing when it is not. */
    Optional<StepReason> findDue(Irritability irritability) {
        if (isOn(request.programme()) || request.past().programmes().isEmpty() || !hasLoad()) {
            return Optional.empty();
        }
        LocalDate since = since();
        long weeks = ChronoUnit.DAYS.between(since, request.today()) / DAYS_OF_A_WEEK;
        if (weeks >= weeksAllowed(irritability) && hasRisen(since)) {
            return Optional.of(new StepReason.LighterWeek(weeks));
        }
        return hasDropped(since)
                ? Optional.of(new StepReason.LighterWeekForReadiness(SESSIONS_WITH_DROP))
                : Optional.empty();
    }

    private static int weeksAllowed(Irritability irritability) {
        return switch (irritability) {
            case LOW -> 8;
            case MEDIUM -> 6;
            case HIGH -> 4;
        };
    }

    private boolean hasLoad() {
        return request.programme().items().stream().anyMatch(this::isLoaded);
    }

    /** Return whether a movement is lowered: one that loads. */
    boolean isLoaded(ProgrammeItem item) {
        return library.findMovement(item.movementId())
                .filter(movement -> !Teaching.isTaught(movement))
                .isPresent();
    }

    /** Count from the first programme, the end of the last lighter week, its last skipping, or the end of a week off. */
    private LocalDate since() {
        LocalDate since = dayOf(request.past().programmes().getFirst());
        for (AcceptedProgramme accepted : request.past().programmes()) {
            if (isOn(accepted.programme())) {
                since = later(since, dayOf(accepted).plusDays(DAYS));
            }
        }
        since = later(since, request.past().lighterWeekSkippedOn().orElse(since));
        List<Session> days = diary.days();
        for (int i = 1; i < days.size(); i++) {
            boolean rested =
                    ChronoUnit.DAYS.between(days.get(i - 1).day(), days.get(i).day()) > REST_DAYS;
            since = rested ? later(since, days.get(i).day()) : since;
        }
        return since;
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }

    private boolean hasRisen(LocalDate since) {
        List<AcceptedProgramme> programmes = request.past().programmes();
        for (int i = 1; i < programmes.size(); i++) {
            boolean within = !dayOf(programmes.get(i)).isBefore(since);
            if (within
                    && isHarder(
                            programmes.get(i - 1).programme(), programmes.get(i).programme())) {
                return true;
            }
        }
        return false;
    }

    private boolean isHarder(Programme before, Programme after) {
        return after.items().stream()
                .filter(this::isLoaded)
                .anyMatch(item -> before.findItem(item.movementId())
                        .map(old -> isMore(old, item))
                        .orElseGet(() -> isHarderMovement(before, item)));
    }

    private static boolean isMore(ProgrammeItem before, ProgrammeItem after) {
        boolean more = Volume.of(after) > Volume.of(before);
        return more
                || (!before.dose().load().equals(after.dose().load())
                        && Loads.percent(before.dose().load(), after.dose().load())
                                        .orElse(1.0)
                                > 0);
    }

    private boolean isHarderMovement(Programme before, ProgrammeItem item) {
        int difficulty = difficulty(item);
        return before.items().stream().anyMatch(old -> difficulty(old) < difficulty);
    }

    private int difficulty(ProgrammeItem item) {
        return library.findMovement(item.movementId()).map(Movement::difficulty).orElse(0);
    }

    /** Return whether in each of the last three sessions two of effort, form and the next morning went down. */
    private boolean hasDropped(LocalDate since) {
        List<Session> days = diary.days().stream()
                .filter(session ->
                        !session.day().isBefore(since) && !session.day().isAfter(request.today()))
                .toList();
        return days.size() >= SESSIONS_WITH_DROP
                && days.subList(days.size() - SESSIONS_WITH_DROP, days.size()).stream()
                        .allMatch(this::isDrop);
    }

    private boolean isDrop(Session session) {
        int signs = 0;
        signs += session.sets().stream().anyMatch(set -> set.effort() == SetEffort.ALL) ? 1 : 0;
        signs += session.sets().stream().anyMatch(set -> set.form() == SetForm.WOBBLED || set.form() == SetForm.LOST)
                ? 1
                : 0;
        signs += Mornings.findRise(diary, session).filter(rise -> rise > 0).isPresent() ? 1 : 0;
        return signs >= SIGNS_OF_DROP;
    }

    /**
     * Return a movement as it was before the lighter week, or one step below where it had been too much; nothing where it is
     * the same, or is not known.
     */
    Optional<Change> findResumed(ProgrammeItem item, ItemProgression items, Programme programme) {
        Optional<AcceptedProgramme> before = findBefore();
        Optional<ProgrammeItem> old =
                before.flatMap(accepted -> accepted.programme().findItem(item.movementId()));
        if (before.isEmpty() || old.isEmpty() || Volume.of(old.get()) <= Volume.of(item)) {
            return Optional.empty();
        }
        LocalDate begun = lastDay().minusDays(DAYS - 1L);
        Optional<ProgrammeItem> target = items.wasTooMuch(old.get(), begun)
                ? items.lower(old.get(), programme, new StepReason.LighterWeekOver())
                        .map(Change::item)
                        .filter(lower -> Volume.of(lower) > Volume.of(item))
                : old;
        return target.map(
                next -> new Change(next.dose().sets() == item.dose().sets() ? Variable.AMOUNT : Variable.SETS, next));
    }

    /** Return an item with 40 to 50 % less work, by the one thing that comes closest to it; nothing where neither does. */
    static Optional<Change> lowered(ProgrammeItem item) {
        Dose dose = item.dose();
        List<Change> ways = new ArrayList<>();
        if (dose.sets() > 1) {
            ways.add(new Change(Variable.SETS, item.withDose(dose.withSets((dose.sets() + 1) / 2))));
        }
        Amount half = half(dose.amount());
        if (!half.equals(dose.amount())) {
            ways.add(new Change(Variable.AMOUNT, item.withDose(dose.withAmount(half))));
        }
        Optional<Change> best = Optional.empty();
        for (Change way : ways) {
            boolean closer = best.isEmpty()
                    || Volume.of(way.item()) < Volume.of(best.get().item());
            best = closer ? Optional.of(way) : best;
        }
        return best;
    }

    /** About half, never less than half of what can be counted. */
    private static Amount half(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> new Amount.Repetitions((count + 1) / 2);
            case Amount.Hold(int seconds, int times) ->
                times > 1 ? new Amount.Hold(seconds, (times + 1) / 2) : new Amount.Hold((seconds + 1) / 2, 1);
            case Amount.Time ignored -> StartDose.less(amount, 55);
            case Amount.Distance ignored -> StartDose.less(amount, 55);
            case Amount.Breaths(int count) -> new Amount.Breaths((count + 1) / 2);
            case Amount.Steps(int count) -> new Amount.Steps((count + 1) / 2);
        };
    }

    /** Return the day, in universal time, on which a programme was accepted. */
    static LocalDate dayOf(AcceptedProgramme accepted) {
        return accepted.acceptedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
