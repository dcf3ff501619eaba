/** The person's page with the few cards that matter now, each with its reason, source and grade. */
@NullMarked
package org.myotome.server.learn;

import org.jspecify.annotations.NullMarked;
