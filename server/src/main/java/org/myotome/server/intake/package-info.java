/**
 * Opening a case: who the person is, what they came with, the safety questions, the examination.
 *
 * <p>Every answer can be unknown and is until somebody gives it. Each section is a form of its own; a section says which
 * fields it shows for an episode and which events follow from what was typed.
 */
@NullMarked
package org.myotome.server.intake;

import org.jspecify.annotations.NullMarked;
