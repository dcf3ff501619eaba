package org.myotome.server.casefile;

/**
 * Where a person can be written to.
 *
 * @param email e-mail address; empty where none is known
 * @param phone telephone number; empty where none is known
 */
public record Contact(String email, String phone) {

    /** Nothing is known. */
    static final Contact UNKNOWN = new Contact("", "");

    /** Return the two lines in which it is kept. */
    String lines() {
        return email + "\n" + phone;
    }

    static Contact ofLines(String text) {
        String[] lines = text.split("\n", -1);
        return lines.length == 2 ? new Contact(lines[0], lines[1]) : UNKNOWN;
    }

    @Override
    public String toString() {
        return "Contact[not shown]";
    }
}
