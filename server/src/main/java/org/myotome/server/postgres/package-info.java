/**
 * The PostgreSQL that keeps everything: started here when none is given, connected to when one is.
 *
 * <p>{@link org.myotome.server.postgres.Database} is the way in. With {@code DATABASE_URL} it uses the server named
 * there. Without, {@link org.myotome.server.postgres.LocalDatabase} unpacks the published PostgreSQL binaries into the
 * data directory and runs them: durable writes, loopback only, a password, never as root, and gone when this process is
 * gone. Two roles keep the record safe: the owner migrates the tables, and the application may only do what the
 * migrations grant it. Source: the measurements on embedded databases in the project's stack notes, section 2.
 */
@NullMarked
package org.myotome.server.postgres;

import org.jspecify.annotations.NullMarked;
