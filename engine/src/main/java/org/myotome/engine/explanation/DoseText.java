package org.myotome.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.language.Words;
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

    /** Doses in English. */
    public static final DoseText ENGLISH = new DoseText(Words.ENGLISH);

    private static final int SECONDS = 60;
    private static final int MINUTES_FROM_SECONDS = 120;

    private final Words words;

    /** Write in a language. */
    public DoseText(Words words) {
        this.words = words;
    }

    /** Write the dose of a movement in a programme, and under which conditions it is practised. */
    public String of(ProgrammeItem item) {
        List<String> parts = new ArrayList<>(plain(item));
        parts.addAll(conditions(item.practice()));
        return words.list(parts);
    }

    /** Write how a dose becomes another one: the conditions of practice only where they change. */
    String change(ProgrammeItem before, ProgrammeItem next) {
        boolean samePractice = before.practice().equals(next.practice());
        boolean fromPlain = samePractice || !conditions(next.practice()).isEmpty();
        String from = fromPlain ? words.list(plain(before)) : of(before);
        return words.say("{0} becomes {1}", from, samePractice ? words.list(plain(next)) : of(next));
    }

    private List<String> plain(ProgrammeItem item) {
        boolean eachSide = item.sides().size() == 2
                || (item.sides().isEmpty() && item.dose().perSide());
        List<String> parts = new ArrayList<>();
        String sets = sets(item.dose());
        parts.add(eachSide ? words.say("{0} each side", sets) : sets);
        addTo(parts, way(item.way()));
        if (item.sides().size() == 1) {
            parts.add(words.of("side", item.sides().getFirst().word()));
        }
        addTo(parts, tempo(item.dose().tempo()));
        return parts;
    }

    private static void addTo(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** Write how fast a repetition is done; empty at the person's own pace. */
    public String tempo(Tempo tempo) {
        return switch (tempo) {
            case Tempo.Natural() -> "";
            case Tempo.Counted(int lowering, int pause, int lifting) ->
                pause == 0
                        ? words.say("{0} s down, {1} s up", lowering, lifting)
                        : words.say("{0} s down, {1} s held, {2} s up", lowering, pause, lifting);
            case Tempo.FastUp() -> words.say("up fast, down slowly");
        };
    }

    /** Write under which conditions it is practised; empty under plain ones. */
    public String practice(Practice practice) {
        return words.list(conditions(practice));
    }

    private List<String> conditions(Practice practice) {
        List<String> parts = new ArrayList<>();
        switch (practice.ground()) {
            case FIRM -> {}
            case SOFT -> parts.add(words.say("on soft ground"));
        }
        switch (practice.task()) {
            case ALONE -> {}
            case HEAD_TURNS -> parts.add(words.say("turning the head"));
            case SECOND_TASK -> parts.add(words.say("with a second task, such as counting down by sevens"));
        }
        switch (practice.feedback()) {
            case EVERY_REPETITION -> {}
            case SOME_REPETITIONS -> parts.add(words.say("checking every third repetition"));
            case AFTER_THE_SET -> parts.add(words.say("checking after the set only"));
        }
        return parts;
    }

    /** Write sets and amount, such as {@code 3 × 5 × 10 s}. */
    public String sets(Dose dose) {
        String amount = amount(dose.amount());
        return withLoad(dose.sets() == 1 ? amount : dose.sets() + " × " + amount, dose.load());
    }

    /** Return the amount of one set with its unit, repetitions too: "10 repetitions", "10 s hold". */
    public String oneSet(Amount amount) {
        return amount instanceof Amount.Repetitions(int count) ? repetitions(count) : amount(amount);
    }

    /** Return the amount of one set and what is added to the body. */
    public String oneSet(Dose dose) {
        return withLoad(oneSet(dose.amount()), dose.load());
    }

    private String repetitions(int count) {
        return words.say("{0, plural, one {# repetition} other {# repetitions}}", count);
    }

    /** Write an amount with its unit, where it is not plain repetitions. */
    public String amount(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> Integer.toString(count);
            case Amount.Hold(int seconds, int times) ->
                times == 1 ? words.say("{0} s hold", seconds) : times + " × " + seconds(seconds);
            case Amount.Time(int seconds) -> time(seconds);
            case Amount.Distance(int metres) -> words.say("{0} m", metres);
            case Amount.Breaths(int count) -> words.say("{0, plural, one {# breath} other {# breaths}}", count);
            case Amount.Steps(int count) -> words.say("{0, plural, one {# step} other {# steps}}", count);
        };
    }

    /** Return what is changed about a movement, in plain words; empty for the usual way. */
    public String way(Variant variant) {
        return switch (variant) {
            case Variant.Usual() -> "";
            case Variant.Held(int seconds) -> words.say("hold {0} s", seconds);
            case Variant.Repeated(int count) -> repetitions(count);
            case Variant.Lasting(int seconds) -> duration(seconds);
            case Variant.HalfRange() -> words.say("half the range");
            case Variant.Supported() -> words.say("one hand on a wall or chair");
            case Variant.Loaded(Load load) ->
                switch (load) {
                    case Load.BodyWeight() -> words.say("no load");
                    case Load.Weight(double kilograms) -> words.say("with {0} kg", kilograms);
                    case Load.Band(Load.Resistance resistance) ->
                        words.say(
                                "{0, select, light {with a light band} heavy {with a heavy band} other {with a medium band}}",
                                resistance.word());
                };
        };
    }

    private String duration(int seconds) {
        boolean minutes = seconds >= MINUTES_FROM_SECONDS && seconds / SECONDS * SECONDS == seconds;
        return minutes ? words.say("{0} min", seconds / SECONDS) : seconds(seconds);
    }

    /** Write how hard a set should feel. */
    public String effort(Effort effort) {
        return switch (effort) {
            case Effort.Exertion(int most) -> words.say("effort up to {0} of 10", most);
            case Effort.InReserve(int least) -> words.say("at least {0} left at the end", least);
        };
    }

    /** Write the days, such as {@code 3 days a week}. */
    public String days(Dose dose) {
        return words.say("{0, plural, one {# day a week} other {# days a week}}", dose.daysPerWeek());
    }

    private String time(int seconds) {
        int minutes = seconds / SECONDS;
        int rest = seconds - SECONDS * minutes;
        if (minutes == 0) {
            return seconds(rest);
        }
        return rest == 0 ? words.say("{0} min", minutes) : words.say("{0} min {1} s", minutes, rest);
    }

    private String seconds(int seconds) {
        return words.say("{0} s", seconds);
    }

    private String withLoad(String amount, Load load) {
        String added = load(load);
        return added.isEmpty() ? amount : words.list(List.of(amount, added));
    }

    /** Write what is added to the body; empty for the body alone. */
    public String load(Load load) {
        return switch (load) {
            case Load.BodyWeight() -> "";
            case Load.Weight(double kilograms) -> words.say("{0} kg", kilograms);
            case Load.Band(Load.Resistance resistance) ->
                words.say("{0, select, light {light band} heavy {heavy band} other {medium band}}", resistance.word());
        };
    }
}
