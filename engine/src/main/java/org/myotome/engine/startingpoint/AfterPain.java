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
 * medicine; algorithm notes 1). The way down is an eased variant of the very movement that hurt; of any other movement an
 * eased variant counts as much as the usual one.
 */
final class AfterPain {

    private static final double ONE_ORDINAL_STEP = 0.7;

    private final Library library;
    private final DemandTable demands;
    private final Shown shown;
    private final Ways ways;
    private final List<Trial> painful;

    AfterPain(Library library, DemandTable demands, Shown shown, List<Trial> trials) {
        this.library = library;
        this.demands = demands;
        this.shown = shown;
        this.ways = new Ways(library);
        this.painful = trials.stream().filter(shown::isPainful).toList();
    }

    boolean isRegionStopped(SidedMovement movement) {
        return painful.stream()
                .anyMatch(
                        trial -> loadsAsMuch(counted(movement, trial.movement()), demands.getDemand(trial.movement())));
    }

    /** Return what a movement counts as loading after another one hurt. */
    private MovementDemand counted(SidedMovement movement, SidedMovement painfulOne) {
        boolean wayDown = isWayDown(movement, painfulOne);
        return demands.getDemand(ways.isEased(movement) && !wayDown ? movement.usual() : movement);
    }

    private boolean isWayDown(SidedMovement movement, SidedMovement painfulOne) {
        return movement.movementId().equals(painfulOne.movementId()) && ways.shift(movement) < ways.shift(painfulOne);
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
                && !isWayDown(sided, painfulOne)
                && ways.heightAtLeastUsual(sided) >= ways.heightAtMostUsual(painfulOne);
    }

    private static boolean sidesMeet(Known<Side> one, Known<Side> other) {
        return !one.isKnown() || !other.isKnown() || one.equals(other);
    }
}
