package org.myotome.server.account;

/** What somebody of the clinic does here. */
public enum Duty {
    /** Looks after people, and signs clinical content off. */
    CLINICIAN("clinician", "clinician"),
    /** The same, and says who works here as what. */
    LEAD("lead", "clinic lead"),
    /** Says who works here as what, and sees nobody's record. */
    ADMINISTRATOR("administrator", "administrator");

    private final String word;
    private final String plainName;

    Duty(String word, String plainName) {
        this.word = word;
        this.plainName = plainName;
    }

    /** Return the word used in the database and in forms. */
    public String word() {
        return word;
    }

    /** Return the name shown. */
    public String plainName() {
        return plainName;
    }

    /** Return whether they look after people, see records and judge clinical content. */
    public boolean isClinical() {
        return this != ADMINISTRATOR;
    }

    /** Return whether they say who works here as what. */
    public boolean managesTheTeam() {
        return this != CLINICIAN;
    }
}
