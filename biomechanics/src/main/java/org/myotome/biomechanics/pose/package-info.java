/**
 * Closing a pose: from wanted joint angles and what shall touch what, the coordinates with which the contacts touch, nothing
 * goes through anything else, no joint leaves its range and the body does not fall over.
 *
 * <p>It is a problem of least squares, solved by damped Gauss-Newton steps (Levenberg 1944, Marquardt 1963) with derivatives
 * worked out from the joint axes, and an active set for the ranges of the joints. Wishes are weak and contacts are strong, in
 * three rounds from soft to hard, so that a body first gets into the right shape and then touches exactly. Where no pose does
 * it all, the answer names what is missing, in centimetres.
 *
 * <p>The body touches with spheres on its surface ({@link org.myotome.biomechanics.pose.BodyPatches}). Parts of the body may
 * go through one another: that is not looked at.
 */
@NullMarked
package org.myotome.biomechanics.pose;

import org.jspecify.annotations.NullMarked;
