/**
 * Rules that say how much a person does next, ours and others', each in our own code from a description of it.
 *
 * <p>A {@link org.myotome.laboratory.progression.policy.Policy} begins one course with a
 * {@link org.myotome.laboratory.progression.policy.Prescriber}, which hears what is said after each session and nothing
 * else. The rules of open programs are restated from what they do with the answers of a course; their other parts are left
 * out. Where such a rule does not say what happens with an answer that nobody gave, it does as its description does.
 */
@NullMarked
package org.myotome.laboratory.progression.policy;

import org.jspecify.annotations.NullMarked;
