package org.myotome.laboratory.startingpoint;

/** How form is written down. */
enum Entry {
    /** Clean, with faults, or not done. */
    THREE_FORMS,
    /** Clean or not; what was not clean counts as done with faults. */
    TWO_TAPS
}
