/**
 * The demonstration caseload: made-up people with the findings of the shipped cases, and accounts with a known password.
 * Loaded only when a server is started for demonstration, into a database that has nobody yet.
 */
@NullMarked
package org.myotome.server.demonstration;

import org.jspecify.annotations.NullMarked;
