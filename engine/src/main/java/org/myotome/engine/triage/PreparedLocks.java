package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.BodyRegion;

/**
 * What each branch and each condition of the library locks, worked out once for a library: sets of movements, by their
 * places in the order of their ids.
 */
final class PreparedLocks {

    private final Library library;
    private final List<String> ids;
    private final BitSet everything;
    private final Map<BodyRegion, BitSet> affected;
    private final List<Locker> branches;
    private final List<Locker> openBranches;
    private final List<Locker> conditions;
    private final List<Locker> openConditions;

    /**
     * One reason to lock.
     *
     * @param movements what it locks whatever the complaint
     * @param affectedRegion whether it locks the region of the complaint too
     * @param locks the lock, by the tier at stake
     */
    record Locker(BitSet movements, boolean affectedRegion, List<TriageDecision.Lock> locks) {}

    private PreparedLocks(PreparedBank bank, Library library) {
        this.library = library;
        List<Movement> sorted = new ArrayList<>(library.movements());
        sorted.sort(Comparator.comparing(Movement::id));
        this.ids = sorted.stream().map(Movement::id).toList();
        this.everything = new BitSet(ids.size());
        everything.set(0, ids.size());
        this.affected = affected(sorted, library);
        List<PreparedBranch> inFileOrder = new ArrayList<>(bank.branches());
        inFileOrder.sort(Comparator.comparingInt(PreparedBranch::number));
        this.branches = inFileOrder.stream()
                .map(branch -> locker(branch, false, sorted, library))
                .toList();
        this.openBranches = inFileOrder.stream()
                .map(branch -> locker(branch, true, sorted, library))
                .toList();
        this.conditions = bank.trainingConditions().stream()
                .map(condition -> locker(condition.condition(), false, sorted, library))
                .toList();
        this.openConditions = bank.trainingConditions().stream()
                .map(condition -> locker(condition.condition(), true, sorted, library))
                .toList();
    }

    static PreparedLocks of(PreparedBank bank, Library library) {
        return new PreparedLocks(bank, library);
    }

    private static Map<BodyRegion, BitSet> affected(List<Movement> sorted, Library library) {
        Map<BodyRegion, BitSet> affected = new EnumMap<>(BodyRegion.class);
        for (BodyRegion region : BodyRegion.values()) {
            affected.put(region, select(sorted, new LockScope.AffectedRegion().selector(List.of(region), library)));
        }
        affected.remove(BodyRegion.NONE_STATED);
        return affected;
    }

    private static BitSet select(List<Movement> sorted, Predicate<Movement> selector) {
        BitSet selected = new BitSet(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            selected.set(i, selector.test(sorted.get(i)));
        }
        return selected;
    }

    private static Locker locker(PreparedBranch prepared, boolean open, List<Movement> sorted, Library library) {
        BitSet movements = new BitSet(sorted.size());
        boolean affectedRegion = false;
        for (LockScope scope : prepared.scopes()) {
            if (scope instanceof LockScope.AffectedRegion) {
                affectedRegion = true;
            } else {
                movements.or(select(sorted, scope.selector(List.of(), library)));
            }
        }
        ScreeningRule rule = prepared.rule();
        String because = open
                ? "Not known yet whether this is about " + rule.name() + "."
                : prepared.branch().reason();
        return new Locker(movements, affectedRegion, locks(rule.id(), because, open || rule.openedByAnswers()));
    }

    private static Locker locker(
            ScreeningBank.TrainingCondition condition, boolean open, List<Movement> sorted, Library library) {
        BitSet movements = select(sorted, new LockScope.Contraindicated(condition.id()).selector(List.of(), library));
        String because = open ? "Not known yet: " + condition.because() : condition.because();
        return new Locker(movements, false, locks(condition.id(), because, open));
    }

    private static List<TriageDecision.Lock> locks(String cause, String because, boolean untilAnswered) {
        List<TriageDecision.Lock> byTier = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            byTier.add(new TriageDecision.Lock(cause, because, untilAnswered, tier));
        }
        return List.copyOf(byTier);
    }

    Library library() {
        return library;
    }

    /** Return the ids of all movements, in their order. */
    List<String> ids() {
        return ids;
    }

    /** Return what is locked for the region of a complaint; everything if no region is known. */
    BitSet affected(List<BodyRegion> regions) {
        BitSet movements = new BitSet(ids.size());
        boolean stated = false;
        for (BodyRegion region : regions) {
            BitSet here = affected.get(region);
            if (here != null) {
                movements.or(here);
                stated = true;
            }
        }
        return stated ? movements : everything;
    }

    Locker branch(PreparedBranch branch, boolean open) {
        return (open ? openBranches : branches).get(branch.number());
    }

    Locker condition(int number, boolean open) {
        return (open ? openConditions : conditions).get(number);
    }
}
