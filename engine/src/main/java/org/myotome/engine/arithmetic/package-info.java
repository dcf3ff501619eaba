/**
 * The few functions that must give the same bits on every platform: exponential, logarithm, logistic and normal curves,
 * a seeded generator and a small matrix decomposition.
 *
 * <p>Everything here is built from addition, subtraction, multiplication, division, square root and bit operations, which
 * IEEE 754 defines exactly. The functions of {@link Math} may differ in the last bit between the JVM and a browser.
 */
@NullMarked
package org.myotome.engine.arithmetic;

import org.jspecify.annotations.NullMarked;
