package org.myotome.engine.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

class MovementDemandsTest {

    @Test
    void everyMovementOfTheSmallLibrary() {
        StringBuilder table = new StringBuilder();
        for (SidedMovement movement : MovementDemands.sidedMovements(SmallLibrary.library())) {
            if (!movement.side().equals(Known.of(Side.RIGHT))) {
                table.append(line(MovementDemands.of(SmallLibrary.library(), movement)));
            }
        }
        assertThat(table.toString()).isEqualTo("""
                breathing: trunk_strength -3.80 trunk_control -2.80 | back -3.15
                brace: trunk_strength -3.30 trunk_control -2.80 | back -3.15
                march: trunk_strength -2.80 trunk_control -1.80 | back -1.70
                dead_bug: trunk_strength -0.80 trunk_control -0.80 | back -1.00
                glute_set: trunk_strength -3.30 trunk_control -3.00 hip_left -2.80 hip_right -2.80 | hip_left -3.15 hip_right -3.15
                bridge: trunk_strength -2.80 trunk_control -2.40 hip_left -2.30 hip_right -2.30 | back -1.70 hip_left -3.00 hip_right -3.00
                single_leg_bridge/left: trunk_strength -2.30 trunk_control -1.80 hip_left -0.80 | back -1.70 hip_left -2.55
                hip_thrust/left: trunk_strength -1.80 trunk_control -1.80 hip_left 0.20 | hip_left -2.25
                sit_to_stand: trunk_strength -2.80 trunk_control -3.00 knee_left -2.30 knee_right -2.30 | knee_left -1.70 knee_right -1.70
                squat: trunk_strength -2.80 trunk_control -2.40 knee_left -1.80 knee_right -1.80 mobility -1.80 | hip_left -1.00 hip_right -1.00 knee_left -1.00 knee_right -1.00
                toe_yoga/left: trunk_strength -3.80 trunk_control -2.40 foot_left -2.80 | foot_left -3.15
                heel_raise_support: trunk_strength -2.80 trunk_control -3.00 foot_left -2.30 foot_right -2.30 | foot_left -1.00 foot_right -1.00
                heel_raise: trunk_strength -2.80 trunk_control -2.40 foot_left -1.80 foot_right -1.80 | foot_left -1.00 foot_right -1.00
                single_heel_raise/left: trunk_strength -1.80 trunk_control -2.40 hip_left -2.20 foot_left -0.80 | foot_left -0.30
                calf_stretch/left: trunk_strength -3.80 trunk_control -3.60 mobility -2.80 | foot_left -1.70
                weight_shift: trunk_strength -3.80 trunk_control -3.00 hip_left -3.20 hip_right -3.20 | hip_left -3.15 hip_right -3.15 knee_left -3.15 knee_right -3.15 foot_left -1.70 foot_right -1.70
                single_leg_stance/left: trunk_strength -3.30 trunk_control -2.40 hip_left -1.60 foot_left -1.60 | hip_left -2.85 knee_left -2.85 foot_left -1.00
                hop/left: trunk_strength -1.80 trunk_control -1.20 hip_left -1.00 foot_left 0.30 | hip_left -0.30 knee_left 0.40 foot_left 0.40
                walk: trunk_strength -3.80 trunk_control -3.00 hip_left -2.80 hip_right -2.80 foot_left -2.80 foot_right -2.80 | hip_left -3.15 hip_right -3.15 knee_left -1.70 knee_right -1.70 foot_left -1.00 foot_right -1.00
                """);
    }

    private static String line(MovementDemand demand) {
        StringBuilder line = new StringBuilder(demand.movement().key()).append(':');
        demand.requirements()
                .forEach(requirement ->
                        line.append(' ').append(requirement.ability().word()).append(number(requirement.threshold())));
        line.append(" |");
        demand.loads()
                .forEach(load -> line.append(' ').append(load.region().word()).append(number(load.load())));
        return line.append('\n').toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, " %.2f", value);
    }

    @Test
    void oneSidedMovementsAreListedLeftThenRight() {
        List<SidedMovement> all = MovementDemands.sidedMovements(SmallLibrary.library());
        assertThat(all)
                .contains(SidedMovement.both("bridge"))
                .containsSubsequence(
                        SidedMovement.on("single_leg_bridge", Side.LEFT),
                        SidedMovement.on("single_leg_bridge", Side.RIGHT))
                .doesNotContain(SidedMovement.both("single_leg_bridge"));
    }

    @Test
    void aTableListsEqualLoadsOnce() {
        DemandTable table = DemandTable.of(SmallLibrary.library());
        assertThat(table.loads()).doesNotHaveDuplicates();
        for (int i = 0; i < table.demands().size(); i++) {
            MovementDemand demand = table.demands().get(i);
            assertThat(table.getIndex(demand.movement())).isEqualTo(i);
            for (int k = 0; k < demand.loads().size(); k++) {
                assertThat(table.loads().get(table.loadColumns(i)[k]))
                        .isEqualTo(demand.loads().get(k));
            }
        }
        assertThat(table.findDemand(SidedMovement.both("moonwalk"))).isEmpty();
    }

    @Test
    void aRegionThatIsNotLoadedHasNoLoad() {
        MovementDemand demand = MovementDemands.of(SmallLibrary.library(), SidedMovement.both("march"));
        assertThat(demand.loadOn(ToleranceRegion.KNEE_LEFT)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(demand.loadOn(ToleranceRegion.BACK)).isFinite();
        assertThatThrownBy(() -> new MovementDemand(SidedMovement.both("x"), List.of(), List.of()))
                .hasMessageContaining("(x)");
    }

    @Test
    void recordedFormsAddUpAndFollowTheTruth() {
        double lastClean = -1;
        for (double correct = 0; correct <= 1; correct += 0.05) {
            double clean = TrialModel.recorded(Trial.Form.CLEAN, correct);
            double sum = clean
                    + TrialModel.recorded(Trial.Form.COMPENSATED, correct)
                    + TrialModel.recorded(Trial.Form.UNABLE, correct);
            assertThat(sum).isBetween(1 - 1e-12, 1 + 1e-12);
            assertThat(clean).isGreaterThan(lastClean);
            assertThat(TrialModel.done(correct)).isBetween(correct - 1e-12, 1 + 1e-12);
            lastClean = clean;
        }
        assertThat(TrialModel.recorded(Trial.Form.CLEAN, 1)).isEqualTo(0.88);
        assertThat(TrialModel.recorded(Trial.Form.UNABLE, 0)).isEqualTo(0.96);
    }

    @Test
    void doableNeedsFormAndBearablePain() {
        double surely = 1;
        assertThat(TrialModel.doableBit(2, surely)).isEqualTo(1);
        assertThat(TrialModel.doableBit(2.04, surely)).isZero();
        assertThat(TrialModel.doableBit(1, 0.8)).isEqualTo(1);
        assertThat(TrialModel.doableBit(1, 0.79)).isZero();
        assertThat(TrialModel.doableBit(1.7, 0.8)).isZero();
        assertThat(TrialModel.ableBit(2)).isEqualTo(1);
        assertThat(TrialModel.ableBit(2.04)).isZero();
    }
}
