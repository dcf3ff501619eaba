/**
 * From an episode to a habit: the clinician's page that begins, follows and ends it, and what the person says and logs.
 */
@NullMarked
package org.myotome.server.upkeep;

import org.jspecify.annotations.NullMarked;
