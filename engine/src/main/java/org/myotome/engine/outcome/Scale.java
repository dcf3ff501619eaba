package org.myotome.engine.outcome;

/**
 * What a score can be.
 *
 * @param least the least score
 * @param most the largest score
 * @param step scores are whole multiples of this above the least one; 0 where any number is one
 * @param unit what it is counted in, such as {@code points} or {@code s}
 * @param best which end is the good one
 */
public record Scale(double least, double most, double step, String unit, Best best) {

    private static final double ROUNDING = 1e-9;

    public Scale {
        if (!(least < most) || !Double.isFinite(least) || !Double.isFinite(most)) {
            throw new IllegalArgumentException(
                    "The least score (" + least + ") must be less than the largest (" + most + ").");
        }
        if (!(step >= 0) || !Double.isFinite(step)) {
            throw new IllegalArgumentException("The step of a scale (" + step + ") must be at least 0.");
        }
    }

    /** Which end of a scale is the good one. */
    public enum Best {
        LEAST("lower"),
        MOST("higher");

        private final String word;

        Best(String word) {
            this.word = word;
        }

        /** Return the word used in files and on the wire: which way is better. */
        public String word() {
            return word;
        }
    }

    /** Return whether a score lies on the scale. */
    public boolean holds(double score) {
        return score >= least && score <= most;
    }

    /** Return whether a score is one of those that the scale has. */
    public boolean isStep(double score) {
        if (step == 0) {
            return true;
        }
        double steps = (score - least) / step;
        return Math.abs(steps - Math.floor(steps + 0.5)) < ROUNDING;
    }

    /** Return by how much a score is better than another; negative where it is worse. */
    public double gain(double from, double to) {
        return best == Best.MOST ? to - from : from - to;
    }

    /** Return how far a score lies from the best one. */
    public double room(double score) {
        return best == Best.MOST ? most - score : score - least;
    }

    /** Return how far a score lies from the best one, as a share of the whole scale. */
    public double shareOfRoom(double score) {
        return room(score) / (most - least);
    }
}
