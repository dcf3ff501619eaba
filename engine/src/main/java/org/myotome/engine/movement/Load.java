package org.myotome.engine.movement;

/** What is added to the weight of the body. */
public sealed interface Load {

    /** Nothing but the body. */
    record BodyWeight() implements Load {}

    /**
     * A weight.
     *
     * @param kilograms more than 0, at most 300
     */
    record Weight(double kilograms) implements Load {
        public Weight {
            if (!(kilograms > 0 && kilograms <= 300)) {
                throw new IllegalArgumentException(
                        "The load (" + kilograms + " kg) must be more than 0 and at most 300 kg.");
            }
        }
    }

    /** An elastic band, by its strength. */
    record Band(Resistance resistance) implements Load {}

    /** How strong a band is. */
    enum Resistance {
        LIGHT("light"),
        MEDIUM("medium"),
        HEAVY("heavy");

        private final String word;

        Resistance(String word) {
            this.word = word;
        }

        /** Return the word used in the library and on the wire. */
        public String word() {
            return word;
        }
    }
}
