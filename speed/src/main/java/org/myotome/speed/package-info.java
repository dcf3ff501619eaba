/**
 * Times by the clock, taken by JMH in a process of its own: how they compare with other programs' published ones. The
 * laboratory's own stopwatch takes the same parts by processor time, which says more on a machine that others use.
 */
@NullMarked
package org.myotome.speed;

import org.jspecify.annotations.NullMarked;
