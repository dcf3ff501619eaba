package org.myotome.engine.ability;

/** The chance of one movement, and for which possible people it is doable. */
public final class Assessment {

    private final Chance chance;
    private final boolean[] doable;

    Assessment(Chance chance, boolean[] doable) {
        this.chance = chance;
        this.doable = doable;
    }

    /** Return the chance. */
    public Chance chance() {
        return chance;
    }

    boolean isDoable(int particle) {
        return doable[particle];
    }
}
