package org.myotome.engine.movement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The movements and muscles of one version of the reviewed content. */
public final class Library {

    private final String version;
    private final List<Movement> movements;

    /** Only looked up in, never gone through: its order is not defined. */
    private final Map<String, Movement> movementById;

    private final List<Muscle> muscles;
    private final Map<String, Muscle> muscleById;
    private final List<TestedMuscle> testedMuscles;
    private final Map<String, Object> workedOut = new TreeMap<>();

    private Library(String version, List<Movement> movements, List<Muscle> muscles, List<TestedMuscle> testedMuscles) {
        this.version = version;
        this.movements = List.copyOf(movements);
        this.muscles = List.copyOf(muscles);
        Map<String, Movement> byId = new TreeMap<>();
        for (Movement movement : movements) {
            if (byId.put(movement.id(), movement) != null) {
                throw new IllegalArgumentException("The movement id (" + movement.id() + ") is used twice.");
            }
        }
        this.movementById = Map.copyOf(byId);
        Map<String, Muscle> muscleIndex = new TreeMap<>();
        for (Muscle muscle : muscles) {
            if (muscleIndex.put(muscle.id(), muscle) != null) {
                throw new IllegalArgumentException("The muscle id (" + muscle.id() + ") is used twice.");
            }
        }
        this.muscleById = Collections.unmodifiableMap(muscleIndex);
        this.testedMuscles = List.copyOf(testedMuscles);
        for (TestedMuscle tested : testedMuscles) {
            if (!muscleIndex.containsKey(tested.muscleId())) {
                throw new IllegalArgumentException("The muscle (" + tested.muscleId() + ") of the strength test "
                        + tested.movement().word() + " is not in library " + version + ".");
            }
        }
    }

    /**
     * Build a library.
     *
     * @param version names this content, so that a decision can say what it was taken with
     * @throws IllegalArgumentException if an id is used twice
     */
    public static Library of(String version, List<Movement> movements, List<Muscle> muscles) {
        return of(version, movements, muscles, List.of());
    }

    /**
     * Build a library that also says which muscles a test of strength tests.
     *
     * @param version names this content, so that a decision can say what it was taken with
     * @throws IllegalArgumentException if an id is used twice or a tested muscle is missing
     */
    public static Library of(
            String version, List<Movement> movements, List<Muscle> muscles, List<TestedMuscle> testedMuscles) {
        return new Library(version, movements, muscles, testedMuscles);
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

    /** Return which muscles each test of strength tests, in the order of the table; may be empty. */
    public List<TestedMuscle> testedMuscles() {
        return testedMuscles;
    }

    /**
     * Return what is worked out from this library alone, working it out the first time it is asked for. A library never
     * changes, so neither does what follows from it; this only saves the time.
     *
     * @param kind what is worked out; one result of each kind is kept
     * @param work works it out; must depend on nothing but the library
     */
    public synchronized <T> T workedOut(Class<T> kind, Function<Library, T> work) {
        Object kept = workedOut.get(kind.getName());
        if (kept == null) {
            kept = work.apply(this);
            workedOut.put(kind.getName(), kept);
        }
        return kind.cast(kept);
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
