package org.myotome.engine.startingpoint;

import java.util.List;
import org.myotome.engine.ability.DemandTable;
import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.ability.RegionLoad;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/**
 * What pain rules out for the rest of a search.
 *
 * <p>A region that a painful movement loaded most (within one step of the ordinal scale) is not loaded as much again; and
 * right after a painful movement, nothing that is not easier follows for the same part (coherence, after dose finding in
 * medicine; algorithm notes 1).
 */
final class AfterPain {

    private static final double ONE_ORDINAL_STEP = 0.7;

    private final Library library;
    private final DemandTable demands;
    private final Shown shown;
    private final List<Trial> painful;

    AfterPain(Library library, DemandTable demands, Shown shown, List<Trial> trials) {
        this.library = library;
        this.demands = demands;
        this.shown = shown;
        this.painful = trials.stream().filter(shown::isPainful).toList();
    }

    boolean isRegionStopped(SidedMovement movement) {
        MovementDemand demand = demands.getDemand(movement);
        return painful.stream().anyMatch(trial -> loadsAsMuch(demand, demands.getDemand(trial.movement())));
    }

    private static boolean loadsAsMuch(MovementDemand demand, MovementDemand painful) {
        double largest =
                painful.loads().stream().mapToDouble(RegionLoad::load).max().orElse(Double.POSITIVE_INFINITY);
        return painful.loads().stream()
                .filter(load -> load.load() >= largest - ONE_ORDINAL_STEP)
                .anyMatch(load -> demand.loadOn(load.region()) >= load.load());
    }

    boolean isIncoherent(SidedMovement sided) {
        return shown.findLast()
                .filter(shown::isPainful)
                .map(trial -> isNotEasier(sided, trial.movement()))
                .orElse(false);
    }

    private boolean isNotEasier(SidedMovement sided, SidedMovement painfulOne) {
        Movement movement = library.getMovement(sided.movementId());
        Movement before = library.getMovement(painfulOne.movementId());
        return movement.region() == before.region()
                && sidesMeet(sided.side(), painfulOne.side())
                && movement.difficulty() >= before.difficulty();
    }

    private static boolean sidesMeet(Known<Side> one, Known<Side> other) {
        return !one.isKnown() || !other.isKnown() || one.equals(other);
    }
}
