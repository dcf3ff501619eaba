/**
 * Virtual people as they come with foot, knee, hip or back pain: nearly all of them with something ordinary, a few with a
 * serious condition, and all with answers that are sometimes missing and sometimes wrong.
 *
 * <p>{@code people.csv} says how often each question is truly yes with each condition, {@code conditions.csv} which tier
 * evidence notes 4 demand. Every rate has a source and a range. Nothing here knows the rules that are tested.
 */
@NullMarked
package org.myotome.laboratory.population;

import org.jspecify.annotations.NullMarked;
