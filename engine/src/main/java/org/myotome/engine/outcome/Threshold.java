package org.myotome.engine.outcome;

/**
 * How much a score has to change before something can be said about it.
 *
 * @param points at least so many points, more than 0
 * @param shareOfRoom at least this share of what lies between the first score and the best one; 0 where points alone count
 * @param source where the figure is from
 * @param mark how sure the project is of it
 */
public record Threshold(double points, double shareOfRoom, String source, EvidenceMark mark) {

    public Threshold {
        if (!(points > 0) || !Double.isFinite(points)) {
            throw new IllegalArgumentException("The points of a threshold (" + points + ") must be more than 0.");
        }
        if (!(shareOfRoom >= 0 && shareOfRoom < 1)) {
            throw new IllegalArgumentException(
                    "The share of a threshold (" + shareOfRoom + ") must be at least 0 and less than 1.");
        }
    }

    /**
     * Return the points for somebody.
     *
     * @param room how far the first score lies from the best one
     */
    public double pointsFor(double room) {
        return Math.max(points, shareOfRoom * room);
    }
}
