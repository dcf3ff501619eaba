package org.myotome.engine.progression;

import java.util.Optional;
import org.myotome.engine.movement.Tempo;

/** Steps of speed: counted slowly, then at the person's own pace, then up as fast as the line holds. */
final class Tempos {

    private Tempos() {}

    static Optional<Tempo> faster(Tempo tempo) {
        return switch (tempo) {
            case Tempo.Counted ignored -> Optional.of(new Tempo.Natural());
            case Tempo.Natural() -> Optional.of(new Tempo.FastUp());
            case Tempo.FastUp() -> Optional.empty();
        };
    }

    /** Return the slower tempo, never slower than the start. */
    static Optional<Tempo> slower(Tempo tempo, Tempo start) {
        return switch (tempo) {
            case Tempo.Counted ignored -> Optional.empty();
            case Tempo.Natural() -> start instanceof Tempo.Counted ? Optional.of(start) : Optional.empty();
            case Tempo.FastUp() -> start instanceof Tempo.FastUp ? Optional.empty() : Optional.of(new Tempo.Natural());
        };
    }
}
