package org.myotome.engine.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;

/** Gathers what else to know about a programme that was just composed. */
final class ProgrammeNotes {

    private final Library library;
    private final CaseRecord record;
    private final Predicate<String> tried;

    ProgrammeNotes(Library library, CaseRecord record, Predicate<String> tried) {
        this.library = library;
        this.record = record;
        this.tried = tried;
    }

    /**
     * Return the notes.
     *
     * @param before the movements as they were chosen, before they were ordered and given their days
     * @param items the movements of the programme
     */
    List<ProgrammeNote> of(
            List<ProgrammeItem> before,
            List<ProgrammeItem> items,
            List<DayOfWeek> trainingDays,
            Calendar calendar,
            Irritability irritability) {
        List<ProgrammeNote> notes = new ArrayList<>();
        if (items.stream().noneMatch(item -> tried.test(item.movementId()))) {
            notes.add(ProgrammeNote.NOT_YET_TRIED);
        } else if (!items.stream().allMatch(item -> tried.test(item.movementId()))) {
            notes.add(ProgrammeNote.PARTLY_TRIED);
        }
        if (record.circumstances().canGetToTheFloor() != Answer.YES && hasLying(items)) {
            notes.add(ProgrammeNote.FIRM_BED);
        }
        if (!record.circumstances().daysPerWeek().isKnown()) {
            notes.add(ProgrammeNote.DAYS_ASSUMED);
        }
        if (!record.circumstances().minutesPerSession().isKnown()) {
            notes.add(ProgrammeNote.MINUTES_ASSUMED);
        }
        if (!record.circumstances().equipment().isKnown()) {
            notes.add(ProgrammeNote.EQUIPMENT_ASSUMED);
        }
        if (irritability != Irritability.LOW) {
            notes.add(ProgrammeNote.SMALLER_START);
        }
        if (!record.painPolicy().isKnown()) {
            notes.add(ProgrammeNote.POLICY_ASSUMED);
        }
        if (isCutForTime(items, calendar, irritability)) {
            notes.add(ProgrammeNote.SETS_CUT_FOR_TIME);
        }
        addAboutDays(before, items, trainingDays, calendar, notes);
        if (items.stream().anyMatch(item -> item.dose().tempo() instanceof Tempo.Counted)) {
            notes.add(ProgrammeNote.SLOW_FOR_TENDON);
        }
        return notes;
    }

    private void addAboutDays(
            List<ProgrammeItem> before,
            List<ProgrammeItem> items,
            List<DayOfWeek> trainingDays,
            Calendar calendar,
            List<ProgrammeNote> notes) {
        boolean fewer = record.circumstances().freeDays().isKnown()
                && items.stream().anyMatch(item -> isBelowUsual(item, trainingDays.size()));
        if (fewer) {
            notes.add(ProgrammeNote.FEWER_DAYS_THAN_USUAL);
        }
        boolean rested = items.stream().anyMatch(item -> {
            Dose usual = movement(item).startDose();
            return Dosing.isHard(movement(item))
                    && item.dose().daysPerWeek() < Math.min(usual.daysPerWeek(), calendar.daysPerWeek());
        });
        if (rested) {
            notes.add(ProgrammeNote.REST_BETWEEN_HARD_DAYS);
        }
        if (calendar.sharesBusyDays()) {
            notes.add(ProgrammeNote.SHARES_BUSY_DAYS);
        }
        if (!ids(before).equals(ids(items))) {
            notes.add(ProgrammeNote.FEW_POSITIONS);
        }
    }

    private boolean isBelowUsual(ProgrammeItem item, int trainingDays) {
        return movement(item).startDose().daysPerWeek() > trainingDays;
    }

    private static List<String> ids(List<ProgrammeItem> items) {
        return items.stream().map(ProgrammeItem::movementId).toList();
    }

    private boolean hasLying(List<ProgrammeItem> items) {
        return items.stream().anyMatch(item -> movement(item).position().isLying());
    }

    private boolean isCutForTime(List<ProgrammeItem> items, Calendar calendar, Irritability irritability) {
        return items.stream()
                .anyMatch(item -> item.dose().sets()
                        < StartDose.of(movement(item).startDose(), irritability, calendar.daysPerWeek())
                                .sets());
    }

    private Movement movement(ProgrammeItem item) {
        return library.getMovement(item.movementId());
    }
}
