package org.myotome.server.account;

/** What an account is for. */
public enum Role {
    /** Assesses people and is the author of their plans. */
    CLINICIAN("clinician"),
    /** Is in care, and sees their own case and no other. */
    PERSON("person");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** Return the word used in the database. */
    public String word() {
        return word;
    }

    /** Return the authority that Spring Security checks. */
    public String authority() {
        return "ROLE_" + name();
    }

    static Role ofWord(String word) {
        for (Role role : values()) {
            if (role.word.equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException("There is no role (" + word + ").");
    }
}
