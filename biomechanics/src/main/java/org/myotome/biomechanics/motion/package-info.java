/**
 * How a model moves over time: recorded coordinates made smooth enough to be differentiated twice, forces from outside
 * over time, and the moments that follow from both.
 *
 * <p>Smoothing is what OpenSim's inverse dynamics tool does, so that results can be compared: samples are reflected at both
 * ends, resampled evenly, low-passed forward and backward by a third-order Butterworth filter and interpolated by a natural
 * quintic spline.
 */
@NullMarked
package org.myotome.biomechanics.motion;

import org.jspecify.annotations.NullMarked;
