package org.myotome.content.lint;

import org.myotome.content.problem.Problem;

/**
 * Something that is wrong, or may be, with the library.
 *
 * @param severity whether the library may be used with it
 * @param problem where, what, and what to do
 */
public record Finding(Severity severity, Problem problem) {

    /** Whether the library may be used with a finding. */
    public enum Severity {
        /** It must be mended. */
        ERROR("error"),
        /** Somebody should look at it once, and may leave it. */
        WARNING("warning");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        /** Return the word used in reports. */
        public String word() {
            return word;
        }
    }

    /** Return whether it must be mended. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Return the finding as text, with its severity first. */
    public String text() {
        return severity.word() + ": " + problem.text();
    }
}
