package org.myotome.biomechanics.description;

/** Of which side something is done. */
enum Sides {
    RIGHT,
    LEFT,
    BOTH,
    /** Of what there is only one. */
    MIDDLE
}
