package org.myotome.biomechanics.strength;

/** What a strength is based on. */
public enum Basis {
    /** A published table of measured people. */
    PUBLISHED,
    /** A round number from general knowledge, not reviewed by anybody. */
    ASSUMED,
    /** Measured on the person. */
    MEASURED
}
