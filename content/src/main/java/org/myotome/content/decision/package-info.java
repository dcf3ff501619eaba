/**
 * Decisions as JSON, one object for each case, for programs that call this one.
 *
 * <p>Words are those of the case files. The two schemas beside this package, {@code triage.schema.json} and {@code
 * plan.schema.json} (JSON Schema, draft 2020-12), say what an object may hold; {@code docs/json.md} says what it means.
 */
@NullMarked
package org.myotome.content.decision;

import org.jspecify.annotations.NullMarked;
