/**
 * The self-check: "weak feet or weak glutes?" for somebody alone, without an account.
 *
 * <p>The same triage, the same belief and the same rules against a trial as everywhere else, with less allowed: nobody
 * watches, so nothing is tried before every safety question is answered, and nothing at all where somebody should look first.
 * Which movements serve as self-tests, in which order and how many is our own choice, unreviewed, and not tried on
 * patients. The answer is a first look at the whole pathway, not a diagnosis.
 */
@NullMarked
package org.myotome.engine.selfcheck;

import org.jspecify.annotations.NullMarked;
