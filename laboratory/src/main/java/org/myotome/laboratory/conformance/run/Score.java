package org.myotome.laboratory.conformance.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.myotome.laboratory.conformance.pack.Pack;
import org.myotome.laboratory.conformance.protocol.SystemDescription;

/**
 * What a run of a pack found.
 *
 * @param pack the pack
 * @param system the system behind the adapter
 * @param results every check of the pack, in its order
 * @param faults where the adapter did not keep to the protocol; empty if it always did
 * @param notes what stands out over all answers, such as a system that refuses everything
 */
public record Score(
        Pack pack, SystemDescription system, List<CheckResult> results, List<String> faults, List<String> notes) {

    public Score {
        results = List.copyOf(results);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /** How many checks ended in which way. */
    public record Count(int passed, int failed, int notApplicable, int notRun) {

        /** Return how many checks were decided. */
        public int applied() {
            return passed + failed;
        }

        /** Return the share of the decided checks that passed, 0 to 1; 0 if none was. */
        public double share() {
            return applied() == 0 ? 0 : (double) passed / applied();
        }
    }

    /** Return the count over the whole pack. */
    public Count total() {
        return count(result -> true);
    }

    /** Return the count of one category. */
    public Count of(Pack.Category category) {
        return count(result -> result.check().category().equals(category.id()));
    }

    /**
     * Return the category with the smallest share passed, among those in which a check was decided. The score of a system
     * is the score of this one: whoever calls everything an emergency fails no red flag, and is no use.
     */
    public Optional<Pack.Category> findWeakest() {
        return pack.categories().stream()
                .filter(category -> of(category).applied() > 0)
                .min(Comparator.comparingDouble(category -> of(category).share()));
    }

    private Count count(Predicate<CheckResult> counted) {
        return new Count(
                count(counted, CheckResult.Outcome.PASSED),
                count(counted, CheckResult.Outcome.FAILED),
                count(counted, CheckResult.Outcome.NOT_APPLICABLE),
                count(counted, CheckResult.Outcome.NOT_RUN));
    }

    private int count(Predicate<CheckResult> counted, CheckResult.Outcome outcome) {
        return (int) results.stream()
                .filter(counted)
                .filter(result -> result.outcome() == outcome)
                .count();
    }

    /** Return the checks that failed. */
    public List<CheckResult> failures() {
        return results.stream()
                .filter(result -> result.outcome() == CheckResult.Outcome.FAILED)
                .toList();
    }

    /** Return whether the adapter broke the protocol. */
    public boolean isBroken() {
        return !faults.isEmpty();
    }

    /** Return whether every check that applies passed, and at least one did. */
    public boolean isClean() {
        return !isBroken() && total().failed() == 0 && total().passed() > 0;
    }
}
