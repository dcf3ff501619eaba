package org.myotome.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.Practice;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;

/** FEATURE UNDER TEST: how a change of a dose is written, with the conditions of practice only where they change. */
class DoseTextTest {

    private static final Dose DOSE = SmallLibrary.LIBRARY.getMovement("bridge").startDose();
    private static final Practice HARD =
            new Practice(Practice.Ground.FIRM, Practice.Task.HEAD_TURNS, Practice.Feedback.AFTER_THE_SET);

    @Test
    void conditionsAreWrittenOnlyWhereTheyChange() {
        ProgrammeItem plain = item(DOSE, Practice.plain());
        ProgrammeItem hard = item(DOSE, HARD);
        ProgrammeItem more = item(DOSE.withAmount(new Amount.Repetitions(11)), HARD);
        assertThat(DoseText.ENGLISH.change(hard, more)).isEqualTo("3 × 10 becomes 3 × 11");
        assertThat(DoseText.ENGLISH.change(plain, hard))
                .isEqualTo("3 × 10 becomes 3 × 10, turning the head, checking after the set only");
        assertThat(DoseText.ENGLISH.change(hard, plain))
                .isEqualTo("3 × 10, turning the head, checking after the set only becomes 3 × 10");
    }

    private static ProgrammeItem item(Dose dose, Practice practice) {
        return new ProgrammeItem(
                        "bridge",
                        List.of(),
                        dose,
                        List.of(),
                        new ChoiceReason.StartingPoint(
                                SmallLibrary.LIBRARY.getMovement("bridge").region()),
                        List.of(),
                        List.of())
                .withPractice(practice);
    }
}
