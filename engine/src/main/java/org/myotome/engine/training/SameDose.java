package org.myotome.engine.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.record.Known;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * The same movement with the same amount in a set, on the first and on the latest day it was done: has it become easier?
 * Effort and form as the person tapped them. The log does not say what was held in the hand, so that is not compared.
 *
 * @param movement which, on which side and in which way
 * @param amount how much in a set
 * @param first the first day
 * @param latest the latest day
 */
public record SameDose(SidedMovement movement, Amount amount, OneDay first, OneDay latest) {

    private static final int FEWEST_DAYS_BETWEEN = 5;

    /**
     * The sets of one day.
     *
     * @param day which
     * @param sets how many
     * @param worstEffort the least that was left; unknown as soon as one set says nothing
     * @param worstForm the worst form; unknown as soon as one set says nothing
     */
    public record OneDay(LocalDate day, int sets, SetEffort worstEffort, SetForm worstForm) {}

    /** What has become of it. */
    public enum Verdict {
        EASIER("easier"),
        SAME("the same"),
        HARDER("harder"),
        MIXED("mixed"),
        NOT_SAID("not said");

        private final String plainName;

        Verdict(String plainName) {
            this.plainName = plainName;
        }

        /** Return it in plain words. */
        public String plainName() {
            return plainName;
        }
    }

    private record Key(SidedMovement movement, Amount amount) {}

    /** Compare what was done with the same amount on two days far enough apart. */
    public static List<SameDose> of(TrainingLog log) {
        Map<Key, TreeMap<LocalDate, List<SetLog>>> days = new LinkedHashMap<>();
        for (SetLog set : log.sets()) {
            if (set.done() instanceof Known.Value<Amount>(Amount amount)) {
                days.computeIfAbsent(new Key(set.movement(), amount), _ -> new TreeMap<>())
                        .computeIfAbsent(set.day(), _ -> new ArrayList<>())
                        .add(set);
            }
        }
        List<SameDose> same = new ArrayList<>();
        days.forEach((key, byDay) -> {
            LocalDate first = byDay.firstKey();
            LocalDate latest = byDay.lastKey();
            if (!latest.isBefore(first.plusDays(FEWEST_DAYS_BETWEEN))) {
                same.add(new SameDose(
                        key.movement(),
                        key.amount(),
                        day(first, byDay.firstEntry().getValue()),
                        day(latest, byDay.lastEntry().getValue())));
            }
        });
        return List.copyOf(same);
    }

    /** The constants of effort and form stand in order from best to worst, with what nobody said last. */
    private static OneDay day(LocalDate day, List<SetLog> sets) {
        SetEffort effort = SetEffort.LIGHT;
        SetForm form = SetForm.STEADY;
        for (SetLog set : sets) {
            effort = set.effort().compareTo(effort) > 0 ? set.effort() : effort;
            form = set.form().compareTo(form) > 0 ? set.form() : form;
        }
        return new OneDay(day, sets.size(), effort, form);
    }

    /** Return what has become of it; easier only where neither effort nor form is worse. */
    public Verdict verdict() {
        boolean said = first.worstEffort() != SetEffort.UNKNOWN
                && latest.worstEffort() != SetEffort.UNKNOWN
                && first.worstForm() != SetForm.UNKNOWN
                && latest.worstForm() != SetForm.UNKNOWN;
        if (!said) {
            return Verdict.NOT_SAID;
        }
        int effort = first.worstEffort().compareTo(latest.worstEffort());
        int form = first.worstForm().compareTo(latest.worstForm());
        if (effort == 0 && form == 0) {
            return Verdict.SAME;
        }
        if (effort >= 0 && form >= 0) {
            return Verdict.EASIER;
        }
        return effort <= 0 && form <= 0 ? Verdict.HARDER : Verdict.MIXED;
    }
}
