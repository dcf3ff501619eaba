/** Myotome's own adapter: answers the requests of the conformance pack in its neutral words. */
@NullMarked
package org.myotome.laboratory.conformance.adapter;

import org.jspecify.annotations.NullMarked;
