package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.CaseRecord;

/**
 * Locks movements, each with its reason: by the rules that hold, by the rules that may hold, and by the conditions
 * under which the library itself forbids a movement.
 */
final class Locking {

    private static final int RUNNING_AND_IMPACT = 3;

    private record Reason(LockScope scope, TriageDecision.Lock lock) {}

    private Locking() {}

    /**
     * Return the locked movements, each with the gravest plain reason, or else the gravest open one, and the strictest
     * tier that any of its reasons could mean. The library's own conditions set no tier.
     */
    static Map<String, TriageDecision.Lock> locks(
            CaseRecord record, ScreeningBank bank, Screening screening, Library library) {
        List<Reason> reasons = new ArrayList<>();
        addRules(reasons, screening, false);
        addTrainingConditions(reasons, record, bank, Truth.TRUE);
        addRules(reasons, screening, true);
        addTrainingConditions(reasons, record, bank, Truth.UNKNOWN);
        return locksByMovement(reasons, record, library);
    }

    private static Map<String, TriageDecision.Lock> locksByMovement(
            List<Reason> reasons, CaseRecord record, Library library) {
        Map<String, TriageDecision.Lock> locks = new TreeMap<>();
        Map<LockScope, Tier> done = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            Tier tier = reason.lock().tierAtStake();
            Tier before = done.get(reason.scope());
            if (before != null && before.compareTo(tier) >= 0) {
                continue;
            }
            done.put(reason.scope(), tier);
            Predicate<Movement> selector = reason.scope().selector(record, library);
            for (Movement movement : library.movements()) {
                if (selector.test(movement)) {
                    locks.merge(movement.id(), reason.lock(), TriageDecision.Lock::stricter);
                }
            }
        }
        return locks;
    }

    private static void addRules(List<Reason> reasons, Screening screening, boolean open) {
        for (Screening.Standing standing : screening.standing()) {
            boolean locks = !standing.isOpen() || standing.rule().locksWhileOpen();
            if (standing.isOpen() == open && locks) {
                TriageDecision.Lock lock = lock(standing);
                scopes(standing.branch()).forEach(scope -> reasons.add(new Reason(scope, lock)));
            }
        }
    }

    private static TriageDecision.Lock lock(Screening.Standing standing) {
        String because = standing.isOpen()
                ? "Not known yet whether this is about " + standing.rule().name() + "."
                : standing.branch().reason();
        return new TriageDecision.Lock(
                standing.rule().id(),
                because,
                standing.isOpen() || standing.rule().openedByAnswers(),
                standing.branch().tier());
    }

    /** Return what a branch locks: at the least the affected region and impact at E3, and everything at E4. */
    private static List<LockScope> scopes(ScreeningRule.Branch branch) {
        List<LockScope> scopes = new ArrayList<>();
        switch (branch.tier()) {
            case E4 -> scopes.add(new LockScope.Everything());
            case E3 -> {
                scopes.add(new LockScope.AffectedRegion());
                scopes.add(new LockScope.ImpactAtLeast(RUNNING_AND_IMPACT));
            }
            case E0, E1, E2 -> {}
        }
        scopes.addAll(branch.locks());
        return scopes;
    }

    private static void addTrainingConditions(
            List<Reason> reasons, CaseRecord record, ScreeningBank bank, Truth truth) {
        for (ScreeningBank.TrainingCondition condition : bank.trainingConditions()) {
            if (condition.when().evaluate(record) == truth) {
                boolean open = truth == Truth.UNKNOWN;
                String because = open ? "Not known yet: " + condition.because() : condition.because();
                reasons.add(new Reason(
                        new LockScope.Contraindicated(condition.id()),
                        new TriageDecision.Lock(condition.id(), because, open, Tier.E0)));
            }
        }
    }
}
