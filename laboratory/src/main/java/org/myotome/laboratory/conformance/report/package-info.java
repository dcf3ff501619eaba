/** Shows what a conformance run found: as text, as JSON, and as a page. */
@NullMarked
package org.myotome.laboratory.conformance.report;

import org.jspecify.annotations.NullMarked;
