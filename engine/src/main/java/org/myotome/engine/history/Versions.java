package org.myotome.engine.history;

/**
 * What a decision was taken with, so that it can be replayed years later.
 *
 * @param engine version of the engine
 * @param library version of the movement library
 * @param model version of the model's numbers
 */
public record Versions(String engine, String library, String model) {}
