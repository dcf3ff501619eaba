package org.myotome.biomechanics.figure.shape;

/** How the hair is worn. */
public enum HairStyle {
    SHORT,
    /** Tied up in a knot high on the head, so that nothing lies under a lying head. */
    KNOT
}
