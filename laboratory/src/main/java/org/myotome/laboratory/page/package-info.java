/**
 * A page that shows what an experiment found: sentences, tables and plots in one file that needs nothing else.
 *
 * <p>A {@link Page} says what is shown; {@link PageHtml} writes it. Plots are drawn by XChart as SVG.
 */
@NullMarked
package org.myotome.laboratory.page;

import org.jspecify.annotations.NullMarked;
