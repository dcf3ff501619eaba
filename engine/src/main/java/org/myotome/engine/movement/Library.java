package org.myotome.engine.movement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The movements and muscles of one version of the reviewed content. */
public final class Library {

    private final String version;
    private final List<Movement> movements;
    private final Map<String, Movement> movementById;
    private final List<Muscle> muscles;
    private final Map<String, Muscle> muscleById;

    private Library(String version, List<Movement> movements, List<Muscle> muscles) {
        this.version = version;
        this.movements = List.copyOf(movements);
        this.muscles = List.copyOf(muscles);
        Map<String, Movement> byId = new TreeMap<>();
        for (Movement movement : movements) {
            if (byId.put(movement.id(), movement) != null) {
                throw new IllegalArgumentException("The movement id (" + movement.id() + ") is used twice.");
            }
        }
        this.movementById = Collections.unmodifiableMap(byId);
        Map<String, Muscle> muscleIndex = new TreeMap<>();
        for (Muscle muscle : muscles) {
            if (muscleIndex.put(muscle.id(), muscle) != null) {
                throw new IllegalArgumentException("The muscle id (" + muscle.id() + ") is used twice.");
            }
        }
        this.muscleById = Collections.unmodifiableMap(muscleIndex);
    }

    /**
     * Build a library.
     *
     * @param version names this content, so that a decision can say what it was taken with
     * @throws IllegalArgumentException if an id is used twice
     */
    public static Library of(String version, List<Movement> movements, List<Muscle> muscles) {
        return new Library(version, movements, muscles);
    }

    /** Return the name of this version of the content. */
    public String version() {
        return version;
    }

    /** Return all movements in the library's own order. */
    public List<Movement> movements() {
        return movements;
    }

    /** Return all muscles in the library's own order. */
    public List<Muscle> muscles() {
        return muscles;
    }

    /** Return the movement with this id, if there is one. */
    public Optional<Movement> findMovement(String id) {
        return Optional.ofNullable(movementById.get(id));
    }

    /**
     * Return the movement with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Movement getMovement(String id) {
        return findMovement(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no movement (" + id + ") in library "
                        + version + ".\nMaybe the id was renamed; `lint` lists every id."));
    }

    /** Return the muscle with this id, if there is one. */
    public Optional<Muscle> findMuscle(String id) {
        return Optional.ofNullable(muscleById.get(id));
    }

    /**
     * Return the muscle with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Muscle getMuscle(String id) {
        return findMuscle(id)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no muscle (" + id + ") in library " + version + "."));
    }
}
