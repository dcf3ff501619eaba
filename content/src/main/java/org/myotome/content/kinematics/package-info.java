/**
 * One file per movement, {@code <id>.yaml}: keyframes of joint angles, what touches what, loads, props, checks and the tempo.
 * From it come the picture, the estimated demand and the check. The format is described in docs/kinematic-files.md.
 */
@NullMarked
package org.myotome.content.kinematics;

import org.jspecify.annotations.NullMarked;
