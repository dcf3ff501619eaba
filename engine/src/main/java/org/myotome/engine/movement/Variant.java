package org.myotome.engine.movement;

import java.util.List;
import java.util.Optional;

/**
 * One way of doing a movement: as the library describes it, or with one thing changed. A plank of 10 s is not a plank of
 * 60 s, and a squat of half the range is not a squat.
 *
 * <p>One thing is changed at a time, as in progression, so that a variant that worked or failed says what did.
 */
public sealed interface Variant {

    /** As the library describes it, with its start dose. */
    record Usual() implements Variant {}

    /**
     * Held for another time.
     *
     * @param seconds 1 to 300
     */
    record Held(int seconds) implements Variant {
        public Held {
            requireBetween("seconds of a hold", seconds, 1, 300);
        }
    }

    /**
     * Another number of repetitions.
     *
     * @param count 1 to 100
     */
    record Repeated(int count) implements Variant {
        public Repeated {
            requireBetween("repetitions", count, 1, 100);
        }
    }

    /**
     * Kept up for another time.
     *
     * @param seconds 5 to 14,400
     */
    record Lasting(int seconds) implements Variant {
        public Lasting {
            requireBetween("seconds", seconds, 5, 14_400);
        }
    }

    /** Half of the way that the movement usually goes. */
    record HalfRange() implements Variant {}

    /** With one hand on a wall, a chair or a rail. */
    record Supported() implements Variant {}

    /**
     * With another load than the library starts with.
     *
     * @param load a weight or a band
     */
    record Loaded(Load load) implements Variant {
        public Loaded {
            if (load instanceof Load.BodyWeight) {
                throw new IllegalArgumentException("A loaded variant must name a weight or a band.");
            }
        }
    }

    /** Return the usual way. */
    static Variant usual() {
        return new Usual();
    }

    /** Return whether nothing is changed. */
    default boolean isUsual() {
        return this instanceof Usual;
    }

    /** Return whether a dose says what is changed; range and support are no part of a dose. */
    default boolean isPartOfDose() {
        return switch (this) {
            case Held ignored -> true;
            case Repeated ignored -> true;
            case Lasting ignored -> true;
            case Loaded ignored -> true;
            case Usual ignored -> false;
            case HalfRange ignored -> false;
            case Supported ignored -> false;
        };
    }

    /** Return whether this changes at most how much is done, so that whoever cannot do it at all cannot do less of it either. */
    default boolean isAboutAmount() {
        return switch (this) {
            case Usual ignored -> true;
            case Held ignored -> true;
            case Repeated ignored -> true;
            case Lasting ignored -> true;
            case HalfRange ignored -> false;
            case Supported ignored -> false;
            case Loaded ignored -> false;
        };
    }

    /** Return a short key, such as {@code hold_10s}; empty for the usual way. */
    default String key() {
        return switch (this) {
            case Usual() -> "";
            case Held(int seconds) -> "hold_" + seconds + "s";
            case Repeated(int count) -> "repetitions_" + count;
            case Lasting(int seconds) -> "time_" + seconds + "s";
            case HalfRange() -> "half_range";
            case Supported() -> "hand_support";
            case Loaded(Load load) ->
                switch (load) {
                    case Load.BodyWeight() -> "load_0kg";
                    case Load.Weight(double kilograms) -> "load_" + number(kilograms) + "kg";
                    case Load.Band(Load.Resistance resistance) -> "band_" + resistance.word();
                };
        };
    }

    /** Return the word used on the wire: the key, or {@code usual}. */
    default String word() {
        return isUsual() ? "usual" : key();
    }

    /** Return what is changed, to be put right behind a movement's name: {@code , half the range}; empty for the usual way. */
    default String afterName() {
        return isUsual() ? "" : ", " + words();
    }

    /** Return what is changed, in plain words; empty for the usual way. */
    default String words() {
        return switch (this) {
            case Usual() -> "";
            case Held(int seconds) -> "hold " + seconds + " s";
            case Repeated(int count) -> count == 1 ? "1 repetition" : count + " repetitions";
            case Lasting(int seconds) -> duration(seconds);
            case HalfRange() -> "half the range";
            case Supported() -> "one hand on a wall or chair";
            case Loaded(Load load) ->
                switch (load) {
                    case Load.BodyWeight() -> "no load";
                    case Load.Weight(double kilograms) -> "with " + number(kilograms) + " kg";
                    case Load.Band(Load.Resistance resistance) -> "with a " + resistance.word() + " band";
                };
        };
    }

    /** Return whether a movement with this start dose can be done this way. */
    default boolean fits(Dose start) {
        return switch (this) {
            case Held ignored -> start.amount() instanceof Amount.Hold || start.amount() instanceof Amount.Repetitions;
            case Repeated ignored -> start.amount() instanceof Amount.Repetitions;
            case Lasting ignored -> start.amount() instanceof Amount.Time;
            case Usual ignored -> true;
            case HalfRange ignored -> true;
            case Supported ignored -> true;
            case Loaded ignored -> true;
        };
    }

    /** Return the dose of this variant: the start dose with what is changed. Range and support are no part of a dose. */
    default Dose of(Dose start) {
        return switch (this) {
            case Held(int seconds) ->
                start.withAmount(
                        new Amount.Hold(seconds, start.amount() instanceof Amount.Hold hold ? hold.times() : 1));
            case Repeated(int count) -> start.withAmount(new Amount.Repetitions(count));
            case Lasting(int seconds) -> start.withAmount(new Amount.Time(seconds));
            case Loaded(Load load) -> start.withLoad(load);
            case Usual() -> start;
            case HalfRange() -> start;
            case Supported() -> start;
        };
    }

    /** Return the variant with a key among some, if it is there. */
    static Optional<Variant> find(String key, List<Variant> variants) {
        return variants.stream().filter(variant -> variant.key().equals(key)).findFirst();
    }

    private static String duration(int seconds) {
        boolean minutes = seconds >= 120 && seconds / 60 * 60 == seconds;
        return minutes ? seconds / 60 + " min" : seconds + " s";
    }

    private static String number(double kilograms) {
        int whole = (int) kilograms;
        return whole == kilograms ? Integer.toString(whole) : Double.toString(kilograms);
    }

    private static void requireBetween(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }
}
