package org.myotome.engine.ability;

/** The chance of one movement, and for which possible people it is doable. */
public final class Assessment {

    private final Chance chance;
    private final long[] doable;

    /** Put the two together; the bits, one per particle, are never changed. */
    Assessment(Chance chance, long[] doable) {
        this.chance = chance;
        this.doable = doable;
    }

    /** Return the chance. */
    public Chance chance() {
        return chance;
    }

    /** Return one bit per particle, sixty-four to a number; not to be changed. */
    long[] doable() {
        return doable;
    }
}
