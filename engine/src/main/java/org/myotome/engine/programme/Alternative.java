package org.myotome.engine.programme;

import java.util.List;

/**
 * Something to do in the place of one movement of a programme.
 *
 * @param kind how it compares
 * @param item the movement with its dose
 * @param givesUp what is given up by it
 */
public record Alternative(Kind kind, ProgrammeItem item, List<GivesUp> givesUp) {

    public Alternative {
        givesUp = List.copyOf(givesUp);
    }

    /** How an alternative compares with the movement of the programme. */
    public enum Kind {
        /** An easier step of the same ladder, or the same movement eased. */
        EASIER("easier"),
        /** The next step of the same ladder. */
        HARDER("harder"),
        /** Another movement for the same part that asks for no more. */
        OTHER("other");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** Return a name that tells it from the others of the same movement: the movement and the way it is done. */
    public String key() {
        return item.way().isUsual()
                ? item.movementId()
                : item.movementId() + "@" + item.way().key();
    }

    /** Return how much it gives up, for a ranking; more is worse. */
    public int cost() {
        return givesUp.stream().mapToInt(GivesUp::weight).sum();
    }
}
