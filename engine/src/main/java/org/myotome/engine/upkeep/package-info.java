/**
 * When an episode is ready to become a habit, what the habit asks for on a day, and what ends it.
 *
 * <p>Walking is built up to half an hour on five days a week with six contacts over half a year, as in WalkBack (Pocovi
 * 2024: hazard ratio 0.72 for the next episode of back pain, with more events in the legs, so pain rules hold for walks
 * too). Strength on two days a week and, from 65 on, balance on three are the World Health Organization's (2020); that a
 * third of the volume keeps strength is our choice (after Bickel 2011). Every number that names no source is ours and
 * unreviewed.
 */
@NullMarked
package org.myotome.engine.upkeep;

import org.jspecify.annotations.NullMarked;
