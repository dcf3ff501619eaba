package org.myotome.laboratory.itemresponse;

import java.util.List;

/** Beliefs of models that know nothing of each other, each about its own items. */
public final class SideBySideBelief implements ScoreBelief {

    private final List<ScoreBelief> beliefs;
    private final int[] beliefOf;
    private final int[] numberIn;

    /**
     * Put beliefs side by side.
     *
     * @param beliefs one for each group of items
     * @param beliefOf for each item the number of its belief; within a belief items keep their order
     */
    public SideBySideBelief(List<ScoreBelief> beliefs, List<Integer> beliefOf) {
        this.beliefs = List.copyOf(beliefs);
        this.beliefOf = beliefOf.stream().mapToInt(Integer::intValue).toArray();
        this.numberIn = new int[beliefOf.size()];
        int[] next = new int[beliefs.size()];
        for (int item = 0; item < numberIn.length; item++) {
            numberIn[item] = next[this.beliefOf[item]];
            next[this.beliefOf[item]]++;
        }
    }

    @Override
    public int items() {
        return beliefOf.length;
    }

    @Override
    public void observe(int item, int score) {
        beliefs.get(beliefOf[item]).observe(numberIn[item], score);
    }

    @Override
    public double[] shares(int item) {
        return beliefs.get(beliefOf[item]).shares(numberIn[item]);
    }

    @Override
    public double[][] pairShares(int item, int other) {
        if (beliefOf[item] == beliefOf[other]) {
            return beliefs.get(beliefOf[item]).pairShares(numberIn[item], numberIn[other]);
        }
        double[] shares = shares(item);
        double[] otherShares = shares(other);
        double[][] pair = new double[shares.length][otherShares.length];
        for (int score = 0; score < shares.length; score++) {
            for (int otherScore = 0; otherScore < otherShares.length; otherScore++) {
                pair[score][otherScore] = shares[score] * otherShares[otherScore];
            }
        }
        return pair;
    }
}
