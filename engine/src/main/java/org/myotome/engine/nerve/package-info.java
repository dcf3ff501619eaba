/**
 * The nerve question: which place in the wiring a pattern of weakness, reflexes and feeling fits better than others.
 *
 * <p>A generative model, not a lookup: a root, plexus or nerve is out by some share; each muscle loses what it gets from
 * there (root weights of the library: texts as prior, stimulation studies as data; nerves of the innervation table); a
 * test of strength loses what its muscles lose; a rater with noise turns that into a grade. Severity, pre- or postfixed
 * plexus (Phillips and Park 1991), one person's own root shares, weakness all over and the side are integrated over.
 * Reflex arcs, skin areas (evidence notes 1.2) and what the person tells weigh in too. What was not examined is no
 * evidence. The discordance table of the evidence notes 1.3 and Jeon 2013 are tests of it. Much is unreviewed.
 *
 * <p>The answer is "fits this more than that", never a diagnosis: single tests are poor (Tawa 2017).
 */
@NullMarked
package org.myotome.engine.nerve;

import org.jspecify.annotations.NullMarked;
