package org.myotome.engine.programme;

import java.util.List;

/**
 * Another whole programme that could be done instead.
 *
 * @param kind what it is made for
 * @param programme the programme
 * @param givesUp what is given up by it
 */
public record ProgrammeAlternative(Kind kind, Programme programme, List<GivesUp> givesUp) {

    public ProgrammeAlternative {
        givesUp = List.copyOf(givesUp);
    }

    /** What a programme is made for. */
    public enum Kind {
        /** Two movements, eight minutes. */
        SHORT("short"),
        /** Nothing on the floor. */
        NO_FLOOR("no_floor"),
        /** Nothing but a floor, a wall and a chair. */
        NO_EQUIPMENT("no_equipment"),
        /** One change of position at most. */
        FEW_POSITIONS("few_positions"),
        /** Twenty minutes, so that no set is cut: the most work for what is trained. */
        FULL_DOSE("full_dose");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** Return how much it gives up, for a ranking; more is worse. */
    public int cost() {
        return givesUp.stream().mapToInt(GivesUp::weight).sum();
    }
}
