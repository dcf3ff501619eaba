package org.myotome.content.document;

/** How deep groups and lists may lie inside each other; more is an attack or an accident, not a record. */
final class Nesting {

    static final int DEEPEST = 32;
    static final String TOO_DEEP = "is nested more than " + DEEPEST + " levels deep.";
    static final String ADVICE = "Maybe a closing bracket is missing.";

    private Nesting() {}
}
