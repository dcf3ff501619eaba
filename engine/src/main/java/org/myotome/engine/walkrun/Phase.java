package org.myotome.engine.walkrun;

import java.util.List;

/**
 * One step on the way back to walking and running.
 *
 * @param id names it
 * @param stage which part of the way it belongs to
 * @param rounds how often running and walking alternate; 0 for walking
 * @param runSeconds how long each round is run; 0 for walking
 * @param walkSeconds how long each round is walked, or the whole walk
 * @param daysPerWeek on how many days a week, at most
 */
public record Phase(String id, Stage stage, int rounds, int runSeconds, int walkSeconds, int daysPerWeek) {

    /** The parts of the way, in order: duration before speed, hills and speed last. */
    public enum Stage {
        WALK("walk"),
        WALK_RUN("walk_run"),
        RUN("run"),
        LONGER("longer"),
        HILLS_AND_SPEED("hills_and_speed");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }

        /** Return whether any of it is run. */
        public boolean isRunning() {
            return this != WALK;
        }
    }

    /** A run as long as the last phase with breaks stands for every walk, in seconds (ours). */
    static final int RUN_THAT_STANDS_FOR_WALKING = 1200;

    private static final int MINUTE = 60;
    private static final int WALKS_PER_WEEK = 5;
    private static final int RUNS_PER_WEEK = 3;

    /** The whole way. Minutes are ours, unreviewed; the last walk is the dose of WalkBack. */
    private static final List<Phase> WAY = List.of(
            walk("walk-10", 10),
            walk("walk-15", 15),
            walk("walk-20", 20),
            walk("walk-25", 25),
            walk("walk-30", 30),
            run("run-1", Stage.WALK_RUN, 8, 1, 2),
            run("run-2", Stage.WALK_RUN, 6, 2, 2),
            run("run-3", Stage.WALK_RUN, 6, 3, 2),
            run("run-4", Stage.WALK_RUN, 5, 4, 1),
            run("run-5", Stage.WALK_RUN, 2, 10, 1),
            run("run-6", Stage.RUN, 1, 20, 0),
            run("run-7", Stage.LONGER, 1, 30, 0),
            run("run-8", Stage.HILLS_AND_SPEED, 1, 30, 0));

    private static Phase walk(String id, int minutes) {
        return new Phase(id, Stage.WALK, 0, 0, minutes * MINUTE, WALKS_PER_WEEK);
    }

    private static Phase run(String id, Stage stage, int rounds, int run, int walk) {
        return new Phase(id, stage, rounds, run * MINUTE, walk * MINUTE, RUNS_PER_WEEK);
    }

    /** Return the phases in order, up to running or only those of walking. */
    public static List<Phase> way(boolean toRunning) {
        return toRunning
                ? WAY
                : WAY.stream().filter(phase -> phase.stage() == Stage.WALK).toList();
    }

    /** Return how long it takes as a whole, in seconds. */
    public int totalSeconds() {
        return stage == Stage.WALK ? walkSeconds : rounds * (runSeconds + walkSeconds);
    }

    /** Return how much of it is run, in seconds. */
    public int totalRunSeconds() {
        return rounds * runSeconds;
    }
}
