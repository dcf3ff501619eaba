package org.myotome.biomechanics.human;

/**
 * How a body is built.
 *
 * @param sex which group its proportions come from
 * @param heightMetres standing, 1.2 to 2.3
 * @param massKilograms 25 to 300
 */
public record Physique(Sex sex, double heightMetres, double massKilograms) {

    private static final double LEAST_HEIGHT = 1.2;
    private static final double MOST_HEIGHT = 2.3;
    private static final double LEAST_MASS = 25;
    private static final double MOST_MASS = 300;

    /**
     * @throws IllegalArgumentException if height or mass are those of no adult
     */
    public Physique {
        if (!(heightMetres >= LEAST_HEIGHT && heightMetres <= MOST_HEIGHT)) {
            throw new IllegalArgumentException("The height (" + heightMetres + " m) must lie between " + LEAST_HEIGHT
                    + " and " + MOST_HEIGHT + " m.\nMaybe it is in centimetres.");
        }
        if (!(massKilograms >= LEAST_MASS && massKilograms <= MOST_MASS)) {
            throw new IllegalArgumentException("The mass (" + massKilograms + " kg) must lie between " + LEAST_MASS
                    + " and " + MOST_MASS + " kg.\nMaybe it is in pounds.");
        }
    }
}
