package org.myotome.engine.block;

/** Where a person stands on the way out of a block. */
public sealed interface BlockState {

    /** Safety has to be gone through again first. */
    record SafetyAgain() implements BlockState {}

    /** The nerves have to be screened. */
    record NerveScreen() implements BlockState {}

    /** Things a person can do alone come first. */
    record SelfHelp() implements BlockState {}

    /** Things a clinician can do. */
    record ClinicianHelp() implements BlockState {}

    /**
     * The same movement has to be tested again.
     *
     * @param tried what was just done
     */
    record Retest(Intervention tried) implements BlockState {}

    /**
     * It helped: the search may go on in this window. It has to hold until the next day before it is kept.
     *
     * @param kept what helped
     */
    record Opened(Intervention kept) implements BlockState {}

    /**
     * The way is open: search for the starting point again.
     *
     * @param kept what helped and held
     */
    record SearchAgain(Intervention kept) implements BlockState {}

    /**
     * Somebody else has to look.
     *
     * @param reason why
     */
    record Refer(ReferReason reason) implements BlockState {}

    /** Why somebody else has to look. */
    enum ReferReason {
        SAFETY_CONCERN("safety_concern", "Going through safety again raised a concern."),
        NERVE_CONCERN("nerve_concern", "The nerve screen found a pattern."),
        NOTHING_HELPED("nothing_helped", "What was tried has not opened the movement."),
        DECIDED("decided", "A person answerable for it refers on.");

        private final String word;
        private final String sentence;

        ReferReason(String word, String sentence) {
            this.word = word;
            this.sentence = sentence;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }

        /** Return the reason as a sentence. */
        public String sentence() {
            return sentence;
        }
    }

    /** Return whether the block is over: either the search goes on, or somebody else looks. */
    default boolean isOver() {
        return switch (this) {
            case SearchAgain ignored -> true;
            case Refer ignored -> true;
            case SafetyAgain ignored -> false;
            case NerveScreen ignored -> false;
            case SelfHelp ignored -> false;
            case ClinicianHelp ignored -> false;
            case Retest ignored -> false;
            case Opened ignored -> false;
        };
    }
}
