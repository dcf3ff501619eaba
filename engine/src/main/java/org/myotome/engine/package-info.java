/**
 * The clinical model and every decision Myotome takes.
 *
 * <p>The engine is a pure function: a record of a person goes in, a decision with its reasons comes out. It knows no
 * clock, no locale, no file, no network and no randomness but the seed it is given, and it gives the same bits on the
 * JVM, on a cluster and in a browser. Each package is named for the clinical thing it holds.
 */
@NullMarked
package org.myotome.engine;

import org.jspecify.annotations.NullMarked;
