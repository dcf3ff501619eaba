package org.myotome.engine.outcome;

/**
 * Who a measure belongs to, and what may be done with it. Not legal advice.
 *
 * @param textShipped whether its text is asked here; otherwise only its score is entered
 * @param licence what is known about the licence, and how sure that is
 * @param attribution whom it is from
 */
public record Rights(boolean textShipped, String licence, String attribution) {}
