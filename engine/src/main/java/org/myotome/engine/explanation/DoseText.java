package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.programme.Practice;
import org.myotome.engine.programme.ProgrammeItem;

/** Writes doses, such as {@code 2 × 8 each side}. */
public final class DoseText {

    private DoseText() {}

    /** Write the dose of a movement in a programme, and under which conditions it is practised. */
    public static String of(ProgrammeItem item) {
        return plain(item) + after(practice(item.practice()));
    }

    /** Write how a dose becomes another one: the conditions of practice only where they change. */
    static String change(ProgrammeItem before, ProgrammeItem next) {
        if (before.practice().equals(next.practice())) {
            return plain(before) + " becomes " + plain(next);
        }
        String from = practice(next.practice()).isEmpty() ? of(before) : plain(before);
        return from + " becomes " + of(next);
    }

    private static String plain(ProgrammeItem item) {
        boolean eachSide = item.sides().size() == 2
                || (item.sides().isEmpty() && item.dose().perSide());
        String base =
                sets(item.dose()) + (eachSide ? " each side" : "") + item.way().afterName();
        String sided =
                item.sides().size() == 1 ? base + ", " + item.sides().getFirst().word() : base;
        return sided + after(tempo(item.dose().tempo()));
    }

    private static String after(String words) {
        return words.isEmpty() ? "" : ", " + words;
    }

    /** Write how fast a repetition is done; empty at the person's own pace. */
    public static String tempo(Tempo tempo) {
        return switch (tempo) {
            case Tempo.Natural() -> "";
            case Tempo.Counted(int lowering, int pause, int lifting) ->
                lowering + " s down" + (pause == 0 ? "" : ", " + pause + " s held") + ", " + lifting + " s up";
            case Tempo.FastUp() -> "up fast, down slowly";
        };
    }

    /** Write under which conditions it is practised; empty under plain ones. */
    public static String practice(Practice practice) {
        List<String> words = new ArrayList<>();
        switch (practice.ground()) {
            case FIRM -> {}
            case SOFT -> words.add("on soft ground");
        }
        switch (practice.task()) {
            case ALONE -> {}
            case HEAD_TURNS -> words.add("turning the head");
            case SECOND_TASK -> words.add("with a second task, such as counting down by sevens");
        }
        switch (practice.feedback()) {
            case EVERY_REPETITION -> {}
            case SOME_REPETITIONS -> words.add("checking every third repetition");
            case AFTER_THE_SET -> words.add("checking after the set only");
        }
        return String.join(", ", words);
    }

    /** Write sets and amount, such as {@code 3 × 5 × 10 s}. */
    public static String sets(Dose dose) {
        String amount = amount(dose.amount());
        String sets = dose.sets() == 1 ? amount : dose.sets() + " × " + amount;
        return sets + load(dose.load());
    }

    /** Return the amount of one set with its unit, repetitions too: "10 repetitions", "10 s hold". */
    public static String oneSet(Amount amount) {
        return amount instanceof Amount.Repetitions(int count) ? new Variant.Repeated(count).words() : amount(amount);
    }

    /** Write an amount with its unit, where it is not plain repetitions. */
    public static String amount(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> Integer.toString(count);
            case Amount.Hold(int seconds, int times) ->
                times == 1 ? seconds + " s hold" : times + " × " + seconds + " s";
            case Amount.Time(int seconds) -> time(seconds);
            case Amount.Distance(int metres) -> metres + " m";
            case Amount.Breaths(int count) -> count + " breaths";
            case Amount.Steps(int count) -> count + " steps";
        };
    }

    /** Write how hard a set should feel. */
    public static String effort(Effort effort) {
        return switch (effort) {
            case Effort.Exertion(int most) -> "effort up to " + most + " of 10";
            case Effort.InReserve(int least) -> "at least " + least + " left at the end";
        };
    }

    /** Write the days, such as {@code 3 days a week}. */
    public static String days(Dose dose) {
        return dose.daysPerWeek() == 1 ? "1 day a week" : dose.daysPerWeek() + " days a week";
    }

    private static String time(int seconds) {
        int minutes = seconds / 60;
        int rest = seconds - 60 * minutes;
        if (minutes == 0) {
            return rest + " s";
        }
        return rest == 0 ? minutes + " min" : minutes + " min " + rest + " s";
    }

    /** Write what is added to the body, after a comma; empty for the body alone. */
    public static String load(Load load) {
        return switch (load) {
            case Load.BodyWeight() -> "";
            case Load.Weight(double kilograms) -> ", " + kilograms(kilograms) + " kg";
            case Load.Band(Load.Resistance resistance) -> ", " + resistance.word() + " band";
        };
    }

    private static String kilograms(double kilograms) {
        long whole = (long) kilograms;
        return whole == kilograms ? Long.toString(whole) : Double.toString(kilograms);
    }
}
