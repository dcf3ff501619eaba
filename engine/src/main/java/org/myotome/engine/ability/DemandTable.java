package org.myotome.engine.ability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * What every movement of a library asks for, with equal loads listed once.
 *
 * <p>Movements share many of their loads, because loads come from ordinals. Listing each once lets the belief compute a
 * probability once per particle and load, not once per particle, load and movement.
 */
public final class DemandTable {

    private final List<MovementDemand> demands;

    /** Only looked up in, never gone through: its order is not defined. */
    private final Map<SidedMovement, Integer> placeByMovement;

    private final List<RegionLoad> loads;
    private final Tries[] tries;
    private final int[][] loadColumns;
    private final int[] loadSet;
    private final int loadSets;

    private DemandTable(List<MovementDemand> demands) {
        this.demands = List.copyOf(demands);
        Map<SidedMovement, Integer> places = new LinkedHashMap<>();
        Map<RegionLoad, Integer> loadIndex = new LinkedHashMap<>();
        this.tries = new Tries[demands.size()];
        this.loadColumns = new int[demands.size()][];
        this.loadSet = new int[demands.size()];
        Map<List<RegionLoad>, Integer> loadSetIndex = new LinkedHashMap<>();
        for (int i = 0; i < demands.size(); i++) {
            MovementDemand demand = demands.get(i);
            places.put(demand.movement(), i);
            tries[i] = new Tries(demand);
            loadColumns[i] = columns(demand.loads(), loadIndex);
            loadSet[i] = columns(List.of(demand.loads()), loadSetIndex)[0];
        }
        this.placeByMovement = Map.copyOf(places);
        this.loadSets = loadSetIndex.size();
        this.loads = List.copyOf(loadIndex.keySet());
    }

    /** Return the place of each in the index; what is new goes to its end. */
    private static <T> int[] columns(List<T> wanted, Map<T, Integer> index) {
        int[] columns = new int[wanted.size()];
        for (int i = 0; i < columns.length; i++) {
            Integer known = index.putIfAbsent(wanted.get(i), index.size());
            columns[i] = known == null ? index.size() - 1 : known;
        }
        return columns;
    }

    /** Return the table of a library, deriving it the first time it is asked for. */
    public static DemandTable of(Library library) {
        return library.workedOut(DemandTable.class, DemandTable::derive);
    }

    private static DemandTable derive(Library library) {
        List<MovementDemand> demands = new ArrayList<>();
        for (SidedMovement movement : MovementDemands.rungs(library)) {
            demands.add(MovementDemands.of(library, movement));
        }
        return new DemandTable(demands);
    }

    /**
     * Return the demands of all rungs, in the library's order: one-sided movements left, then right, each the usual way and
     * after that its variants.
     */
    public List<MovementDemand> demands() {
        return demands;
    }

    /** Return the demand of a movement, if the library has it on that side. */
    public Optional<MovementDemand> findDemand(SidedMovement movement) {
        return Optional.ofNullable(placeByMovement.get(movement)).map(demands::get);
    }

    /**
     * Return the demand of a movement.
     *
     * @throws IllegalArgumentException if the library does not have it on that side
     */
    public MovementDemand getDemand(SidedMovement movement) {
        return demands.get(getIndex(movement));
    }

    /**
     * Return the place of a movement in {@link #demands}.
     *
     * @throws IllegalArgumentException if the library does not have it on that side
     */
    public int getIndex(SidedMovement movement) {
        Integer place = placeByMovement.get(movement);
        if (place == null) {
            throw new IllegalArgumentException("There is no movement (" + movement.key()
                    + ") to try.\nMaybe the side is missing, or named for a movement of both sides.");
        }
        return place;
    }

    List<RegionLoad> loads() {
        return loads;
    }

    Tries tries(int movement) {
        return tries[movement];
    }

    int[] loadColumns(int movement) {
        return loadColumns[movement];
    }

    /** Return how many different sets of loads there are. */
    int loadSets() {
        return loadSets;
    }

    /** Return the number of the set of loads of a movement, from 0; movements with equal loads share one. */
    int loadSet(int movement) {
        return loadSet[movement];
    }
}
