package org.myotome.engine.progression;

import org.myotome.engine.programme.ProgrammeItem;

/**
 * One thing that changes about a movement.
 *
 * @param variable what changes
 * @param item the item after the change
 */
record Change(Variable variable, ProgrammeItem item) {}
