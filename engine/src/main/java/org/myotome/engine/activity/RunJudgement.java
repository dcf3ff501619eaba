package org.myotome.engine.activity;

import java.util.Optional;

/**
 * What the single-run rule says of a run that was done.
 *
 * @param run the run
 * @param unit what it was measured in
 * @param value how much it was
 * @param longestBefore the longest of the 30 days before in this unit; empty when none is known
 */
public record RunJudgement(RunEffort run, RunLimit.Unit unit, long value, Optional<Long> longestBefore) {

    /** Return the most that the rule would have allowed; nothing when there was no run to compare with. */
    public Optional<Long> findMost() {
        return longestBefore.map(RunLimit::mostAfter);
    }

    /** Return whether it was longer than the rule allows; false when there was no run to compare with. */
    public boolean isTooLong() {
        return findMost().filter(most -> value > most).isPresent();
    }

    /** Return by how many percent it was longer than the longest before, rounded down; 0 when it was not. */
    public long percentLonger() {
        return longestBefore
                .map(longest -> Math.max(0, value * 100 / longest - 100))
                .orElse(0L);
    }
}
