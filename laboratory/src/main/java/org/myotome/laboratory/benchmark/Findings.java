package org.myotome.laboratory.benchmark;

import org.myotome.laboratory.page.Page;

/** Takes what a benchmark finds. */
public interface Findings {

    /** Take one figure. */
    void figure(Row row);

    /** Take the page that shows the figures with their plots and assumptions. */
    void page(Page page);
}
