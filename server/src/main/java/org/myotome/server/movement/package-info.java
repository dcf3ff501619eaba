/**
 * Movements as pages show them: drawn, with what they ask of whom, and with what to look at. A movement without a kinematic
 * file of its own is shown by a drawing of its starting position.
 */
@NullMarked
package org.myotome.server.movement;

import org.jspecify.annotations.NullMarked;
