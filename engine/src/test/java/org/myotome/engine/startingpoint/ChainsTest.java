package org.myotome.engine.startingpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.movement.Movement;

class ChainsTest {

    @Test
    void theGraphIsCutIntoChainsLongestFirst() {
        List<String> chains = Chains.of(SmallLibrary.library()).all().stream()
                .map(chain ->
                        String.join(" < ", chain.stream().map(Movement::id).toList()))
                .toList();
        assertThat(chains)
                .containsExactly(
                        "glute_set < bridge < single_leg_bridge < hip_thrust",
                        "breathing < brace < march < dead_bug",
                        "weight_shift < single_leg_stance < hop",
                        "heel_raise_support < heel_raise < single_heel_raise",
                        "sit_to_stand < squat",
                        "calf_stretch",
                        "toe_yoga",
                        "walk");
    }
}
