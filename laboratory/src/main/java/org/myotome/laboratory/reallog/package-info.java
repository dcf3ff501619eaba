/**
 * What can be told of tomorrow's pain from real people's diaries, with and without the load of today.
 *
 * <p>Eight volunteers logged their worst pain and their steps each day. Each person is learned from the first half of their days
 * and tested on the second, one day ahead. The people were already pacing themselves and steps are a weak measure of load, so
 * that no gain from load here is no proof that there is none. {@code ORIGIN.md} beside the data names its origin and licence.
 */
@NullMarked
package org.myotome.laboratory.reallog;

import org.jspecify.annotations.NullMarked;
