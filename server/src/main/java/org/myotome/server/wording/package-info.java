/**
 * Clinical things in words a page shows: complaints, doses, pain, strength, muscles.
 *
 * <p>English only for now; every sentence is whole, none is glued from pieces that another language would order
 * differently.
 */
@NullMarked
package org.myotome.server.wording;

import org.jspecify.annotations.NullMarked;
