package org.myotome.server.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a person in care, or a carer, said in their own words. No decision depends on it, and no program reads it.
 *
 * @param id names it
 * @param kind what it is about
 * @param replaces what it puts right, where it does
 * @param carer who helps the person and said it; absent where it was the person
 * @param text the words
 * @param author the account or link it was written with, as entries name it
 * @param at when
 * @param state whether it stands
 * @param read when a clinician marked it as read, and which
 */
public record OwnWords(
        UUID id,
        Kind kind,
        Optional<UUID> replaces,
        Optional<UUID> carer,
        String text,
        String author,
        Instant at,
        State state,
        Optional<Read> read) {

    /** What words are about. */
    public enum Kind {
        /** What the person wants to be able to do again. */
        GOAL("goal"),
        /** What matters to the person. */
        MATTERS("matters"),
        /** A note to the clinician. */
        NOTE("note");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the word used in the record and in forms. */
        public String word() {
            return word;
        }

        /** Return the kind with a word, if there is one. */
        public static Optional<Kind> find(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Whether words stand. */
    public enum State {
        STANDS,
        /** Later words took their place. */
        REPLACED,
        TAKEN_BACK
    }

    /** A clinician who marked words as read. */
    public record Read(String clinician, Instant at) {}

    /** Return whether a clinician still has to read it. */
    public boolean isUnread() {
        return state == State.STANDS && read.isEmpty();
    }

    OwnWords with(State newState) {
        return new OwnWords(id, kind, replaces, carer, text, author, at, newState, read);
    }

    OwnWords with(Read newRead) {
        return new OwnWords(id, kind, replaces, carer, text, author, at, state, Optional.of(newRead));
    }

    @Override
    public String toString() {
        return "OwnWords[" + id + ", not shown]";
    }
}
