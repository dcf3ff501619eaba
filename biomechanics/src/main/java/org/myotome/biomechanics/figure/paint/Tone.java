package org.myotome.biomechanics.figure.paint;

/**
 * The colours of one surface.
 *
 * @param light where light falls on it
 * @param shade away from the light
 * @param line around it
 */
record Tone(Colour light, Colour shade, Colour line) {}
