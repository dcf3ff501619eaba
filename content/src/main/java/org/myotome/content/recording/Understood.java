package org.myotome.content.recording;

import java.util.List;

/** What a file was understood as. */
public sealed interface Understood {

    /**
     * At least one walk or run.
     *
     * @param recordings the walks and runs, in the order of the file
     * @param notes what was odd about the file as a whole
     */
    record Read(List<Recording> recordings, List<RecordingNote> notes) implements Understood {
        public Read {
            recordings = List.copyOf(recordings);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Nothing that can be taken over; nothing of it was.
     *
     * @param kind why
     * @param what what is wrong, in a sentence
     * @param remedy what to do, in a sentence
     */
    record Refused(Kind kind, String what, String remedy) implements Understood {}

    /** Why a file is refused. */
    enum Kind {
        EMPTY("empty"),
        TOO_LARGE("too_large"),
        PACKED("packed"),
        NOT_A_RECORDING("not_a_recording"),
        REACHES_BEYOND("reaches_beyond"),
        DAMAGED("damaged"),
        NO_WALK_OR_RUN("no_walk_or_run"),
        NOT_ON_FOOT("not_on_foot");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }
}
