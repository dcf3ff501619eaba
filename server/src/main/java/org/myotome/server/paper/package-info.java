/**
 * Documents for paper: XHTML of our own templates becomes a PDF with our own fonts and drawings. What they say belongs to the rooms
 * that print: the hand-out, a letter.
 */
@NullMarked
package org.myotome.server.paper;

import org.jspecify.annotations.NullMarked;
