package org.myotome.engine.triage;

import java.util.BitSet;
import java.util.List;

/**
 * What is settled about a case, whatever the open questions bring: a tier and locks. A question that could only bring
 * what is settled anyway need not be asked.
 *
 * <p>Rules that hold only because nothing was answered settle nothing, and neither does a rule that a reassuring answer
 * could still silence.
 */
final class Settled {

    private final PreparedLocks locks;
    private final BitSet affected;
    private final Tier tier;
    private final Tier firmTier;
    private final BitSet locked = new BitSet();
    private final BitSet firmlyLocked = new BitSet();

    private Settled(PreparedBank bank, PreparedLocks locks, Evaluation evaluation, Screening screening) {
        this.locks = locks;
        this.affected = locks.affected(evaluation.caseRecord().complaint().regions());
        Tier strictest = Tier.E0;
        Tier strictestFirm = Tier.E0;
        for (PreparedBranch branch : screening.holding()) {
            if (!branch.rule().openedByAnswers()) {
                BitSet movements = movements(locks.branch(branch, false));
                strictest = strictest.stricter(branch.tier());
                locked.or(movements);
                if (isFirm(branch.node(), evaluation)) {
                    strictestFirm = strictestFirm.stricter(branch.tier());
                    firmlyLocked.or(movements);
                }
            }
        }
        List<PreparedBank.PreparedCondition> conditions = bank.trainingConditions();
        for (int number = 0; number < conditions.size(); number++) {
            int node = conditions.get(number).node();
            if (evaluation.truth(node) == Truth.TRUE) {
                locked.or(locks.condition(number, false).movements());
                if (isFirm(node, evaluation)) {
                    firmlyLocked.or(locks.condition(number, false).movements());
                }
            }
        }
        this.tier = strictest;
        this.firmTier = strictestFirm;
    }

    static Settled of(PreparedBank bank, PreparedLocks locks, Evaluation evaluation, Screening screening) {
        return new Settled(bank, locks, evaluation, screening);
    }

    private static boolean isFirm(int node, Evaluation evaluation) {
        BitSet open = new BitSet();
        evaluation.addOpen(node, open);
        return open.isEmpty();
    }

    private BitSet movements(PreparedLocks.Locker locker) {
        BitSet movements = new BitSet();
        movements.or(locker.movements());
        if (locker.affectedRegion()) {
            movements.or(affected);
        }
        return movements;
    }

    /** Return whether a branch that holds stands for something that nothing firm stands for. */
    boolean couldFall(PreparedBranch branch) {
        return branch.tier().compareTo(firmTier) > 0 || isBeyond(movements(locks.branch(branch, false)), firmlyLocked);
    }

    /** Return whether a branch that may hold would bring a stricter tier, or keeps something locked while it may. */
    boolean couldRise(PreparedBranch branch) {
        return branch.tier().compareTo(tier) > 0 || isBeyond(movements(locks.branch(branch, true)), locked);
    }

    /** Return whether a training condition that may hold keeps something locked that is not locked anyway. */
    boolean couldOpen(int condition) {
        return isBeyond(locks.condition(condition, true).movements(), locked);
    }

    private static boolean isBeyond(BitSet movements, BitSet others) {
        BitSet beyond = new BitSet();
        beyond.or(movements);
        beyond.andNot(others);
        return !beyond.isEmpty();
    }
}
