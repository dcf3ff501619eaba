/**
 * Reading forms: what was typed, what the page showed, and what has changed in between.
 *
 * <p>Each form carries, beside its fields, the values it showed when it was opened. So two people who change different
 * fields do not disturb each other, and two who change the same field are told, and nothing is overwritten unseen.
 */
@NullMarked
package org.myotome.server.form;

import org.jspecify.annotations.NullMarked;
