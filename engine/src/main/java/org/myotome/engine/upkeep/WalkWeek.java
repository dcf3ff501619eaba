package org.myotome.engine.upkeep;

import org.myotome.engine.maintenance.MaintenancePlan.Walks;

/**
 * The walks of a week.
 *
 * @param number which week of the habit, from 1
 * @param walks how long and on how many days
 * @param daysWalked on how many days of this week somebody walked so far
 * @param because why it is so much
 */
public record WalkWeek(int number, Walks walks, int daysWalked, Because because) {

    /** Why the walks of a week are as they are. */
    public enum Because {
        FIRST_WEEK("first_week"),
        WENT_WELL("went_well"),
        REACHED("reached"),
        TOO_FEW("too_few"),
        PAIN_NOT_SAID("pain_not_said"),
        HURT_MORE_THAN_AGREED("hurt_more_than_agreed");

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
