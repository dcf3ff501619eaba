package org.myotome.content.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Root;

class RootWeightsTest {

    private static final Library LIBRARY = LibraryReader.readShipped().library();

    @Test
    void main_root_counts_three_times_a_listed_one() {
        assertThat(RootWeights.derive(Set.of(Root.L4, Root.L5, Root.S1), Set.of(Root.L5), List.of()))
                .isEqualTo(Map.of(Root.L4, 0.2, Root.L5, 0.6, Root.S1, 0.2));
    }

    @Test
    void stimulation_moves_a_share_halfway_and_leaves_untested_roots_alone() {
        Map<Root, Double> weights = RootWeights.derive(
                Set.of(Root.L3, Root.L4),
                Set.of(Root.L3),
                List.of(new RootWeights.Response(Root.L4, 60), new RootWeights.Response(Root.L5, 20)));

        // Texts: L3 .75, L4 .25. Tested: L4 and L5 share .25; stimulated they would have .1875 and .0625.
        assertThat(weights.get(Root.L3)).isEqualTo(0.75, within(1e-12));
        assertThat(weights.get(Root.L4)).isEqualTo(0.21875, within(1e-12));
        assertThat(weights.get(Root.L5)).isEqualTo(0.03125, within(1e-12));
    }

    @Test
    void every_muscle_of_the_library_adds_up_to_one() {
        for (Muscle muscle : LIBRARY.muscles()) {
            double sum = muscle.rootWeights().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).as(muscle.id()).isEqualTo(1, within(1e-9));
        }
    }

    @Test
    void disputed_tibialis_anterior_leans_to_the_fifth_root_after_stimulation() {
        Muscle muscle = LIBRARY.getMuscle("tibialis_anterior");

        assertThat(muscle.weight(Root.L5)).isGreaterThan(muscle.weight(Root.L4));
        assertThat(muscle.weight(Root.L4)).isGreaterThan(muscle.weight(Root.S1));
    }

    @Test
    void range_of_roots_is_unfolded() {
        assertThat(LIBRARY.getMuscle("erector_spinae").rootWeights()).hasSize(17);
    }
}
