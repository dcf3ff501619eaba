package org.myotome.engine.triage;

/** Whether something holds, where nobody may have said; the strong three-valued logic of Kleene 1938. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    /** Return {@code TRUE} or {@code FALSE}. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Return whether both hold; a plain no on either side settles it. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** Return whether either holds; a plain yes on either side settles it. */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }
}
