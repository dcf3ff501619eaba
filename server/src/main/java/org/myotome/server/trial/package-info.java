/**
 * What happened when a movement was tried, as it is asked, read and refused on every page that asks: two taps (how, and
 * how much it hurt), what somebody likes to say besides, and what arrives twice or late.
 */
@NullMarked
package org.myotome.server.trial;

import org.jspecify.annotations.NullMarked;
