/**
 * What the log shows of how training goes: how often, the hardest that was done well, and whether the same dose has become
 * easier ("more often, more, more efficiently"). Facts as they were logged, without a claim about abilities.
 */
@NullMarked
package org.myotome.engine.training;

import org.jspecify.annotations.NullMarked;
