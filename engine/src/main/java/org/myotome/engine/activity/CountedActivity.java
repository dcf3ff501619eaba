package org.myotome.engine.activity;

import java.util.List;

/**
 * A walk or run that counts, with the other entries that say the same.
 *
 * @param session what counts: the fullest entry, with the worst pain and the highest exertion that any of them says
 * @param twins the other entries, kept and not counted; may be empty
 */
public record CountedActivity(ActivitySession session, List<Twin> twins) {

    public CountedActivity {
        twins = List.copyOf(twins);
    }

    /**
     * Another entry of the same walk or run.
     *
     * @param session the entry as it was made
     * @param because why it is taken for the same
     */
    public record Twin(ActivitySession session, Because because) {}

    /** Why two entries are taken for one walk or run. */
    public enum Because {
        /** They began within two minutes of each other. */
        SAME_START("same_start"),
        /** Most of the shorter one lies within the longer one, and they are about equally far. */
        SAME_TIME("same_time"),
        /** One was typed and one recorded on the same day, and they differ by a tenth at most. */
        TYPED_AND_RECORDED("typed_and_recorded");

        private final String word;

        Because(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }
}
