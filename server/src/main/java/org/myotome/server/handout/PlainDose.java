package org.myotome.server.handout;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Load;
import org.myotome.engine.programme.ProgrammeItem;

/** A dose in sentences, for somebody who has never seen one. */
final class PlainDose {

    private static final int MINUTE = 60;

    private final Words words;

    /** Write in a language. */
    PlainDose(Words words) {
        this.words = words;
    }

    /** Return the sentences: how much, on which side, how hard, how long to rest. */
    List<String> of(ProgrammeItem item) {
        Dose dose = item.dose();
        List<String> sentences = new ArrayList<>();
        sentences.add(sets(item));
        sentences.add(words.say("One set: {0}.", oneSet(item)));
        if (item.sides().size() == 2) {
            sentences.add(words.say(
                    "{0, select, left {First the left side, then the right.} other {First the right side, then the left.}}",
                    item.sides().getFirst().word()));
        }
        sentences.add(effort(dose.effort()));
        if (dose.restSeconds() > 0) {
            sentences.add(words.say("Rest {0} after each set.", time(dose.restSeconds())));
        }
        return List.copyOf(sentences);
    }

    private String sets(ProgrammeItem item) {
        int sets = item.dose().sets();
        boolean eachSide = item.sides().size() == 2
                || (item.sides().isEmpty() && item.dose().perSide());
        if (eachSide) {
            return words.say("{0, plural, one {# set on each side.} other {# sets on each side.}}", sets);
        }
        return item.sides().isEmpty()
                ? words.say("{0, plural, one {# set.} other {# sets.}}", sets)
                : words.say(
                        "{1, select, left {{0, plural, one {# set on the left side.} other {# sets on the left side.}}} other {{0,"
                                + " plural, one {# set on the right side.} other {# sets on the right side.}}}}",
                        sets,
                        item.sides().getFirst().word());
    }

    private String oneSet(ProgrammeItem item) {
        String set = loaded(amount(item.dose().amount()), item.dose().load());
        return item.way().isUsual() ? set : words.list(List.of(set, new DoseText(words).way(item.way())));
    }

    /** Return one set in words. */
    String amount(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> words.say("{0, plural, one {# time} other {# times}}", count);
            case Amount.Hold(int seconds, int times) ->
                times == 1
                        ? words.say("hold for {0}", time(seconds))
                        : words.say(
                                "{1, plural, one {hold for {0}, # time} other {hold for {0}, # times}}",
                                time(seconds), times);
            case Amount.Time(int seconds) -> time(seconds);
            case Amount.Distance(int metres) -> words.say("{0, plural, one {# metre} other {# metres}}", metres);
            case Amount.Breaths(int count) ->
                words.say("{0, plural, one {# slow breath} other {# slow breaths}}", count);
            case Amount.Steps(int count) -> words.say("{0, plural, one {# step} other {# steps}}", count);
        };
    }

    private String loaded(String amount, Load load) {
        return switch (load) {
            case Load.BodyWeight() -> amount;
            case Load.Weight(double kilograms) -> words.say("{0} with {1} kg", amount, kilograms);
            case Load.Band(Load.Resistance resistance) ->
                words.say(
                        "{1, select, light {{0} with a light band} heavy {{0} with a heavy band} other {{0} with a medium band}}",
                        amount, resistance.word());
        };
    }

    private String effort(Effort effort) {
        return switch (effort) {
            case Effort.Exertion(int most) ->
                words.say("No harder than {0}, if 0 is rest and 10 is all you have.", most);
            case Effort.InReserve(int least) -> words.say("Stop each set while you could still do {0} more.", least);
        };
    }

    private String time(int seconds) {
        int minutes = seconds / MINUTE;
        int rest = seconds % MINUTE;
        if (minutes == 0) {
            return seconds(rest);
        }
        String whole = words.say("{0, plural, one {# minute} other {# minutes}}", minutes);
        return rest == 0 ? whole : words.say("{0} and {1}", whole, seconds(rest));
    }

    private String seconds(int seconds) {
        return words.say("{0, plural, one {# second} other {# seconds}}", seconds);
    }
}
