package org.myotome.server.handout;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Load;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.server.wording.Plain;

/** A dose in sentences, for somebody who has never seen one. */
final class PlainDose {

    private static final int MINUTE = 60;

    private PlainDose() {}

    /** Return the sentences: how much, on which side, how hard, how long to rest. */
    static List<String> of(ProgrammeItem item) {
        Dose dose = item.dose();
        List<String> sentences = new ArrayList<>();
        sentences.add(count(dose.sets(), "set") + sides(item) + ". One set: " + amount(dose.amount())
                + load(dose.load()) + item.way().afterName() + ".");
        if (item.sides().size() == 2) {
            sentences.add("First the " + item.sides().getFirst().word() + " side, then the "
                    + item.sides().getLast().word() + ".");
        }
        sentences.add(effort(dose.effort()));
        if (dose.restSeconds() > 0) {
            sentences.add("Rest " + seconds(dose.restSeconds()) + " after each set.");
        }
        return List.copyOf(sentences);
    }

    private static String sides(ProgrammeItem item) {
        return switch (item.sides().size()) {
            case 0 -> item.dose().perSide() ? " on each side" : "";
            case 1 -> " on the " + item.sides().getFirst().word() + " side";
            default -> " on each side";
        };
    }

    /** Return one set in words. */
    static String amount(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> count(count, "time");
            case Amount.Hold(int seconds, int times) ->
                "hold for " + seconds(seconds) + (times == 1 ? "" : ", " + count(times, "time"));
            case Amount.Time(int seconds) -> seconds(seconds);
            case Amount.Distance(int metres) -> count(metres, "metre");
            case Amount.Breaths(int count) -> count(count, "slow breath");
            case Amount.Steps(int count) -> count(count, "step");
        };
    }

    private static String load(Load load) {
        return switch (load) {
            case Load.BodyWeight() -> "";
            case Load.Weight weight -> " with " + DoseText.ENGLISH.load(weight);
            case Load.Band(Load.Resistance resistance) -> " with a " + resistance.word() + " band";
        };
    }

    private static String effort(Effort effort) {
        return switch (effort) {
            case Effort.Exertion(int most) -> "No harder than " + most + ", if 0 is rest and 10 is all you have.";
            case Effort.InReserve(int least) -> "Stop each set while you could still do " + least + " more.";
        };
    }

    private static String seconds(int seconds) {
        int minutes = seconds / MINUTE;
        int rest = seconds % MINUTE;
        if (minutes == 0) {
            return count(rest, "second");
        }
        return Plain.list(
                rest == 0
                        ? List.of(count(minutes, "minute"))
                        : List.of(count(minutes, "minute"), count(rest, "second")));
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
