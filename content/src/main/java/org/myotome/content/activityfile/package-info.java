/** Files of walks, runs, mornings and tests, for trying the single-run rule and the way back; docs/activity.md shows one. */
@NullMarked
package org.myotome.content.activityfile;

import org.jspecify.annotations.NullMarked;
