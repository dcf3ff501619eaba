package org.myotome.laboratory.assumption;

/**
 * How often something is so.
 *
 * @param value the rate as stated, 0 to 1
 * @param low the least that is plausible
 * @param high the most that is plausible
 * @param grade evidence grade, A (best) to D (assumed)
 * @param source where it was read, or that it is assumed
 */
public record Rate(double value, double low, double high, String grade, String source) {

    public Rate {
        if (!(0 <= low && low <= value && value <= high && high <= 1)) {
            throw new IllegalArgumentException("The rate (" + value + ") must lie in its range (" + low + " to " + high
                    + "), and that between 0 and 1.\nMaybe two of the numbers were exchanged.");
        }
    }

    /**
     * Return the rate at a place of its range.
     *
     * @param place 0 for the low end, 0.5 for the rate as stated, 1 for the high end
     */
    double at(double place) {
        return place < 0.5 ? low + (value - low) * 2 * place : value + (high - value) * (2 * place - 1);
    }
}
