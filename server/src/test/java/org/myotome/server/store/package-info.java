/** Tests of the store, on a real PostgreSQL. */
@NullMarked
package org.myotome.server.store;

import org.jspecify.annotations.NullMarked;
