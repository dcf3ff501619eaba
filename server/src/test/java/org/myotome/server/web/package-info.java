/** The server as a browser meets it: real HTTP, a real database, real sessions. */
@NullMarked
package org.myotome.server.web;

import org.jspecify.annotations.NullMarked;
