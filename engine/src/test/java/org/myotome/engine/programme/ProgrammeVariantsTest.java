package org.myotome.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.myotome.engine.programme.SomeCases.calm;
import static org.myotome.engine.programme.SomeCases.noConcern;
import static org.myotome.engine.programme.SomeCases.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.movement.VariantStep;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/** FEATURE UNDER TEST: the variant that was found is what the programme starts with. */
class ProgrammeVariantsTest {

    private static final Variant HALF = new Variant.HalfRange();
    private static final Variant SHORT = new Variant.Held(5);
    private static final Variant LONG = new Variant.Held(30);

    private static final Library LIBRARY = Library.of(
            "small with variants",
            SmallLibrary.LIBRARY.movements().stream()
                    .map(ProgrammeVariantsTest::withVariants)
                    .toList(),
            List.of());

    private final ProgrammeComposer composer = new ProgrammeComposer(LIBRARY);

    private static Movement withVariants(Movement movement) {
        boolean held = movement.startDose().amount() instanceof Amount.Hold;
        return movement.withVariants(
                held
                        ? List.of(new VariantStep(SHORT, -0.4, "assumed"), new VariantStep(LONG, 0.55, "assumed"))
                        : List.of(new VariantStep(HALF, -0.4, "assumed")));
    }

    private static LadderStart start(SidedMovement movement) {
        return new LadderStart(
                "ladder", LIBRARY.getMovement(movement.movementId()).region(), movement, true);
    }

    private static Trial trial(SidedMovement movement, Trial.Form form, int pain) {
        return new Trial(movement, form, List.of(), new PainReport.Score(pain));
    }

    private ProgrammeItem item(List<LadderStart> starts, Trial... trials) {
        Starts all = new Starts(starts, Answer.YES, Answer.YES);
        Composition composition = composer.compose(request(calm(), noConcern(), all, trials));
        return ((Composition.Composed) composition).programme().items().getFirst();
    }

    @Test
    void a_shorter_hold_is_the_dose_of_the_start() {
        SidedMovement left = SidedMovement.on("side_plank_knees", Side.LEFT);
        SidedMovement right = SidedMovement.on("side_plank_knees", Side.RIGHT);

        assertThat(DoseText.ENGLISH.of(item(List.of(start(left), start(right)))))
                .isEqualTo("3 × 5 × 10 s each side");
        assertThat(DoseText.ENGLISH.of(item(List.of(start(left.as(LONG)), start(right.as(LONG))))))
                .isEqualTo("3 × 5 × 30 s each side");
        assertThat(DoseText.ENGLISH.of(item(List.of(start(left), start(right.as(SHORT))))))
                .as("both sides do what the weaker one can")
                .isEqualTo("3 × 5 × 5 s each side");
    }

    @Test
    void half_the_range_is_said_with_the_dose() {
        ProgrammeItem item =
                item(List.of(start(SidedMovement.both("bridge_march").as(HALF))));

        assertThat(item.way()).isEqualTo(HALF);
        assertThat(DoseText.ENGLISH.of(item)).isEqualTo("3 × 8 each side, half the range");
        assertThat(item.sidedMovements())
                .containsExactly(SidedMovement.both("bridge_march").as(HALF));
        assertThat(item.withWay(Variant.usual()).way()).isEqualTo(Variant.usual());
        assertThatThrownBy(() -> item.withWay(SHORT)).hasMessageContaining("all else belongs to the dose");
    }

    @Test
    void what_failed_the_usual_way_and_worked_eased_is_done_eased() {
        SidedMovement march = SidedMovement.both("bridge_march");
        Trial failed = trial(march, Trial.Form.UNABLE, 0);
        Trial hurt = trial(march, Trial.Form.CLEAN, 6);
        Trial eased = trial(march.as(HALF), Trial.Form.CLEAN, 0);

        assertThat(item(List.of(start(march)), failed, eased).way())
                .as("never harder than shown, whatever is believed")
                .isEqualTo(HALF);
        assertThat(item(List.of(start(march)), hurt, eased).way()).isEqualTo(HALF);
        assertThat(item(List.of(start(march)), failed).movementId())
                .as("without a way that worked, the easier movement")
                .isNotEqualTo("bridge_march");
    }

    @Test
    void too_much_in_an_extended_way_leaves_the_usual_one() {
        SidedMovement left = SidedMovement.on("side_plank_knees", Side.LEFT);
        Trial tooLong = trial(left.as(LONG), Trial.Form.MAJOR_FAULT, 1);

        ProgrammeItem item = item(List.of(start(left.as(LONG))), trial(left, Trial.Form.CLEAN, 0), tooLong);
        assertThat(item.movementId()).isEqualTo("side_plank_knees");
        assertThat(item.dose().amount()).isEqualTo(new Amount.Hold(10, 5));
    }
}
