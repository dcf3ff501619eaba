package org.myotome.laboratory.conformance.run;

import java.util.List;
import org.myotome.laboratory.conformance.pack.Check;

/**
 * What came of one check.
 *
 * @param check the check
 * @param outcome how it ended
 * @param reasons what is wrong, or what is missing for it to apply; empty if it passed
 * @param exchanges what was asked and answered, in order
 */
public record CheckResult(Check check, Outcome outcome, List<String> reasons, List<Exchange> exchanges) {

    public CheckResult {
        reasons = List.copyOf(reasons);
        exchanges = List.copyOf(exchanges);
    }

    /** How a check ended. */
    public enum Outcome {
        PASSED("passed"),
        FAILED("failed"),
        /** The adapter does not understand something that the check is about. */
        NOT_APPLICABLE("not applicable"),
        /** The adapter broke too often to go on. */
        NOT_RUN("not run");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** Return the outcome in words. */
        public String words() {
            return words;
        }
    }

    /**
     * One request and its answer.
     *
     * @param title which case it was, in words
     * @param request the line that was sent
     * @param response the line that came back; empty if none did
     */
    public record Exchange(String title, String request, String response) {}
}
