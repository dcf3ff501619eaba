package org.myotome.laboratory.progression.truth;

import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.arithmetic.SeededRandom;

/**
 * All that is left to chance for one person, drawn before anybody meets a policy, so that every policy meets the same.
 *
 * <p>It depends on seed and number of the person only: not on who was drawn before, nor on which thread.
 */
public final class Luck {

    private static final int TRAITS = Trait.values().length;
    private static final int EVENTS = Event.values().length;

    private final double[] traits = new double[TRAITS];
    private final double[] events;

    /** What differs between people; a standard normal number each. */
    public enum Trait {
        TOLERANCE,
        CAPACITY,
        GAIN,
        PAIN_SLOPE,
        FRAGILITY,
        SKILL,
        LEARNING,
        REPAIR,
        MORNING,
        HABIT;

        @SuppressWarnings("EnumOrdinal") // A place among draws; a new trait belongs at the end.
        private int place() {
            return ordinal();
        }
    }

    /** What may happen in a session; the first are standard normal numbers, the rest lie evenly between 0 and 1. */
    public enum Event {
        PAIN,
        AFTER,
        MORNING,
        RESERVE,
        DAY,
        FORM,
        FLARE,
        FLARE_SIZE,
        BAD_DAY,
        MISSED,
        AWAY,
        UNSAID_DURING,
        UNSAID_AFTER,
        UNSAID_MORNING,
        UNSAID_FORM,
        UNSAID_RESERVE,
        LOGGED_TWICE,
        LOGGED_HOW,
        POLICY,
        CHECK,
        CHECK_HOW;

        @SuppressWarnings("EnumOrdinal") // A place among draws.
        private int place() {
            return ordinal();
        }

        private boolean isNormal() {
            return compareTo(DAY) <= 0;
        }
    }

    private Luck(int sessions) {
        events = new double[sessions * EVENTS];
    }

    /** Draw what chance holds for a person of a number, over so many sessions. */
    public static Luck of(long seed, int person, int sessions) {
        Luck luck = new Luck(sessions);
        SeededRandom own = SeededRandom.of(seed).split("person " + person);
        SeededRandom traits = own.split("traits");
        for (int i = 0; i < TRAITS; i++) {
            luck.traits[i] = traits.nextNormal();
        }
        SeededRandom events = own.split("sessions");
        for (int session = 0; session < sessions; session++) {
            for (Event event : EVENT_LIST) {
                double even = events.nextUniform();
                luck.events[session * EVENTS + event.place()] = event.isNormal() ? Normal.quantile(even) : even;
            }
        }
        return luck;
    }

    private static final Event[] EVENT_LIST = Event.values();

    /** Return a trait, in standard deviations from the mean. */
    public double of(Trait trait) {
        return traits[trait.place()];
    }

    /** Return what chance holds for one session. */
    public double of(int session, Event event) {
        return events[session * EVENTS + event.place()];
    }

    /** Return over how many sessions this was drawn. */
    public int sessions() {
        return events.length / EVENTS;
    }
}
