package org.myotome.engine.record;

/**
 * Reflexes of the legs.
 *
 * @param plantar response to stroking the sole; extensor suggests a lesion above the lumbar roots
 * @param clonus rhythmic jerking at the ankle
 */
public record Reflexes(
        ReflexFinding kneeLeft,
        ReflexFinding kneeRight,
        ReflexFinding ankleLeft,
        ReflexFinding ankleRight,
        PlantarResponse plantar,
        Clonus clonus) {

    /** Response of the toes to stroking the sole. */
    public enum PlantarResponse {
        FLEXOR("flexor"),
        EXTENSOR("extensor"),
        UNKNOWN("unknown");

        private final String word;

        PlantarResponse(String word) {
            this.word = word;
        }

        /** Return the word used in case files and on the wire. */
        public String word() {
            return word;
        }
    }

    /** Rhythmic jerking at the ankle. */
    public enum Clonus {
        PRESENT("present"),
        ABSENT("absent"),
        UNKNOWN("unknown");

        private final String word;

        Clonus(String word) {
            this.word = word;
        }

        /** Return the word used in case files and on the wire. */
        public String word() {
            return word;
        }
    }

    /** Return reflexes that were not examined. */
    public static Reflexes unknown() {
        ReflexFinding unknown = ReflexFinding.UNKNOWN;
        return new Reflexes(unknown, unknown, unknown, unknown, PlantarResponse.UNKNOWN, Clonus.UNKNOWN);
    }

    /** Return the knee reflex of one side. */
    public ReflexFinding knee(Side side) {
        return side == Side.LEFT ? kneeLeft : kneeRight;
    }

    /** Return the ankle reflex of one side. */
    public ReflexFinding ankle(Side side) {
        return side == Side.LEFT ? ankleLeft : ankleRight;
    }
}
