package org.myotome.engine.programme;

import java.time.LocalDate;

/** Where the policy "trunk first" stands in a programme. It is soft: it orders, it never forbids. */
public sealed interface CoreFirst {

    /** The longest time, in days, for which the policy orders a programme. */
    int LONGEST_DAYS = 14;

    /** Return where it stands on a later day: a time that is over is over. */
    default CoreFirst on(LocalDate day) {
        return this instanceof Active(Phase _, LocalDate lastDay) && day.isAfter(lastDay)
                ? new TimeOver(lastDay)
                : this;
    }

    /** The trunk comes first, up to and including a day. */
    record Active(Phase phase, LocalDate lastDay) implements CoreFirst {}

    /** The trunk does not limit, so nothing comes first. */
    record NotLimiting() implements CoreFirst {}

    /** A person answerable for it skipped the policy. */
    record Skipped(String reason) implements CoreFirst {}

    /** The time of the policy is over. */
    record TimeOver(LocalDate lastDay) implements CoreFirst {}

    /** No movement for the trunk is open at present. */
    record NothingOpen() implements CoreFirst {}

    /** A glute and the foot are weak on one side only, and starting with the trunk is no answer to that. */
    record NerveQuestion() implements CoreFirst {}

    /** Which part of the trunk's work comes first. */
    enum Phase {
        CONTROL("control"),
        STRENGTH("strength");

        private final String word;

        Phase(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }
}
