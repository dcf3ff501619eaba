/** Joint moments against those that OpenSim stored, and how long one evaluation takes. */
@NullMarked
package org.myotome.laboratory.dynamics;

import org.jspecify.annotations.NullMarked;
