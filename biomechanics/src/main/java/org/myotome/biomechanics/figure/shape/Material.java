package org.myotome.biomechanics.figure.shape;

/** What a chain looks as if it were made of. */
public enum Material {
    SKIN,
    SHIRT,
    SHORTS,
    SHOE,
    SOLE,
    HAIR,
    /** Weights. */
    IRON,
    /** Bands, straps, balls. */
    RUBBER,
    /** Sticks, chairs, steps. */
    WOOD,
    /** Towels and cushions. */
    CLOTH,
    /** Walls: painted so that what is behind shines through. */
    WALL
}
