/** What is wrong with a file of a model or a motion: where, which law it breaks, and what to try. */
@NullMarked
package org.myotome.biomechanics.opensim.problem;

import org.jspecify.annotations.NullMarked;
