package org.myotome.biomechanics.figure.paint;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How hard groups of muscles work, to colour them. An estimate of the demand on joints, never of what a muscle feels or does.
 *
 * @param shares of strength by the name of the muscle, such as {@code CALF_r} or {@code BACK}; 0 to 1.5
 */
public record Heat(Map<String, Double> shares) {

    /** Nothing is coloured. */
    public static final Heat NONE = new Heat(Map.of());

    private static final double MODERATE_FROM = 0.3;
    private static final double HIGH_FROM = 0.6;
    private static final double MOST = 1.5;
    private static final double LEAST_SHOWN = 0.05;

    /**
     * @throws IllegalArgumentException if a share is out of range
     */
    public Heat {
        shares = new LinkedHashMap<>(shares);
        shares.forEach((name, share) -> {
            if (!(share >= 0 && share <= MOST)) {
                throw new IllegalArgumentException("The share (" + share + ") of " + name + " must lie between 0 and "
                        + MOST + ".\nMaybe it is in percent.");
            }
        });
    }

    @Override
    public Map<String, Double> shares() {
        return new LinkedHashMap<>(shares);
    }

    /** Return how hard a muscle works; what works hardly at all is not shown. */
    Level level(String name) {
        double share = shares.getOrDefault(name, 0.0);
        if (share < LEAST_SHOWN) {
            return Level.NONE;
        }
        return share < MODERATE_FROM ? Level.LOW : share < HIGH_FROM ? Level.MODERATE : Level.HIGH;
    }

    /** How hard, each with a colour and a pattern. */
    enum Level {
        NONE(0, 0),
        LOW(0x8fd0c4, 0),
        MODERATE(0xf3c94f, 1),
        HIGH(0xd9513f, 2);

        private final int colour;
        /** Lines across: none, one way, both ways. */
        private final int lines;

        Level(int colour, int lines) {
            this.colour = colour;
            this.lines = lines;
        }

        Colour colour() {
            return new Colour(colour);
        }

        int lines() {
            return lines;
        }
    }
}
