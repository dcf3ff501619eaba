package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.record.Answer;

/**
 * Orders the open questions: first what a yes alone would make most serious, then what could become serious together
 * with other answers, then the order of the file.
 */
final class QuestionOrder {

    private static final int TIERS = Tier.values().length;

    private final PreparedBank bank;
    private final Evaluation evaluation;
    private final Tier[] alone;
    private final Tier[] together;
    private final @Nullable String[] names;
    private final BitSet weighed = new BitSet();
    private final BitSet decisive = new BitSet();
    private final @Nullable BitSet[] askable;

    private QuestionOrder(PreparedBank bank, Evaluation evaluation) {
        this.bank = bank;
        this.evaluation = evaluation;
        this.alone = new Tier[bank.questions()];
        this.together = new Tier[bank.questions()];
        this.names = new String[bank.questions()];
        this.askable = new BitSet[bank.questions()];
    }

    /** Weigh the questions that bear on the decision. */
    static QuestionOrder of(PreparedBank bank, PreparedLocks locks, Evaluation evaluation, Screening screening) {
        QuestionOrder order = new QuestionOrder(bank, evaluation);
        Settled settled = Settled.of(bank, locks, evaluation, screening);
        for (PreparedBranch branch : screening.holding()) {
            order.add(branch.node(), Tier.E0, branch.rule().name(), settled.couldFall(branch));
        }
        for (PreparedBranch branch : screening.open()) {
            Tier gravity = branch.rule().locksWhileOpen() ? branch.tier() : Tier.E0;
            order.add(branch.node(), gravity, branch.rule().name(), settled.couldRise(branch));
        }
        List<PreparedBank.PreparedCondition> conditions = bank.trainingConditions();
        for (int number = 0; number < conditions.size(); number++) {
            int node = conditions.get(number).node();
            boolean forbidsSomething =
                    !locks.condition(number, true).movements().isEmpty();
            if (evaluation.truth(node) == Truth.UNKNOWN && forbidsSomething) {
                String because = conditions.get(number).condition().because();
                order.add(node, Tier.E0, because, settled.couldOpen(number));
            }
        }
        if (evaluation.isDenialDoubted()) {
            order.addOpenCore();
        }
        return order;
    }

    /** Somebody without a complaint is believed once every question of the case files is answered. */
    private void addOpenCore() {
        for (int question = 0; question < bank.questions(); question++) {
            if (bank.question(question).isCore() && evaluation.answer(question) == Answer.UNKNOWN) {
                weigh(question, Tier.E0, Tier.E0, "whether there is a complaint at all");
                decisive.set(question);
            }
        }
    }

    private void add(int node, Tier gravity, String name, boolean couldChange) {
        BitSet open = new BitSet();
        evaluation.addOpen(node, open);
        if (open.isEmpty()) {
            return;
        }
        BitSet asked = new BitSet();
        for (int question = open.nextSetBit(0); question >= 0; question = open.nextSetBit(question + 1)) {
            asked.or(askable(question));
        }
        if (couldChange) {
            decisive.or(asked);
        }
        boolean grave = gravity != Tier.E0;
        for (int question = asked.nextSetBit(0); question >= 0; question = asked.nextSetBit(question + 1)) {
            boolean settles = grave && evaluation.settlingYes(node).get(question);
            weigh(question, settles ? gravity : Tier.E0, gravity, name);
        }
    }

    private BitSet askable(int question) {
        BitSet known = askable[question];
        if (known == null) {
            known = bank.askable(question, evaluation);
            askable[question] = known;
        }
        return known;
    }

    private void weigh(int question, Tier tierAlone, Tier tierTogether, String name) {
        if (!weighed.get(question)) {
            weighed.set(question);
            alone[question] = tierAlone;
            together[question] = tierTogether;
            names[question] = name;
            return;
        }
        boolean graver = tierTogether.compareTo(together[question]) > 0
                || (tierTogether == together[question] && tierAlone.compareTo(alone[question]) > 0);
        alone[question] = alone[question].stricter(tierAlone);
        together[question] = together[question].stricter(tierTogether);
        names[question] = graver ? name : names[question];
    }

    /** Return whether a question of the case files is open that could mean an urgent referral or more. */
    boolean isGraveQuestionOpen() {
        for (int question = weighed.nextSetBit(0); question >= 0; question = weighed.nextSetBit(question + 1)) {
            if (together[question].compareTo(Tier.E3) >= 0
                    && bank.question(question).isCore()) {
                return true;
            }
        }
        return false;
    }

    /** Return the open questions, most consequential first. */
    List<TriageDecision.NextQuestion> sorted() {
        List<TriageDecision.NextQuestion> sorted = new ArrayList<>();
        for (int question : numbers()) {
            ScreeningQuestion asked = bank.question(question);
            sorted.add(new TriageDecision.NextQuestion(
                    asked.id(), asked.wording(), why(question), asked.bundle(), isDecisive(question)));
        }
        return sorted;
    }

    /** Return the numbers of the open questions, most consequential first. */
    int[] numbers() {
        int[] numbers = new int[weighed.cardinality()];
        int count = 0;
        for (int question = weighed.nextSetBit(0); question >= 0; question = weighed.nextSetBit(question + 1)) {
            int weight = alone[question].concern() * TIERS + together[question].concern();
            numbers[count++] = (TIERS * TIERS - weight) * bank.questions() + question;
        }
        Arrays.sort(numbers);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.floorMod(numbers[i], bank.questions());
        }
        return numbers;
    }

    /** A question that was answered already waits for an examination; asking it again changes nothing. */
    private boolean isDecisive(int question) {
        return decisive.get(question) && evaluation.answer(question) == Answer.UNKNOWN;
    }

    private String why(int question) {
        if (together[question].compareTo(Tier.E2) < 0) {
            return "Bears on what can be trained: " + names[question];
        }
        return "Bears on " + names[question] + ", which would be " + together[question].behaviour() + ".";
    }
}
