package org.myotome.laboratory.startingpoint;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A truth that people are drawn from.
 *
 * @param name short name
 * @param distortions how it differs from what the engine assumes; none in the matched world
 */
public record World(String name, Set<Distortion> distortions) {

    /** The world in which what the engine assumes is true. */
    public static final World MATCHED = of("matched");

    public World {
        Set<Distortion> copy = EnumSet.noneOf(Distortion.class);
        copy.addAll(distortions);
        distortions = Collections.unmodifiableSet(copy);
    }

    private static World of(String name, Distortion... distortions) {
        return new World(name, Set.of(distortions));
    }

    /** Return every world that is measured, the matched one first. */
    public static List<World> all() {
        return List.of(
                MATCHED,
                of("compensatory", Distortion.COMPENSATORY),
                of("difficulties off", Distortion.DIFFICULTIES_OFF),
                of("tolerance lower", Distortion.TOLERANCE_LOWER),
                of("difficulties off, tolerance lower", Distortion.DIFFICULTIES_OFF, Distortion.TOLERANCE_LOWER),
                of("heavy noise", Distortion.HEAVY_NOISE),
                of("independent abilities", Distortion.INDEPENDENT_ABILITIES),
                of("one ability", Distortion.ONE_ABILITY),
                of("learning and fatigue", Distortion.TIRING),
                of("gaps in the intake", Distortion.GAPS),
                of(
                        "everything at once",
                        Distortion.COMPENSATORY,
                        Distortion.DIFFICULTIES_OFF,
                        Distortion.TOLERANCE_LOWER,
                        Distortion.HEAVY_NOISE,
                        Distortion.INDEPENDENT_ABILITIES,
                        Distortion.TIRING,
                        Distortion.GAPS));
    }

    boolean has(Distortion distortion) {
        return distortions.contains(distortion);
    }

    /** Return whether what the engine assumes is true here. */
    public boolean isMatched() {
        return distortions.isEmpty();
    }

    /** Return what is true here, in words. */
    public String about() {
        return isMatched()
                ? "what the engine assumes is true, but for variants"
                : distortions.stream().map(Distortion::about).collect(Collectors.joining("; "));
    }
}
