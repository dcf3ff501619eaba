package org.myotome.engine.startingpoint;

/** What comes next in a search for the starting point. There is always something. */
public sealed interface SearchStep {

    /** Try a movement. */
    record Propose(Proposal proposal) implements SearchStep {}

    /** The search is over, with a result. */
    record Settled(End end, StartingPoints startingPoints) implements SearchStep {}

    /**
     * No movement is bearable or possible. The way on is the block's: safety again, self-help, a clinician.
     *
     * @param reason why
     * @param marker the movement to test again after each attempt
     */
    record Blocked(BlockReason reason, SidedMovement marker) implements SearchStep {}

    /**
     * The search must not go on, or must not begin.
     *
     * @param reason why
     * @param startingPoints what is known so far
     */
    record Stopped(StopReason reason, StartingPoints startingPoints) implements SearchStep {}

    /** Why a search is over. */
    enum End {
        ALL_SETTLED("all_settled", "Every ladder is settled."),
        ENOUGH_TRIALS("enough_trials", "Enough was tried for one session."),
        NOTHING_LEFT_TO_TRY("nothing_left_to_try", "Nothing bearable is left that would tell more.");

        private final String word;
        private final String sentence;

        End(String word, String sentence) {
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

    /** Why nothing can be tried. */
    enum BlockReason {
        PAIN("pain", "Every movement that could be tried would probably hurt more than agreed."),
        UNABLE("unable", "Even the easiest movements could not be done correctly.");

        private final String word;
        private final String sentence;

        BlockReason(String word, String sentence) {
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

    /** Why a search stops. */
    enum StopReason {
        URGENT("urgent", "Somebody has to look first; nothing is tried."),
        NO_PAIN_ALLOWED("no_pain_allowed", "No pain is acceptable here, so nothing is tried out."),
        PAINFUL_TRIALS("painful_trials", "Two movements hurt more than agreed; that is enough for today."),
        QUESTIONS_FIRST("questions_first", "A safety question has to be answered first."),
        CLINICIAN_FIRST("clinician_first", "A clinician has to look first."),
        NOTHING_FITS("nothing_fits", "No movement fits the equipment and positions that are possible.");

        private final String word;
        private final String sentence;

        StopReason(String word, String sentence) {
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
}
