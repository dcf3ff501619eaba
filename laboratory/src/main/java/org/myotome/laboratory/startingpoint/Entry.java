package org.myotome.laboratory.startingpoint;

/** How form is written down. */
enum Entry {
    /** Clean, with faults, or not done. */
    THREE_FORMS,
    /** Clean or not; what was not clean was done with faults or not at all, and nobody says which. */
    TWO_TAPS,
    /** Clean, with minor faults, with a major one, or not done. */
    FOUR_GRADES,
    /** The four grades, and how much was left at the end. */
    FOUR_GRADES_AND_EFFORT
}
