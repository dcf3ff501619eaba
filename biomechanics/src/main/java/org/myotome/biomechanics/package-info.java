/**
 * How bodies move and what moves them: a tree of rigid bodies, the moments at its joints, and files of such models.
 *
 * <p>Lengths are in metres, masses in kilograms, times in seconds, forces in newtons, moments in newton metres and angles
 * in radians, unless a name says otherwise. Axes follow the convention of the International Society of Biomechanics: x
 * forward, y up, z to the right.
 *
 * <p>What the room says of a person is an estimated joint demand, never the force of a muscle or the stress in a tissue.
 * All packages but {@code opensim} and those below it keep to what compiles for the browser too.
 */
@NullMarked
package org.myotome.biomechanics;

import org.jspecify.annotations.NullMarked;
