/**
 * What a person in care can read about their situation: short cards with source and grade, as a data file, its reader, the
 * checks that keep the cards short, plain and honest, and the choice of the few that matter now, with the reason.
 *
 * <p>The choice knows what is open: with a safety question or a sign of concern, no card that says that moving is safe is
 * chosen. Unknown is never good news.
 */
@NullMarked
package org.myotome.content.learning;

import org.jspecify.annotations.NullMarked;
