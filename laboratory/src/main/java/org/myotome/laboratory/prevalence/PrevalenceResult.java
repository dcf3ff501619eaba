package org.myotome.laboratory.prevalence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.laboratory.assumption.RateTable;
import org.myotome.laboratory.assumption.Variant;
import org.myotome.laboratory.population.Condition;

/**
 * Everything that the experiment found.
 *
 * @param stated with the rates as stated
 * @param sensitivity with rates elsewhere in their ranges
 */
record PrevalenceResult(Outcome stated, Map<String, Outcome> sensitivity) {

    /** The share of people with something serious (Henschke 2009). */
    static final double SERIOUS = 0.009;

    private static final int SMALLER = 10;
    private static final List<Long> TABLES = List.of(1L, 2L, 3L, 4L);

    /**
     * What came of one set of rates.
     *
     * @param conditions the serious conditions
     * @param shares share of each among them
     * @param ordinary people without one
     * @param serious people with each
     */
    record Outcome(List<Condition> conditions, Map<String, Double> shares, Tally ordinary, Map<String, Tally> serious) {

        Tally of(Condition condition) {
            return serious.getOrDefault(condition.id(), Tally.nobody());
        }

        /** Return the mean of something over the serious conditions, as common as they are. */
        double overSerious(ToDoubleFunction<Tally> what) {
            double mean = 0;
            for (Condition condition : conditions) {
                mean += shares.getOrDefault(condition.id(), 0.0) * what.applyAsDouble(of(condition));
            }
            return mean;
        }

        /** Return how many people of all are referred for each serious condition that is caught. */
        double numberNeeded(double referredOrdinary, double referredSerious, double caught) {
            double referred = (1 - SERIOUS) * referredOrdinary + SERIOUS * referredSerious;
            return caught == 0 ? 0 : referred / (SERIOUS * caught);
        }
    }

    static PrevalenceResult of(Knowledge knowledge, int people, long seed) {
        RateTable table = PrevalenceRun.table();
        Map<String, Outcome> sensitivity = new LinkedHashMap<>();
        int fewer = Math.max(1, people / SMALLER);
        for (Variant end : List.of(new Variant.Low(), new Variant.High())) {
            sensitivity.put(
                    "answers (missing, missed, mistaken): " + end.words(),
                    outcome(
                            new PrevalenceRun(
                                    knowledge,
                                    table.at(end, key -> key.getFirst().equals("answering"))),
                            fewer,
                            seed));
            sensitivity.put(
                    "signs of serious conditions: " + end.words(),
                    outcome(
                            new PrevalenceRun(knowledge, table.at(end, PrevalenceResult::isSignOfSerious)),
                            fewer,
                            seed));
            sensitivity.put(
                    "signs of ordinary complaints: " + end.words(),
                    outcome(
                            new PrevalenceRun(
                                    knowledge,
                                    table.at(end, key -> key.getFirst().equals("ordinary"))),
                            fewer,
                            seed));
        }
        for (long drawn : TABLES) {
            Variant variant = new Variant.Drawn(drawn);
            sensitivity.put(
                    "everything " + variant.words(),
                    outcome(new PrevalenceRun(knowledge, table.at(variant)), fewer, seed));
        }
        return new PrevalenceResult(
                outcome(new PrevalenceRun(knowledge, table.at(new Variant.Stated())), people, seed), sensitivity);
    }

    private static boolean isSignOfSerious(List<String> key) {
        return !key.getFirst().equals("ordinary")
                && !key.getFirst().equals("answering")
                && !key.get(1).equals("share");
    }

    /** A fiftieth of the people with each condition: 2000 in a full run. */
    private static Outcome outcome(PrevalenceRun run, int people, long seed) {
        int each = Math.max(1, people / 50);
        return new Outcome(run.conditions(), run.shares(), run.ordinary(people, seed), run.serious(each, seed));
    }
}
