/**
 * What the engine believes about a person: how able each part is, and how much load each painful region puts up with.
 *
 * <p>Abilities are correlated; a movement succeeds only if every ability it asks for suffices (a conjunctive model), and
 * trunk strength and trunk control are asked for by every movement. Pain is a separate matter: load against tolerance
 * by region. The belief is a set of weighted particles, updated by each trial. Method and figures: algorithm notes 2.3
 * and 4.1. Every number here that was not measured is our own judgement and awaits a clinician's review.
 */
@NullMarked
package org.myotome.engine.ability;

import org.jspecify.annotations.NullMarked;
