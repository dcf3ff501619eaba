package org.myotome.engine.block;

import java.util.List;

/**
 * One line of the menu: an intervention, whether it may be tried now, and why.
 *
 * @param intervention what it is
 * @param standing whether it may be tried now
 * @param because reasons in sentences, the gravest first; never empty where the standing is not open
 */
public record Offer(Intervention intervention, Standing standing, List<String> because) {

    public Offer {
        because = List.copyOf(because);
        if (standing != Standing.OPEN && because.isEmpty()) {
            throw new IllegalArgumentException(
                    "The intervention (" + intervention.word() + ") is " + standing.word() + " and nobody says why.");
        }
    }

    /** Whether an intervention may be tried now; the later, the stricter. */
    public enum Standing {
        OPEN("open"),
        WITH_CAUTION("with_caution"),
        ASK_FIRST("ask_first"),
        NOT_NOW("not_now");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** Return whether it may be tried now. */
    public boolean mayBeTried() {
        return standing == Standing.OPEN || standing == Standing.WITH_CAUTION;
    }
}
