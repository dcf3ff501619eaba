/**
 * Whether the engine's belief about how a person answers to load is calibrated against its own model: people drawn from that
 * model train, the belief follows them, and the truth has to lie anywhere among its particles equally often (Talts et al.
 * 2018). People are drawn by an implementation of the documented model that shares nothing with the engine's but its
 * numbers. Says nothing about whether real people are like the model.
 */
@NullMarked
package org.myotome.laboratory.response;

import org.jspecify.annotations.NullMarked;
