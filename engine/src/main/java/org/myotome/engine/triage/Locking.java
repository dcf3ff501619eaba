package org.myotome.engine.triage;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Locks movements, each with its reason: by the rules that hold, by the rules that may hold, and by the conditions
 * under which the library itself forbids a movement.
 */
final class Locking {

    private final PreparedLocks prepared;
    private final BitSet affected;
    private final BitSet locked = new BitSet();
    private final BitSet mayBeLocked = new BitSet();
    private final BitSet fresh = new BitSet();
    private final PreparedLocks.@Nullable Locker[] first;
    private final Tier[] stake;

    private Locking(PreparedLocks prepared, Evaluation evaluation) {
        this.prepared = prepared;
        this.affected = prepared.affected(evaluation.caseRecord().complaint().regions());
        this.first = new PreparedLocks.Locker[prepared.ids().size()];
        this.stake = new Tier[prepared.ids().size()];
    }

    /**
     * Return the locked movements, each with the gravest plain reason, or else the gravest open one, and the strictest
     * tier that any of its reasons could mean. The library's own conditions set no tier.
     */
    static Map<String, TriageDecision.Lock> locks(
            PreparedBank bank, PreparedLocks prepared, Evaluation evaluation, Screening screening) {
        Locking locking = new Locking(prepared, evaluation);
        for (PreparedBranch branch : screening.holding()) {
            locking.add(prepared.branch(branch, false), branch.tier(), locking.locked);
        }
        locking.addConditions(bank, evaluation, Truth.TRUE);
        for (PreparedBranch branch : screening.open()) {
            if (branch.rule().locksWhileOpen()) {
                locking.add(prepared.branch(branch, true), branch.tier(), locking.mayBeLocked);
            }
        }
        locking.addConditions(bank, evaluation, Truth.UNKNOWN);
        return locking.byMovement();
    }

    private void addConditions(PreparedBank bank, Evaluation evaluation, Truth truth) {
        List<PreparedBank.PreparedCondition> conditions = bank.trainingConditions();
        for (int number = 0; number < conditions.size(); number++) {
            if (evaluation.truth(conditions.get(number).node()) == truth) {
                add(prepared.condition(number, truth == Truth.UNKNOWN), Tier.E0, locked);
            }
        }
    }

    private void add(PreparedLocks.Locker locker, Tier tier, BitSet done) {
        add(locker, locker.movements(), tier, done);
        if (locker.affectedRegion()) {
            add(locker, affected, tier, done);
        }
    }

    /** Lock what is not done; reasons come strictest first, so that a later one adds nothing to what is. */
    private void add(PreparedLocks.Locker locker, BitSet movements, Tier tier, BitSet done) {
        fresh.clear();
        fresh.or(movements);
        fresh.andNot(done);
        if (fresh.isEmpty()) {
            return;
        }
        for (int movement = fresh.nextSetBit(0); movement >= 0; movement = fresh.nextSetBit(movement + 1)) {
            if (!locked.get(movement)) {
                first[movement] = locker;
                stake[movement] = tier;
            } else if (stake[movement].compareTo(tier) < 0) {
                stake[movement] = tier;
            }
        }
        locked.or(fresh);
        done.or(fresh);
    }

    private Map<String, TriageDecision.Lock> byMovement() {
        LockedMovements.Builder locks = new LockedMovements.Builder(locked.cardinality());
        for (int movement = locked.nextSetBit(0); movement >= 0; movement = locked.nextSetBit(movement + 1)) {
            PreparedLocks.Locker locker = first[movement];
            if (locker != null) {
                locks.add(prepared.ids().get(movement), locker.locks().get(stake[movement].concern()));
            }
        }
        return locks.build();
    }
}
