package org.myotome.laboratory.progression.result;

import java.util.List;
import java.util.Locale;
import org.myotome.laboratory.progression.policy.Policy;
import org.myotome.laboratory.progression.trial.Tally;

/**
 * How a policy of ours stands to the best hand-tuned rules and to the oracle in one truth, at as many flares as it has.
 *
 * @param policy which
 * @param flares its flares per 100 sessions
 * @param behind weeks behind the hand-tuned front; below 0 where it is ahead; not a number where no hand-tuned rule has so
 *     few flares
 * @param gap weeks between hand-tuned front and oracle
 */
public record Standing(String policy, double flares, Estimate behind, double gap) {

    /** A smaller difference matters to nobody, however surely it is there. */
    private static final double LEVEL_WEEKS = 0.25;

    /** Of a smaller gap no share is worked out. */
    private static final double SMALL_GAP_WEEKS = 0.5;

    /** Work out where a policy stands. */
    public static Standing of(Tally tally, List<Policy> policies, String policy) {
        double flares = Measure.FLARES.of(tally, policy).value();
        Front hand = new Front(tally, names(policies, Policy.Kind.HAND_TUNED));
        Front oracle = new Front(tally, names(policies, Policy.Kind.ORACLE));
        boolean comparable = hand.reaches(flares);
        double gap = comparable && oracle.reaches(flares) ? hand.weeksAt(flares) - oracle.weeksAt(flares) : Double.NaN;
        Estimate behind = comparable ? hand.behind(policy) : new Estimate(Double.NaN, Double.NaN, Double.NaN);
        return new Standing(policy, flares, behind, gap);
    }

    private static List<String> names(List<Policy> policies, Policy.Kind kind) {
        return policies.stream()
                .filter(policy -> policy.kind() == kind)
                .map(Policy::name)
                .toList();
    }

    /** Return whether no hand-tuned rule has so few flares. */
    public boolean isCalmerThanAll() {
        return Double.isNaN(behind.value());
    }

    /** Return whether it is at least as quick as the best hand-tuned rules, as far as can be told. */
    public boolean isOnTheFront() {
        return isCalmerThanAll() || behind.low() <= 0 || behind.value() < LEVEL_WEEKS;
    }

    /** Return whether it is quicker than the best hand-tuned rules beyond chance. */
    public boolean isAhead() {
        return behind.high() < 0 && behind.value() <= -LEVEL_WEEKS;
    }

    /** Return which share of the way from the hand-tuned front to the oracle it goes; not a number where there is none. */
    public double shareOfGap() {
        return gap > SMALL_GAP_WEEKS ? -behind.value() / gap : Double.NaN;
    }

    /** Return whether at least half of the way is gone, beyond chance on the side of the hand-tuned rules. */
    public boolean closesHalf() {
        return isAhead() && shareOfGap() >= 0.5;
    }

    /** Return the standing in words. */
    public String words() {
        if (isCalmerThanAll()) {
            return "no hand-tuned rule has so few flares";
        }
        String size = String.format(Locale.ROOT, "%.1f weeks", Math.abs(behind.value()));
        if (isAhead()) {
            return size + " quicker than the best hand-tuned rules" + half();
        }
        return isOnTheFront()
                ? "level with the best hand-tuned rules"
                : size + " slower than the best hand-tuned rules";
    }

    /** Return the standing of the policy as a sentence. */
    public String sentence() {
        return policy + ": " + words() + (isCalmerThanAll() ? "." : " with as many flares.");
    }

    private String half() {
        return Double.isNaN(shareOfGap())
                ? ""
                : String.format(Locale.ROOT, ", %.0f %% of the way to the oracle", 100 * shareOfGap());
    }
}
