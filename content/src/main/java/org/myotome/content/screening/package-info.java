/**
 * Screening rules and questions as reviewed data: reads {@code rules.yaml} and {@code questions.yaml}, refuses them with
 * all problems at once, and builds the engine's bank.
 *
 * <p>Sources: evidence notes, section 4, after the framework of Finucane 2020; the project's own rules after the case
 * files. No rule has been reviewed by a named clinician yet, and each says so.
 */
@NullMarked
package org.myotome.content.screening;

import org.jspecify.annotations.NullMarked;
