/**
 * The laboratory of progression: rules are tried on people who do not exist before anybody meets them.
 *
 * <p>{@code truth} draws people and lets their bodies answer, {@code policy} holds the rules, {@code trial} lets them meet,
 * {@code result} says what came of it, {@code output} writes it down. A simulation compares rules under stated assumptions;
 * it is no evidence about patients.
 */
@NullMarked
package org.myotome.laboratory.progression;

import org.jspecify.annotations.NullMarked;
