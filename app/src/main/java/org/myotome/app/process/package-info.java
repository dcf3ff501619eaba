/** The program as a process of its own: started, watched, stopped and killed, for benchmarks and browser tests. */
@NullMarked
package org.myotome.app.process;

import org.jspecify.annotations.NullMarked;
