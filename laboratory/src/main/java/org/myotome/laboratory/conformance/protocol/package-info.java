/**
 * The open protocol of the conformance pack: what a runner asks any movement-rehabilitation system and what it answers.
 * {@code conformance/README.md} in the repository describes it for other projects.
 */
@NullMarked
package org.myotome.laboratory.conformance.protocol;

import org.jspecify.annotations.NullMarked;
