/**
 * Virtual patients with a known lesion, drawn from published frequencies of findings.
 *
 * <p>Independent of the inference it is used to test: nothing here knows the package {@code engine.nerve}, the library's
 * muscles, roots and nerves, or their weights. {@code lesions.csv} says how often each sign is found with each lesion,
 * {@code examinations.csv} what is examined and written down at each depth; every rate has a source and a range. The
 * signs of one hurt leg go together through one common severity (a Gaussian copula), so that each rate comes out as the
 * table states it.
 */
@NullMarked
package org.myotome.laboratory.patient;

import org.jspecify.annotations.NullMarked;
