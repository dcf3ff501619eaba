/**
 * How events are written down: each as a JSON object with its kind, in a form of numbered version.
 *
 * <p>A payload that has been written once stays readable for good. A change of an event's shape gets a new version and a
 * reader for the old one; it never changes what stands in the database.
 */
@NullMarked
package org.myotome.server.payload;

import org.jspecify.annotations.NullMarked;
