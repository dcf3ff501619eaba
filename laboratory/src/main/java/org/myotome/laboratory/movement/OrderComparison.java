package org.myotome.laboratory.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.Demand.Gap;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.statistics.RankCorrelation;

/** Compares computed demand with one published order, as declared in docs/orders.md. */
final class OrderComparison {

    private final String bench;
    private final Subject subject;
    private final ShippedMovements movements;

    OrderComparison(String bench, Subject subject, ShippedMovements movements) {
        this.bench = bench;
        this.subject = subject;
        this.movements = movements;
    }

    /** What came of one exercise: a value, or why there is none. */
    sealed interface Outcome {
        record Computed(double value) implements Outcome {}

        record LeftOut(String reason) implements Outcome {}
    }

    /**
     * Write what was computed for each exercise, the correlation and its interval.
     *
     * @param name of the comparison and what is compared
     */
    void write(String name, List<DeclaredOrder> declared, Findings findings) {
        List<Double> published = new ArrayList<>();
        List<Double> computed = new ArrayList<>();
        for (DeclaredOrder one : declared) {
            switch (of(one)) {
                case Outcome.Computed(double value) -> {
                    published.add(one.published());
                    computed.add(value);
                    row(findings, name, one.exercise(), value, one.quantity().words(), 1);
                }
                case Outcome.LeftOut(String reason) ->
                    row(findings, name, one.exercise() + " is left out: " + reason, 0, "", 0);
            }
        }
        int n = computed.size();
        row(findings, name, "exercises", n, "", n);
        if (n >= RankCorrelation.FEWEST) {
            RankCorrelation correlation = RankCorrelation.of(numbers(published), numbers(computed));
            row(findings, name, "Spearman", correlation.coefficient(), "", n);
            row(findings, name, "Spearman, low", correlation.interval().low(), "", n);
            row(findings, name, "Spearman, high", correlation.interval().high(), "", n);
        }
    }

    private void row(Findings findings, String name, String metric, double value, String unit, int n) {
        findings.figure(new Row(bench, name, metric, value, unit, n, 0));
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    Outcome of(DeclaredOrder declared) {
        Optional<Movement> movement = movements
                .find(declared.movement())
                .flatMap(found -> MovementVariant.of(found.movement(), declared.variant()));
        if (movement.isEmpty()) {
            return new Outcome.LeftOut("no file for " + declared.movement() + " " + declared.variant());
        }
        Subject.Done done = subject.does(movement.get());
        return switch (done.demand()) {
            case Demand.SaysNothing(String _, List<String> reasons, List<Gap> _) ->
                new Outcome.LeftOut(String.join("; ", reasons));
            case Demand.Estimated demand -> value(declared, movement.get(), demand, done);
        };
    }

    private Outcome value(DeclaredOrder declared, Movement movement, Demand.Estimated demand, Subject.Done done) {
        boolean isChanged = !declared.variant().isEmpty();
        for (Gap gap : demand.gaps()) {
            switch (gap) {
                case Gap.NotHeld _ -> {}
                case Gap.Missed missed -> {
                    if (isChanged) {
                        return new Outcome.LeftOut("the variant does not close: " + missed.reason());
                    }
                }
            }
        }
        return new Outcome.Computed(
                declared.lifted()
                        ? subject.lifted(declared.quantity(), movement, done)
                        : Subject.higher(declared.quantity(), demand));
    }
}
