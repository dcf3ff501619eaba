/** The program that starts everything else: one command line for the server, the engine and the checks. */
@NullMarked
package org.myotome.app;

import org.jspecify.annotations.NullMarked;
