package org.myotome.engine.block;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * A block and the way out of it: a value, renewed by each event.
 *
 * <p>Two failures of the same intervention end its use. An intervention fails if the same movement is not clearly better
 * right after it, or if the improvement is gone the next day. When nothing is left to try, somebody else looks.
 *
 * @param movement the movement that is tested again and again
 * @param before how it went before anything was done; the comparison for every new test
 * @param state where the person stands
 * @param failures how often each intervention has failed
 */
public record Block(SidedMovement movement, Marker before, BlockState state, Map<Intervention, Integer> failures) {

    /** So many failures of the same intervention end its use. */
    public static final int MOST_FAILURES = 2;

    public Block {
        Map<Intervention, Integer> copy = new EnumMap<>(Intervention.class);
        copy.putAll(failures);
        failures = Collections.unmodifiableMap(copy);
    }

    /** Begin with a movement that cannot be done, and how it went. */
    public static Block begin(SidedMovement movement, Marker before) {
        return new Block(movement, before, new BlockState.SafetyAgain(), Map.of());
    }

    /** Return whether an event makes sense in the present state. */
    public boolean accepts(BlockEvent event) {
        return switch (event) {
            case BlockEvent.ReferredOn ignored -> !state.isOver();
            case BlockEvent.SafetyChecked ignored -> state instanceof BlockState.SafetyAgain;
            case BlockEvent.NervesScreened ignored -> state instanceof BlockState.NerveScreen;
            case BlockEvent.InterventionDone(Intervention intervention) ->
                interventions().contains(intervention);
            case BlockEvent.MarkerTested ignored -> state instanceof BlockState.Retest;
            case BlockEvent.NextDay ignored -> state instanceof BlockState.Opened;
            case BlockEvent.NothingMoreOfThisKind ignored ->
                state instanceof BlockState.SelfHelp || state instanceof BlockState.ClinicianHelp;
        };
    }

    /** Return the interventions that may be tried now. */
    public List<Intervention> interventions() {
        return switch (state) {
            case BlockState.SelfHelp ignored -> stillWorthTrying(Intervention.By.SELF);
            case BlockState.ClinicianHelp ignored -> stillWorthTrying(Intervention.By.CLINICIAN);
            case BlockState.SafetyAgain ignored -> List.of();
            case BlockState.NerveScreen ignored -> List.of();
            case BlockState.Retest ignored -> List.of();
            case BlockState.Opened ignored -> List.of();
            case BlockState.SearchAgain ignored -> List.of();
            case BlockState.Refer ignored -> List.of();
        };
    }

    private List<Intervention> stillWorthTrying(Intervention.By by) {
        return Stream.of(Intervention.values())
                .filter(intervention -> intervention.by() == by)
                .filter(intervention -> failuresOf(intervention) < MOST_FAILURES)
                .toList();
    }

    private int failuresOf(Intervention intervention) {
        Integer count = failures.get(intervention);
        return count == null ? 0 : count;
    }

    /**
     * Return the block after an event.
     *
     * @throws IllegalArgumentException if the event makes no sense in the present state; see {@link #accepts}
     */
    public Block after(BlockEvent event) {
        if (!accepts(event)) {
            throw new IllegalArgumentException("The event (" + event + ") does not fit the state (" + state
                    + ").\nMaybe it was recorded twice, or a step before it is missing.");
        }
        return switch (event) {
            case BlockEvent.SafetyChecked(boolean concern) ->
                in(
                        concern
                                ? new BlockState.Refer(BlockState.ReferReason.SAFETY_CONCERN)
                                : new BlockState.NerveScreen());
            case BlockEvent.NervesScreened(boolean concern) ->
                in(concern ? new BlockState.Refer(BlockState.ReferReason.NERVE_CONCERN) : new BlockState.SelfHelp());
            case BlockEvent.InterventionDone(Intervention intervention) -> in(new BlockState.Retest(intervention));
            case BlockEvent.MarkerTested(Marker marker) -> afterTest(marker);
            case BlockEvent.NextDay(boolean holds) -> afterNight(holds);
            case BlockEvent.NothingMoreOfThisKind ignored -> afterGivingUp();
            case BlockEvent.ReferredOn ignored -> in(new BlockState.Refer(BlockState.ReferReason.DECIDED));
        };
    }

    private Block in(BlockState newState) {
        return new Block(movement, before, newState, failures);
    }

    private Block afterTest(Marker marker) {
        Intervention tried = ((BlockState.Retest) state).tried();
        return marker.isClearlyBetterThan(before) ? in(new BlockState.Opened(tried)) : failed(tried);
    }

    private Block afterNight(boolean holds) {
        Intervention kept = ((BlockState.Opened) state).kept();
        return holds ? in(new BlockState.SearchAgain(kept)) : failed(kept);
    }

    private Block failed(Intervention intervention) {
        Map<Intervention, Integer> more = new EnumMap<>(Intervention.class);
        more.putAll(failures);
        more.merge(intervention, 1, Integer::sum);
        BlockState back = switch (intervention.by()) {
            case SELF -> new BlockState.SelfHelp();
            case CLINICIAN -> new BlockState.ClinicianHelp();
        };
        Block block = new Block(movement, before, back, more);
        return block.interventions().isEmpty() ? block.afterGivingUp() : block;
    }

    private Block afterGivingUp() {
        return state instanceof BlockState.SelfHelp
                ? in(new BlockState.ClinicianHelp())
                : in(new BlockState.Refer(BlockState.ReferReason.NOTHING_HELPED));
    }
}
