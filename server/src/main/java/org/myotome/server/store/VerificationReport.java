package org.myotome.server.store;

import java.util.List;

/**
 * What a check of the chains found.
 *
 * <p>A chain shows every change inside it. It cannot show that its last events were cut off: for that, the number of
 * events and the last hash have to be known from elsewhere.
 *
 * @param persons how many people were checked
 * @param events how many events were checked
 * @param problems what is wrong
 */
public record VerificationReport(long persons, long events, List<ChainProblem> problems) {

    public VerificationReport {
        problems = List.copyOf(problems);
    }

    /** Return whether everything is as it was written. */
    public boolean isIntact() {
        return problems.isEmpty();
    }
}
