package org.myotome.engine.ability;

import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;

/**
 * How much pain a trial may bring, and how likely more than that may be.
 *
 * <p>Source: design section 3 and algorithm notes 4.1: at most 10 in 100, at most 5 in 100 where pain is irritable, and
 * no trial at all where no pain is acceptable.
 *
 * @param policy the policy in force
 * @param mostDuring the most pain that is acceptable while moving, 0 to 10
 * @param largestChance the largest acceptable probability of more pain than that
 */
public record PainLimit(PainPolicy policy, int mostDuring, double largestChance) {

    /** Pain at rest or at night above this speaks of an irritable problem. */
    private static final double CALM_AT_MOST = 3;

    private static final double USUAL_CHANCE = 0.10;
    private static final double IRRITABLE_CHANCE = 0.05;

    public PainLimit {
        if (mostDuring < 0 || mostDuring > 10) {
            throw new IllegalArgumentException("The most pain (" + mostDuring + ") must lie between 0 and 10.");
        }
        if (!(largestChance >= 0 && largestChance <= 1)) {
            throw new IllegalArgumentException("The largest chance (" + largestChance + ") must lie between 0 and 1.");
        }
    }

    /** Return the limit of a policy. */
    public static PainLimit of(PainPolicy policy) {
        double chance = switch (policy) {
            case STRICT -> 0;
            case IRRITABLE -> IRRITABLE_CHANCE;
            case DEFAULT, TENDON -> USUAL_CHANCE;
        };
        return new PainLimit(policy, policy.mostDuring(), chance);
    }

    /**
     * Return the limit for a case.
     *
     * <p>The clinician's policy holds. Where none is set, the default one holds only if pain at rest and at night are
     * both known to be at most 3; otherwise the irritable one does, because an unknown pain is not a small one.
     */
    public static PainLimit of(CaseRecord caseRecord) {
        return switch (caseRecord.painPolicy()) {
            case Known.Value<PainPolicy>(PainPolicy policy) -> of(policy);
            case Known.Unknown<PainPolicy>() ->
                of(
                        isCalm(caseRecord.pain().rest())
                                        && isCalm(caseRecord.pain().night())
                                ? PainPolicy.DEFAULT
                                : PainPolicy.IRRITABLE);
        };
    }

    private static boolean isCalm(PainReport report) {
        return report.worstPossible() <= CALM_AT_MOST;
    }

    /** Return a limit that uses only a share, 0 to 1, of the acceptable chance. */
    public PainLimit withShareOfChance(double share) {
        return new PainLimit(policy, mostDuring, share * largestChance);
    }

    /** Return whether a report may mean more pain than is acceptable; pain that nobody put a number on may. */
    public boolean isExceededBy(PainReport report) {
        return report.worstPossible() > mostDuring;
    }

    /** Return whether this policy allows trials at all. */
    public boolean allowsTrials() {
        return largestChance > 0;
    }
}
