package org.myotome.engine.walkrun;

/**
 * Running between walks.
 *
 * @param rounds how many whole rounds
 * @param runSeconds how long each is run
 * @param walkSeconds how long is walked after each
 * @param lastRunSeconds a shorter run at the end, where the single-run rule leaves room for part of a round; else 0
 */
public record Intervals(int rounds, int runSeconds, int walkSeconds, int lastRunSeconds) {

    /** Shorter than this a run at the end is not worth the name. */
    private static final int SHORTEST = 15;

    static Intervals of(Phase phase, long mostRunSeconds) {
        if (phase.totalRunSeconds() <= mostRunSeconds) {
            return new Intervals(phase.rounds(), phase.runSeconds(), phase.walkSeconds(), 0);
        }
        int rounds = (int) (mostRunSeconds / phase.runSeconds());
        int rest = (int) (mostRunSeconds - (long) rounds * phase.runSeconds());
        return new Intervals(rounds, phase.runSeconds(), phase.walkSeconds(), rest >= SHORTEST ? rest : 0);
    }

    /** Return how long is run as a whole, in seconds. */
    public int totalRunSeconds() {
        return rounds * runSeconds + lastRunSeconds;
    }
}
