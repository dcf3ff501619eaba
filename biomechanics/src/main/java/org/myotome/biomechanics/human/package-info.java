/**
 * A human as a tree of 18 rigid bodies with 38 coordinates: trunk in three parts, head, thighs, shanks, feet with toes, upper
 * arms, forearms and hands, scaled by sex, height and mass.
 *
 * <p>Masses, mass centres, radii of gyration and mean lengths are those of de Leva (1996, Adjustments to
 * Zatsiorsky-Seluyanov's segment inertia parameters, Journal of Biomechanics 29:1223, table 4): 100 men and 15 women, young
 * and active, so they are less right for others. What that table does not say (widths, where the foot bends, how the parts
 * of the spine share a bend) is an assumption and called one where it stands. Coordinates have clinical names and signs.
 */
@NullMarked
package org.myotome.biomechanics.human;

import org.jspecify.annotations.NullMarked;
