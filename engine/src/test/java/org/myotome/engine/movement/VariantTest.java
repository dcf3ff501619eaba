package org.myotome.engine.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;

class VariantTest {

    private static final Library LIBRARY = SmallLibrary.library();

    private static Dose holding(int seconds, int times) {
        return new Dose(
                3, new Amount.Hold(seconds, times), false, 3, new Load.BodyWeight(), new Effort.Exertion(5), 60);
    }

    @Test
    void a_rung_is_named_by_movement_side_and_what_is_changed() {
        SidedMovement plank = SidedMovement.both("front_plank");
        SidedMovement side = SidedMovement.on("side_plank", Side.LEFT);

        assertThat(plank.key()).as("the usual way is named as before").isEqualTo("front_plank");
        assertThat(side.key()).isEqualTo("side_plank/left");
        assertThat(plank.as(new Variant.Held(10)).key()).isEqualTo("front_plank@hold_10s");
        assertThat(side.as(new Variant.HalfRange()).key()).isEqualTo("side_plank/left@half_range");
        assertThat(side.as(new Variant.HalfRange()).usual()).isEqualTo(side);
        assertThat(new SidedMovement("front_plank", plank.side()))
                .as("a record from before there were variants")
                .isEqualTo(plank);
    }

    @Test
    void a_variant_says_what_is_changed_and_changes_nothing_else_of_the_dose() {
        List<Variant> variants = List.of(
                Variant.usual(),
                new Variant.Held(10),
                new Variant.HalfRange(),
                new Variant.Supported(),
                new Variant.Loaded(new Load.Weight(4)),
                new Variant.Loaded(new Load.Weight(2.5)),
                new Variant.Loaded(new Load.Band(Load.Resistance.MEDIUM)));

        assertThat(variants.stream()
                        .map(variant -> variant.key() + " | " + variant.words() + " | "
                                + variant.of(holding(20, 3)).amount() + " "
                                + variant.of(holding(20, 3)).load())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                         |  | Hold[seconds=20, times=3] BodyWeight[]
                        hold_10s | hold 10 s | Hold[seconds=10, times=3] BodyWeight[]
                        half_range | half the range | Hold[seconds=20, times=3] BodyWeight[]
                        hand_support | one hand on a wall or chair | Hold[seconds=20, times=3] BodyWeight[]
                        load_4kg | with 4 kg | Hold[seconds=20, times=3] Weight[kilograms=4.0]
                        load_2.5kg | with 2.5 kg | Hold[seconds=20, times=3] Weight[kilograms=2.5]
                        band_medium | with a medium band | Hold[seconds=20, times=3] Band[resistance=MEDIUM]""");
        assertThat(new Variant.Repeated(1).words()).isEqualTo("1 repetition");
        assertThat(new Variant.Lasting(300).words()).isEqualTo("5 min");
        assertThat(new Variant.Repeated(6).fits(holding(20, 3))).isFalse();
        assertThat(new Variant.Lasting(60).fits(holding(20, 3))).isFalse();
    }

    @Test
    void the_rule_eases_and_extends_one_thing() {
        assertThat(LIBRARY.movements().stream()
                        .map(movement -> movement.id() + ": "
                                + VariantRule.of(movement).stream()
                                        .map(step -> step.variant().key() + " " + step.shift())
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("\n")))
                .startsWith("""
                        breathing: repetitions_4 -0.4, repetitions_16 0.4
                        brace: repetitions_4 -0.4, repetitions_16 0.4
                        march: repetitions_4 -0.4, repetitions_16 0.4
                        dead_bug: repetitions_4 -0.4, repetitions_16 0.4
                        glute_set: repetitions_4 -0.4, repetitions_16 0.4
                        bridge: repetitions_4 -0.4, repetitions_16 0.4
                        single_leg_bridge: repetitions_4 -0.4, repetitions_16 0.4
                        hip_thrust: repetitions_4 -0.4, repetitions_16 0.4
                        sit_to_stand: repetitions_4 -0.4, repetitions_16 0.4
                        squat: half_range -0.4, repetitions_16 0.4
                        """);
    }

    @Test
    void more_shows_less_and_another_ease_shows_nothing() {
        Movement squat = LIBRARY.getMovement("squat")
                .withVariants(List.of(
                        new VariantStep(new Variant.Repeated(16), 0.4, "assumed"),
                        new VariantStep(new Variant.Repeated(12), 0.2, "assumed"),
                        new VariantStep(new Variant.HalfRange(), -0.6, "assumed"),
                        new VariantStep(new Variant.Supported(), -0.4, "assumed")));

        assertThat(squat.ways().stream().map(Variant::key))
                .containsExactly("half_range", "hand_support", "", "repetitions_12", "repetitions_16");
        assertThat(squat.covers(new Variant.Repeated(16), new Variant.Repeated(12)))
                .isTrue();
        assertThat(squat.covers(new Variant.Repeated(12), new Variant.Repeated(16)))
                .isFalse();
        assertThat(squat.covers(new Variant.Repeated(12), Variant.usual())).isTrue();
        assertThat(squat.covers(Variant.usual(), new Variant.HalfRange())).isTrue();
        assertThat(squat.covers(new Variant.HalfRange(), Variant.usual())).isFalse();
        assertThat(squat.covers(new Variant.Supported(), new Variant.HalfRange()))
                .isFalse();
    }

    @Test
    void what_is_no_variant_is_refused() {
        Movement squat = LIBRARY.getMovement("squat");
        VariantStep half = new VariantStep(new Variant.HalfRange(), -0.4, "assumed");

        assertThatThrownBy(() -> new VariantStep(Variant.usual(), 0.4, "assumed"))
                .hasMessage("The usual way of a movement is no variant of it.");
        assertThatThrownBy(() -> new VariantStep(new Variant.Held(10), 0.01, "assumed"))
                .hasMessageStartingWith("The shift (0.01) of the variant hold_10s must lie between 0.1 and 2.0");
        assertThatThrownBy(() -> new VariantStep(new Variant.Held(10), 0.4, " "))
                .hasMessage("The shift of the variant hold_10s must have a source.");
        assertThatThrownBy(() -> new Variant.Held(301)).hasMessageContaining("(301) must lie between 1 and 300.");
        assertThatThrownBy(() -> new Variant.Loaded(new Load.BodyWeight()))
                .hasMessage("A loaded variant must name a weight or a band.");
        assertThatThrownBy(() -> squat.withVariants(List.of(half, half)))
                .hasMessage("The variant (half_range) of squat is named twice.");
        assertThatThrownBy(() -> squat.withVariants(List.of(new VariantStep(new Variant.Lasting(30), 0.4, "assumed"))))
                .hasMessage("The variant (time_30s) does not fit the start dose of squat.");
    }
}
