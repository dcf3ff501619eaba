package org.myotome.laboratory.progression.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums over people of what is counted of their courses, and of products of any two counts of any two policies.
 *
 * <p>The products give the intervals of shares, of ratios and of differences between policies that met the same people.
 * All are whole numbers, so a merge is exact and its order does not matter; and no course is kept.
 */
public final class Tally {

    private static final int OUTCOMES = Outcome.values().length;

    /** The outcomes of which ratios and differences get an interval. */
    private static final Outcome[] JOINT = {
        Outcome.DAYS,
        Outcome.REACHED,
        Outcome.SESSIONS,
        Outcome.FLARES,
        Outcome.ABOVE_FIVE,
        Outcome.PRESCRIPTIONS,
        Outcome.NEEDLESS_HOLDS
    };

    private final List<String> policies;
    private final long[] sums;
    private final long[] products;
    private long people;

    /** Begin with nobody. */
    public Tally(List<String> policies) {
        this.policies = List.copyOf(policies);
        this.sums = new long[policies.size() * OUTCOMES];
        int joint = policies.size() * JOINT.length;
        this.products = new long[joint * (joint + 1) / 2];
    }

    /** Add a person: what is counted of their course under each policy, in order. */
    void add(long[][] courses) {
        long[] joint = new long[policies.size() * JOINT.length];
        for (int policy = 0; policy < courses.length; policy++) {
            for (int outcome = 0; outcome < OUTCOMES; outcome++) {
                sums[policy * OUTCOMES + outcome] += courses[policy][outcome];
            }
            for (int i = 0; i < JOINT.length; i++) {
                joint[policy * JOINT.length + i] = courses[policy][JOINT[i].place()];
            }
        }
        int place = 0;
        for (int row = 0; row < joint.length; row++) {
            for (int column = 0; column <= row; column++) {
                products[place] += joint[row] * joint[column];
                place++;
            }
        }
        people++;
    }

    /** Add everybody of another tally of the same policies. */
    void merge(Tally other) {
        if (!policies.equals(other.policies)) {
            throw new IllegalArgumentException("Tallies of different policies cannot be merged.");
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
        for (int i = 0; i < products.length; i++) {
            products[i] += other.products[i];
        }
        people += other.people;
    }

    /** Return the policies, in order. */
    public List<String> policies() {
        return policies;
    }

    /** Return how many people were added. */
    public long people() {
        return people;
    }

    /** Return a sum over everybody. */
    public long sum(String policy, Outcome outcome) {
        return sums[place(policy) * OUTCOMES + outcome.place()];
    }

    /** Return a mean over people. */
    public double mean(String policy, Outcome outcome) {
        return (double) sum(policy, outcome) / people;
    }

    /** Return the covariance between people of two counts, each of a policy. */
    public double covariance(String policy, Outcome outcome, String otherPolicy, Outcome otherOutcome) {
        int row = place(policy) * JOINT.length + joint(outcome);
        int column = place(otherPolicy) * JOINT.length + joint(otherOutcome);
        int high = Math.max(row, column);
        long product = products[high * (high + 1) / 2 + Math.min(row, column)];
        double means = mean(policy, outcome) * mean(otherPolicy, otherOutcome);
        return people < 2 ? Double.NaN : ((double) product / people - means) * people / (people - 1);
    }

    private int place(String policy) {
        int place = policies.indexOf(policy);
        if (place < 0) {
            throw new IllegalArgumentException("The policy (" + policy + ") is not in this tally.\nMaybe one of: "
                    + String.join(", ", policies) + ".");
        }
        return place;
    }

    private static int joint(Outcome outcome) {
        for (int i = 0; i < JOINT.length; i++) {
            if (JOINT[i] == outcome) {
                return i;
            }
        }
        throw new IllegalArgumentException("No products are kept of the outcome (" + outcome.word() + ").");
    }

    /** Return everything in one list, to compare tallies by. */
    List<Long> numbers() {
        List<Long> numbers = new ArrayList<>();
        numbers.add(people);
        for (long sum : sums) {
            numbers.add(sum);
        }
        for (long product : products) {
            numbers.add(product);
        }
        return numbers;
    }
}
