/**
 * Decisions as plain text for a terminal of 80 columns: what, why, what next. Every fact that {@code --json} writes for
 * a machine and a person would act on is here in words.
 */
@NullMarked
package org.myotome.app.text;

import org.jspecify.annotations.NullMarked;
