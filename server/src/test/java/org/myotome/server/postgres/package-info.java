/** Tests of the own PostgreSQL, and the database that the other tests of the server use. */
@NullMarked
package org.myotome.server.postgres;

import org.jspecify.annotations.NullMarked;
