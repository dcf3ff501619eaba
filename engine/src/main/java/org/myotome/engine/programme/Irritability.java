package org.myotome.engine.programme;

import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;

/**
 * How easily pain is stirred up; the first dose and the size of a step fall with it (evidence notes 6.1, [P]).
 *
 * <p>What nobody has said is taken at its worst: leaving an answer out never makes a dose larger.
 */
public enum Irritability {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String word;

    Irritability(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Grade a case by its pain and, where a clinician has set one, by its pain policy. */
    public static Irritability of(CaseRecord record) {
        Irritability byPain = byPain(record.pain());
        Irritability byPolicy =
                record.painPolicy().find().map(Irritability::atLeast).orElse(LOW);
        return byPain.compareTo(byPolicy) >= 0 ? byPain : byPolicy;
    }

    private static Irritability atLeast(PainPolicy policy) {
        return switch (policy) {
            case STRICT, IRRITABLE -> HIGH;
            case DEFAULT, TENDON -> LOW;
        };
    }

    private static Irritability byPain(Pain pain) {
        double night = pain.night().worstPossible();
        double rest = pain.rest().worstPossible();
        double activity = pain.activity().worstPossible();
        if (night >= 1 || rest >= 5 || activity >= 7) {
            return HIGH;
        }
        return rest >= 3 || activity >= 4 ? MEDIUM : LOW;
    }
}
