package org.myotome.engine.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

class BlockTest {

    private static final SidedMovement BRIDGE = SidedMovement.both("bridge");
    private static final Marker BEFORE = new Marker(Trial.Form.COMPENSATED, 6);
    private static final Marker HELPED = new Marker(Trial.Form.COMPENSATED, 4);
    private static final Marker SAME = new Marker(Trial.Form.COMPENSATED, 5);

    private static final List<BlockState> STATES = List.of(
            new BlockState.SafetyAgain(),
            new BlockState.NerveScreen(),
            new BlockState.SelfHelp(),
            new BlockState.ClinicianHelp(),
            new BlockState.Retest(Intervention.HEAT),
            new BlockState.Retest(Intervention.MANUAL_THERAPY),
            new BlockState.Opened(Intervention.HEAT),
            new BlockState.Opened(Intervention.MANUAL_THERAPY),
            new BlockState.SearchAgain(Intervention.HEAT),
            new BlockState.Refer(BlockState.ReferReason.NOTHING_HELPED));

    private static final List<BlockEvent> EVENTS = List.of(
            new BlockEvent.SafetyChecked(false),
            new BlockEvent.SafetyChecked(true),
            new BlockEvent.NervesScreened(false),
            new BlockEvent.NervesScreened(true),
            new BlockEvent.InterventionDone(Intervention.HEAT),
            new BlockEvent.InterventionDone(Intervention.MANUAL_THERAPY),
            new BlockEvent.MarkerTested(HELPED),
            new BlockEvent.MarkerTested(SAME),
            new BlockEvent.NextDay(true),
            new BlockEvent.NextDay(false),
            new BlockEvent.NothingMoreOfThisKind(),
            new BlockEvent.ReferredOn());

    private static Block in(BlockState state) {
        return new Block(BRIDGE, BEFORE, state, Map.of());
    }

    @Test
    void everyTransition() {
        List<String> table = new ArrayList<>();
        for (BlockState state : STATES) {
            for (BlockEvent event : EVENTS) {
                if (in(state).accepts(event)) {
                    table.add(state + " + " + event + " -> "
                            + in(state).after(event).state());
                } else {
                    assertThatThrownBy(() -> in(state).after(event))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Maybe");
                }
            }
        }
        assertThat(String.join("\n", table)).isEqualTo("""
                SafetyAgain[] + SafetyChecked[concern=false] -> NerveScreen[]
                SafetyAgain[] + SafetyChecked[concern=true] -> Refer[reason=SAFETY_CONCERN]
                SafetyAgain[] + ReferredOn[] -> Refer[reason=DECIDED]
                NerveScreen[] + NervesScreened[concern=false] -> SelfHelp[]
                NerveScreen[] + NervesScreened[concern=true] -> Refer[reason=NERVE_CONCERN]
                NerveScreen[] + ReferredOn[] -> Refer[reason=DECIDED]
                SelfHelp[] + InterventionDone[intervention=HEAT] -> Retest[tried=HEAT]
                SelfHelp[] + NothingMoreOfThisKind[] -> ClinicianHelp[]
                SelfHelp[] + ReferredOn[] -> Refer[reason=DECIDED]
                ClinicianHelp[] + InterventionDone[intervention=MANUAL_THERAPY] -> Retest[tried=MANUAL_THERAPY]
                ClinicianHelp[] + NothingMoreOfThisKind[] -> Refer[reason=NOTHING_HELPED]
                ClinicianHelp[] + ReferredOn[] -> Refer[reason=DECIDED]
                Retest[tried=HEAT] + MarkerTested[marker=Marker[form=COMPENSATED, pain=4.0]] -> Opened[kept=HEAT]
                Retest[tried=HEAT] + MarkerTested[marker=Marker[form=COMPENSATED, pain=5.0]] -> SelfHelp[]
                Retest[tried=HEAT] + ReferredOn[] -> Refer[reason=DECIDED]
                Retest[tried=MANUAL_THERAPY] + MarkerTested[marker=Marker[form=COMPENSATED, pain=4.0]] -> Opened[kept=MANUAL_THERAPY]
                Retest[tried=MANUAL_THERAPY] + MarkerTested[marker=Marker[form=COMPENSATED, pain=5.0]] -> ClinicianHelp[]
                Retest[tried=MANUAL_THERAPY] + ReferredOn[] -> Refer[reason=DECIDED]
                Opened[kept=HEAT] + NextDay[holds=true] -> SearchAgain[kept=HEAT]
                Opened[kept=HEAT] + NextDay[holds=false] -> SelfHelp[]
                Opened[kept=HEAT] + ReferredOn[] -> Refer[reason=DECIDED]
                Opened[kept=MANUAL_THERAPY] + NextDay[holds=true] -> SearchAgain[kept=MANUAL_THERAPY]
                Opened[kept=MANUAL_THERAPY] + NextDay[holds=false] -> ClinicianHelp[]
                Opened[kept=MANUAL_THERAPY] + ReferredOn[] -> Refer[reason=DECIDED]""");
    }

    @Test
    void everyStateThatIsNotOverHasAnExit() {
        for (BlockState state : STATES) {
            boolean hasExit = EVENTS.stream().anyMatch(in(state)::accepts);
            assertThat(hasExit).as(state.toString()).isEqualTo(!state.isOver());
        }
    }

    @Test
    void twoFailuresOfTheSameInterventionEndItsUse() {
        Block block = in(new BlockState.SelfHelp());
        block = failing(block, Intervention.HEAT);
        assertThat(block.interventions()).contains(Intervention.HEAT);
        block = failing(block, Intervention.HEAT);
        assertThat(block.interventions()).doesNotContain(Intervention.HEAT).contains(Intervention.UNLOAD);
        assertThat(block.accepts(new BlockEvent.InterventionDone(Intervention.HEAT)))
                .isFalse();
        assertThat(block.failures()).containsEntry(Intervention.HEAT, 2);
    }

    @Test
    void aReliefThatIsGoneTheNextDayIsAFailureToo() {
        Block opened = in(new BlockState.SelfHelp())
                .after(new BlockEvent.InterventionDone(Intervention.BREATHING))
                .after(new BlockEvent.MarkerTested(HELPED));
        assertThat(opened.failures()).isEmpty();
        assertThat(opened.after(new BlockEvent.NextDay(false)).failures()).containsEntry(Intervention.BREATHING, 1);
        assertThat(opened.after(new BlockEvent.NextDay(true)).failures()).isEmpty();
    }

    @Test
    void whenNoSelfHelpIsLeftAClinicianFollowsAndThenAReferral() {
        Block block = in(new BlockState.SelfHelp());
        while (block.state() instanceof BlockState.SelfHelp) {
            block = failing(block, block.interventions().getFirst());
        }
        assertThat(block.state()).isEqualTo(new BlockState.ClinicianHelp());
        while (block.state() instanceof BlockState.ClinicianHelp) {
            block = failing(block, block.interventions().getFirst());
        }
        assertThat(block.state()).isEqualTo(new BlockState.Refer(BlockState.ReferReason.NOTHING_HELPED));
        assertThat(block.failures().values()).allMatch(count -> count == 2).hasSize(10);
        assertThat(block.interventions()).isEmpty();
    }

    private static Block failing(Block block, Intervention intervention) {
        return block.after(new BlockEvent.InterventionDone(intervention)).after(new BlockEvent.MarkerTested(SAME));
    }

    @Test
    void anyWalkEnds() {
        SeededRandom random = SeededRandom.of(3);
        for (int walk = 0; walk < 300; walk++) {
            Block block = Block.begin(BRIDGE, BEFORE);
            assertThat(block.state()).isEqualTo(new BlockState.SafetyAgain());
            int steps = 0;
            while (!block.state().isOver()) {
                BlockEvent event = randomEvent(random, block);
                if (block.accepts(event)) {
                    block = block.after(event);
                    steps++;
                }
                assertThat(steps).isLessThan(80);
            }
        }
    }

    private static BlockEvent randomEvent(SeededRandom random, Block block) {
        List<Intervention> possible = block.interventions();
        return possible.isEmpty() || random.nextInt(3) == 0
                ? EVENTS.get(random.nextInt(EVENTS.size() - 1))
                : new BlockEvent.InterventionDone(possible.get(random.nextInt(possible.size())));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPENSATED, 4.0, true",
        "COMPENSATED, 4.1, false",
        "CLEAN, 6.0, true",
        "CLEAN, 6.1, false",
        "UNABLE, 0.0, false",
        "CLEAN, 3.0, true",
        "COMPENSATED, 6.0, false"
    })
    void clearlyBetterMeansTwoPointsOrABetterFormWithoutMorePain(Trial.Form form, double pain, boolean better) {
        assertThat(new Marker(form, pain).isClearlyBetterThan(BEFORE)).isEqualTo(better);
    }

    @Test
    void wordsAreThere() {
        for (Intervention intervention : Intervention.values()) {
            assertThat(intervention.word()).isNotBlank();
            assertThat(intervention.plainName()).isNotBlank();
        }
        for (BlockState.ReferReason reason : BlockState.ReferReason.values()) {
            assertThat(reason.word()).isNotBlank();
            assertThat(reason.sentence()).endsWith(".");
        }
        assertThatThrownBy(() -> new Marker(Trial.Form.CLEAN, 10.5)).hasMessageContaining("(10.5)");
        assertThatThrownBy(() -> new Marker(Trial.Form.CLEAN, -1)).hasMessageContaining("(-1.0)");
    }
}
