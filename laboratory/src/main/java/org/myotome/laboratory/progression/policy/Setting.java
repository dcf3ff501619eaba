package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Body;
import org.myotome.laboratory.progression.truth.Luck;

/**
 * What a course begins with.
 *
 * @param usualMorning the pain of a usual morning, 0 to 10, as stated at the start
 * @param luck chance, for the rule that draws lots
 * @param body the body; for the oracle and nobody else
 */
public record Setting(int usualMorning, Luck luck, Body body) {}
