package org.myotome.engine.triage;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;

/** The conditions of a bank, judged for one case. */
final class Evaluation {

    private final ConditionNode[] nodes;
    private final CaseRecord caseRecord;
    private final Answer[] answers;
    private final BitSet senseless = new BitSet();
    private final Truth[] truths;
    private boolean denialDoubted;
    private final @Nullable BitSet[] settlingYes;

    /**
     * Begin with nothing judged.
     *
     * @param nodes the nodes of the network, parts first
     * @param answers the answers by question number
     */
    Evaluation(ConditionNode[] nodes, CaseRecord caseRecord, Answer[] answers) {
        this.nodes = nodes;
        this.caseRecord = caseRecord;
        this.answers = answers;
        this.truths = new Truth[nodes.length];
        this.settlingYes = new BitSet[nodes.length];
    }

    /** Judge some nodes with the answers as they stand, and return what the last of them says. */
    Truth judge(int[] partsFirst) {
        Truth last = Truth.UNKNOWN;
        for (int number : partsFirst) {
            last = nodes[number].judge(this);
            truths[number] = last;
        }
        return last;
    }

    /** Count a question that makes no sense for this person as answered with no. */
    void closeSenseless(int question) {
        answers[question] = Answer.NO;
        senseless.set(question);
    }

    /** Return the questions that were closed because they make no sense for this person. */
    BitSet senseless() {
        return senseless;
    }

    /** Judge everything with the answers as they stand. */
    void judgeAll() {
        for (int number = 0; number < nodes.length; number++) {
            truths[number] = nodes[number].judge(this);
        }
    }

    /** Remember that the person says to have no complaint, and that this is not believed yet. */
    Evaluation doubted() {
        denialDoubted = true;
        return this;
    }

    /** Return whether the person says to have no complaint and left something open, so that it is not believed yet. */
    boolean isDenialDoubted() {
        return denialDoubted;
    }

    CaseRecord caseRecord() {
        return caseRecord;
    }

    Answer answer(int question) {
        return answers[question];
    }

    Truth truth(int number) {
        return truths[number];
    }

    /** Add the questions whose answers a condition is still waiting for. */
    void addOpen(int number, BitSet open) {
        if (truths[number] != Truth.FALSE) {
            nodes[number].addOpen(truths[number], this, open);
        }
    }

    /** Add the questions of which a yes alone would make an unknown condition hold. */
    void addSettlingYes(int number, BitSet questions) {
        questions.or(settlingYes(number));
    }

    /** Return the questions of which a yes alone would make an unknown condition hold. */
    BitSet settlingYes(int number) {
        BitSet known = settlingYes[number];
        if (known == null) {
            known = new BitSet();
            nodes[number].addSettlingYes(this, known);
            settlingYes[number] = known;
        }
        return known;
    }
}
