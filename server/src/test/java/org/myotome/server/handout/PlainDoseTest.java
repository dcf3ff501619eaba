package org.myotome.server.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Side;

/** FEATURE UNDER TEST: a dose in plain sentences. */
class PlainDoseTest {

    private static String say(List<Side> sides, Dose dose, Variant way) {
        return String.join(
                " ",
                new PlainDose(Words.ENGLISH)
                        .of(new ProgrammeItem(
                                "bridge",
                                sides,
                                dose,
                                List.of(),
                                new ChoiceReason.TrunkControlFirst(),
                                List.of(),
                                List.of(),
                                way)));
    }

    private static Dose dose(int sets, Amount amount, boolean perSide, Load load, Effort effort, int rest) {
        return new Dose(sets, amount, perSide, 3, load, effort, rest);
    }

    private static final Load NOTHING = new Load.BodyWeight();

    @Test
    void everyKindOfAmountHasItsWords() {
        assertThat(List.of(
                        new PlainDose(Words.ENGLISH).amount(new Amount.Repetitions(8)),
                        new PlainDose(Words.ENGLISH).amount(new Amount.Repetitions(1)),
                        new PlainDose(Words.ENGLISH).amount(new Amount.Hold(10, 1)),
                        new PlainDose(Words.ENGLISH).amount(new Amount.Hold(10, 5)),
                        new PlainDose(Words.ENGLISH).amount(new Amount.Time(90)),
                        new PlainDose(Words.ENGLISH).amount(new Amount.Time(600)),
                        new PlainDose(Words.ENGLISH).amount(new Amount.Distance(20)),
                        new PlainDose(Words.ENGLISH).amount(new Amount.Breaths(5)),
                        new PlainDose(Words.ENGLISH).amount(new Amount.Steps(30))))
                .containsExactly(
                        "8 times",
                        "1 time",
                        "hold for 10 seconds",
                        "hold for 10 seconds, 5 times",
                        "1 minute and 30 seconds",
                        "10 minutes",
                        "20 metres",
                        "5 slow breaths",
                        "30 steps");
    }

    @Test
    void theWeakSideComesFirst() {
        assertThat(say(
                        List.of(Side.RIGHT, Side.LEFT),
                        dose(2, new Amount.Repetitions(8), true, NOTHING, new Effort.Exertion(5), 60),
                        Variant.usual()))
                .isEqualTo("2 sets on each side. One set: 8 times. First the right side, then the left."
                        + " No harder than 5, if 0 is rest and 10 is all you have. Rest 1 minute after each set.");
    }

    @Test
    void loadAndWayAndOneSideAreSaid() {
        assertThat(say(
                        List.of(Side.LEFT),
                        dose(3, new Amount.Repetitions(12), true, new Load.Weight(7.5), new Effort.InReserve(2), 0),
                        Variant.usual()))
                .isEqualTo("3 sets on the left side. One set: 12 times with 7.5 kg."
                        + " Stop each set while you could still do 2 more.");
        assertThat(say(
                        List.of(),
                        dose(1, new Amount.Hold(20, 2), false, NOTHING, new Effort.Exertion(3), 45),
                        Variant.usual()))
                .isEqualTo(
                        "1 set. One set: hold for 20 seconds, 2 times. No harder than 3, if 0 is rest and 10 is all you"
                                + " have. Rest 45 seconds after each set.");
    }
}
