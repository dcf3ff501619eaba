/**
 * What is known about a person: the complaint, the answers to safety questions, the examination.
 *
 * <p>An unknown is a value of its own, never a zero and never a "no"; every field starts unknown. The shape follows the
 * case files that come with the project ({@code content/cases}).
 */
@NullMarked
package org.myotome.engine.record;

import org.jspecify.annotations.NullMarked;
