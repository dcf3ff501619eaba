package org.myotome.engine.movement;

/**
 * How much of a movement, how often and how hard.
 *
 * @param sets sets per session, 1 to 20
 * @param amount how much makes one set
 * @param perSide whether a set is done once on each side
 * @param daysPerWeek days in a week, 1 to 7
 * @param load what is added to the weight of the body
 * @param effort how hard a set should feel
 * @param restSeconds rest between sets, 0 to 600
 * @param tempo how fast a repetition is done
 */
public record Dose(
        int sets,
        Amount amount,
        boolean perSide,
        int daysPerWeek,
        Load load,
        Effort effort,
        int restSeconds,
        Tempo tempo) {

    /** Name a dose at the person's own pace. */
    public Dose(int sets, Amount amount, boolean perSide, int daysPerWeek, Load load, Effort effort, int restSeconds) {
        this(sets, amount, perSide, daysPerWeek, load, effort, restSeconds, new Tempo.Natural());
    }

    public Dose {
        requireBetween("sets", sets, 1, 20);
        requireBetween("days per week", daysPerWeek, 1, 7);
        requireBetween("seconds of rest", restSeconds, 0, 600);
    }

    private static void requireBetween(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }

    /** Return a copy with another number of sets. */
    public Dose withSets(int newSets) {
        return new Dose(newSets, amount, perSide, daysPerWeek, load, effort, restSeconds, tempo);
    }

    /** Return a copy with another amount. */
    public Dose withAmount(Amount newAmount) {
        return new Dose(sets, newAmount, perSide, daysPerWeek, load, effort, restSeconds, tempo);
    }

    /** Return a copy with another number of days in a week. */
    public Dose withDaysPerWeek(int newDaysPerWeek) {
        return new Dose(sets, amount, perSide, newDaysPerWeek, load, effort, restSeconds, tempo);
    }

    /** Return a copy with another load. */
    public Dose withLoad(Load newLoad) {
        return new Dose(sets, amount, perSide, daysPerWeek, newLoad, effort, restSeconds, tempo);
    }

    /** Return a copy with another effort. */
    public Dose withEffort(Effort newEffort) {
        return new Dose(sets, amount, perSide, daysPerWeek, load, newEffort, restSeconds, tempo);
    }

    /** Return a copy with another rest between sets. */
    public Dose withRestSeconds(int newRestSeconds) {
        return new Dose(sets, amount, perSide, daysPerWeek, load, effort, newRestSeconds, tempo);
    }

    /** Return a copy with another tempo. */
    public Dose withTempo(Tempo newTempo) {
        return new Dose(sets, amount, perSide, daysPerWeek, load, effort, restSeconds, newTempo);
    }
}
