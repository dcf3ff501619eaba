package org.myotome.biomechanics.demand;

import org.myotome.biomechanics.strength.Basis;
import org.myotome.biomechanics.strength.JointStrength;

/**
 * A moment as a share of strength.
 *
 * @param percent of the mean strength, 0 or more; more than 100 is possible, for strength is measured sitting and without
 *     momentum, and people can do more than that says
 * @param low for somebody who is one standard deviation stronger
 * @param high for somebody who is one standard deviation weaker; about two of three people lie between the two
 * @param basis of the strength
 */
public record PercentOfStrength(double percent, double low, double high, Basis basis) {

    /** Return the share that a moment in N m is of a strength. */
    public static PercentOfStrength of(double newtonMetres, JointStrength strength) {
        double percent = 100 * Math.abs(newtonMetres) / strength.newtonMetres();
        return new PercentOfStrength(
                percent, percent / (1 + strength.spread()), percent / (1 - strength.spread()), strength.basis());
    }

    /** Return a part of it. */
    PercentOfStrength times(double share) {
        return new PercentOfStrength(share * percent, share * low, share * high, basis);
    }

    /** Return the band, or both where people lie on both sides of a limit, such as {@code low to moderate}. */
    public String band() {
        Band from = Band.of(low);
        Band to = Band.of(high);
        return from == to ? from.word() : from.word() + " to " + to.word();
    }

    /** Return it as text, such as {@code low to moderate (31 %, 25 to 41)}. */
    public String text() {
        return band() + " (" + whole(percent) + " %, " + whole(low) + " to " + whole(high) + ")";
    }

    private static long whole(double value) {
        return (long) Math.floor(value + 0.5);
    }
}
