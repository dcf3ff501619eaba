/** Tests of what an episode becomes when it is over. */
@NullMarked
package org.myotome.engine.upkeep;

import org.jspecify.annotations.NullMarked;
