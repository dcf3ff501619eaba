package org.myotome.engine.triage;

import java.util.BitSet;
import org.myotome.engine.record.Answer;

/**
 * A condition as a node of a {@link ConditionNetwork}. It finds its parts by their numbers, and answers by the numbers
 * of their questions. It says the same as the condition it was made from; a test compares them.
 */
sealed interface ConditionNode {

    /** Tell whether the condition holds; its parts have been judged before. */
    Truth judge(Evaluation evaluation);

    /**
     * Add the questions whose answers the condition is still waiting for. Nothing is added for a part that other facts
     * have settled already.
     *
     * @param whole what was judged of this condition; it is not {@code FALSE}
     */
    void addOpen(Truth whole, Evaluation evaluation, BitSet open);

    /** Add the questions of which a yes alone would make the condition hold; it must be unknown so far. */
    void addSettlingYes(Evaluation evaluation, BitSet questions);

    /** A single fact, settled by one question. */
    sealed interface Leaf extends ConditionNode {

        /** Return the number of the question that would settle it. */
        int question();

        @Override
        default void addOpen(Truth whole, Evaluation evaluation, BitSet open) {
            if (whole == Truth.UNKNOWN) {
                open.set(question());
            }
        }

        @Override
        default void addSettlingYes(Evaluation evaluation, BitSet questions) {
            // Only a plain answer is known to settle a fact; whatever else is asked may come out either way.
        }
    }

    /** A question answered in one particular way. */
    record Answered(PersonFact.Answered fact, int question) implements Leaf {
        @Override
        public Truth judge(Evaluation evaluation) {
            return fact.given(evaluation.answer(question));
        }

        @Override
        public void addSettlingYes(Evaluation evaluation, BitSet questions) {
            if (fact.answer() == Answer.YES) {
                questions.set(question);
            }
        }
    }

    /** An examination, for which a plain no to a question may stand. */
    record Examined(ExaminationFact fact, int question, int deniedBy) implements Leaf {
        @Override
        public Truth judge(Evaluation evaluation) {
            return ExaminationFact.settled(fact.examined(evaluation.caseRecord()), evaluation.answer(deniedBy));
        }
    }

    /** What the person says about work and sport. */
    record Activity(PersonFact.ActivitySays fact, int question) implements Leaf {
        @Override
        public Truth judge(Evaluation evaluation) {
            return fact.isSaid(evaluation.caseRecord())
                    ? Truth.TRUE
                    : PersonFact.ActivitySays.asAnswered(evaluation.answer(question));
        }
    }

    /** A fact on which no answer to a closed question bears. */
    record Plain(Fact fact, int question) implements Leaf {
        @Override
        public Truth judge(Evaluation evaluation) {
            return fact.evaluate(evaluation.caseRecord());
        }
    }

    /** None of some questions answered yet. */
    final class NoneAnswered implements Leaf {
        private final int[] questions;

        NoneAnswered(int[] questions) {
            this.questions = questions.clone();
        }

        @Override
        public int question() {
            return questions[0];
        }

        @Override
        public Truth judge(Evaluation evaluation) {
            for (int question : questions) {
                if (evaluation.answer(question) != Answer.UNKNOWN) {
                    return Truth.FALSE;
                }
            }
            return Truth.TRUE;
        }
    }

    /** Holds when every part holds. */
    final class All implements ConditionNode {
        private final int[] parts;

        All(int[] parts) {
            this.parts = parts.clone();
        }

        @Override
        public Truth judge(Evaluation evaluation) {
            Truth result = Truth.TRUE;
            for (int part : parts) {
                result = result.and(evaluation.truth(part));
            }
            return result;
        }

        @Override
        public void addOpen(Truth whole, Evaluation evaluation, BitSet open) {
            for (int part : parts) {
                evaluation.addOpen(part, open);
            }
        }

        @Override
        public void addSettlingYes(Evaluation evaluation, BitSet questions) {
            BitSet common = new BitSet();
            boolean first = true;
            for (int part : parts) {
                if (evaluation.truth(part) == Truth.UNKNOWN) {
                    if (first) {
                        evaluation.addSettlingYes(part, common);
                        first = false;
                    } else {
                        common.and(evaluation.settlingYes(part));
                    }
                }
            }
            questions.or(common);
        }
    }

    /** Holds when enough parts hold; one is enough for an alternative. */
    final class Enough implements ConditionNode {
        private final int count;
        private final int[] parts;

        Enough(int count, int[] parts) {
            this.count = count;
            this.parts = parts.clone();
        }

        @Override
        public Truth judge(Evaluation evaluation) {
            int holding = 0;
            int possible = 0;
            for (int part : parts) {
                switch (evaluation.truth(part)) {
                    case TRUE -> {
                        holding++;
                        possible++;
                    }
                    case UNKNOWN -> possible++;
                    case FALSE -> {}
                }
            }
            if (holding >= count) {
                return Truth.TRUE;
            }
            return possible >= count ? Truth.UNKNOWN : Truth.FALSE;
        }

        /** When it holds already, only the parts that make it hold matter, and else the parts that still may. */
        @Override
        public void addOpen(Truth whole, Evaluation evaluation, BitSet open) {
            for (int part : parts) {
                if (evaluation.truth(part) == whole) {
                    evaluation.addOpen(part, open);
                }
            }
        }

        @Override
        public void addSettlingYes(Evaluation evaluation, BitSet questions) {
            int missing = count;
            for (int part : parts) {
                missing -= evaluation.truth(part) == Truth.TRUE ? 1 : 0;
            }
            BitSet candidates = new BitSet();
            for (int part : parts) {
                if (evaluation.truth(part) == Truth.UNKNOWN) {
                    evaluation.addSettlingYes(part, candidates);
                }
            }
            if (missing == 1) {
                questions.or(candidates);
            } else {
                addThoseThatSettle(missing, candidates, evaluation, questions);
            }
        }

        private void addThoseThatSettle(int missing, BitSet candidates, Evaluation evaluation, BitSet questions) {
            for (int question = candidates.nextSetBit(0);
                    question >= 0;
                    question = candidates.nextSetBit(question + 1)) {
                int settled = 0;
                for (int part : parts) {
                    boolean settles = evaluation.truth(part) == Truth.UNKNOWN
                            && evaluation.settlingYes(part).get(question);
                    settled += settles ? 1 : 0;
                }
                if (settled >= missing) {
                    questions.set(question);
                }
            }
        }
    }

    /** Holds as long as something reassuring is not known to hold. */
    record Unless(int reassurance) implements ConditionNode {
        @Override
        public Truth judge(Evaluation evaluation) {
            return Truth.of(evaluation.truth(reassurance) != Truth.TRUE);
        }

        @Override
        public void addOpen(Truth whole, Evaluation evaluation, BitSet open) {
            if (evaluation.truth(reassurance) == Truth.UNKNOWN) {
                evaluation.addOpen(reassurance, open);
            }
        }

        @Override
        public void addSettlingYes(Evaluation evaluation, BitSet questions) {
            // It is never unknown.
        }
    }
}
