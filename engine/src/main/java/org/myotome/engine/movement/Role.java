package org.myotome.engine.movement;

/** What a movement trains. */
public enum Role {
    CONTROL("control"),
    MOBILITY("mobility"),
    ENDURANCE("endurance"),
    STRENGTH("strength"),
    POWER("power"),
    BALANCE("balance"),
    AEROBIC("aerobic");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** Return the word used in the library and on the wire. */
    public String word() {
        return word;
    }
}
