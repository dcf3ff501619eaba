/**
 * What is wrong with a file, said so that a person can mend it: where, which value, what about it, and what to do.
 *
 * <p>Problems are collected while reading and reported together, because mending one at a time wastes a person's day.
 */
@NullMarked
package org.myotome.content.problem;

import org.jspecify.annotations.NullMarked;
