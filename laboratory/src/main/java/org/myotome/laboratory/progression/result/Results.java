package org.myotome.laboratory.progression.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.myotome.laboratory.progression.policy.Policy;
import org.myotome.laboratory.progression.trial.Study;
import org.myotome.laboratory.progression.trial.Tally;
import org.myotome.laboratory.progression.truth.Truth;

/**
 * All that a simulation found.
 *
 * @param study what was run
 * @param tallies what was counted, by truth
 * @param microseconds how long one decision took, by policy; as measured, on this machine
 */
public record Results(Study study, Map<Truth, Tally> tallies, Map<String, Double> microseconds) {

    public Results {
        tallies = Collections.unmodifiableMap(new EnumMap<>(tallies));
        microseconds = Map.copyOf(microseconds);
    }

    /**
     * One figure in a file.
     *
     * @param truth what was true
     * @param policy which policy
     * @param kind where the policy comes from
     * @param measure what was measured
     * @param value the figure
     * @param low lower end of its 95 % interval; the figure itself for counts
     * @param high upper end
     * @param people how many people
     * @param weeks how long a course lasted at most
     * @param seed what people were drawn from
     */
    public record Row(
            String truth,
            String policy,
            String kind,
            String measure,
            double value,
            double low,
            double high,
            long people,
            int weeks,
            long seed) {}

    /** Return every figure. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        tallies.forEach((truth, tally) -> {
            for (Policy policy : study.policies()) {
                for (Measure measure : Measure.all()) {
                    rows.add(row(truth, policy, measure.word(), measure.of(tally, policy.name()), tally.people()));
                }
                Double time = microseconds.get(policy.name());
                if (time != null) {
                    rows.add(row(truth, policy, "microseconds_per_decision", Estimate.exact(time), tally.people()));
                }
            }
        });
        return List.copyOf(rows);
    }

    private Row row(Truth truth, Policy policy, String measure, Estimate estimate, long people) {
        return new Row(
                truth.word(),
                policy.name(),
                policy.kind().words(),
                measure,
                estimate.value(),
                estimate.low(),
                estimate.high(),
                people,
                study.weeks(),
                study.seed());
    }

    /** Return the standings of our policies in a truth; none where there is nothing to compare them with. */
    public List<Standing> standings(Truth truth) {
        Tally tally = tallies.get(truth);
        if (tally == null || !has(Policy.Kind.HAND_TUNED) || !has(Policy.Kind.ORACLE)) {
            return List.of();
        }
        return study.policies().stream()
                .filter(policy -> policy.kind() == Policy.Kind.OURS)
                .map(policy -> Standing.of(tally, study.policies(), policy.name()))
                .toList();
    }

    private boolean has(Policy.Kind kind) {
        return study.policies().stream().anyMatch(policy -> policy.kind() == kind);
    }
}
