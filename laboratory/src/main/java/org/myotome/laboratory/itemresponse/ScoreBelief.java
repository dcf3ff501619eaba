package org.myotome.laboratory.itemresponse;

/** What is believed about one person's scores. An instance changes with each score and belongs to one thread. */
public interface ScoreBelief {

    /** Return how many items there are. */
    int items();

    /** Take a score of an item. */
    void observe(int item, int score);

    /** Return the probability of each score of an item. */
    double[] shares(int item);

    /**
     * Return the probability of each pair of scores.
     *
     * @return by the score of the item, then of the other
     */
    double[][] pairShares(int item, int other);
}
