/**
 * Item response models of our own: how likely each score of an item is at an ability, what is believed about the ability
 * after some scores, which item to ask next, and how items are fitted to what many people scored.
 *
 * <p>It is a check on the way of working, not what decides about a person: the engine's own belief is in
 * {@code engine.ability}. {@code ReferenceAgreement} compares an adaptive test step by step with one that others run.
 */
@NullMarked
package org.myotome.laboratory.itemresponse;

import org.jspecify.annotations.NullMarked;
