package org.myotome.laboratory.movement;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.movement.Sensitivity.Spread;
import org.myotome.laboratory.statistics.Interval;

/** Compares pairs of movements, and says so where the spread leaves them undecided. */
final class PairComparison {

    private static final Spread ONE = new Spread(1, new Interval(1, 1), 1);

    private final String bench;
    private final ShippedMovements movements;
    private final Sensitivity sensitivity;

    PairComparison(String bench, ShippedMovements movements, Sensitivity sensitivity) {
        this.bench = bench;
        this.movements = movements;
        this.sensitivity = sensitivity;
    }

    void write(DeclaredPair pair, Findings findings) {
        Optional<Spread> harder = spread(pair.harder(), pair.quantity());
        Optional<Spread> easier = pair.easier().isEmpty() ? Optional.of(ONE) : spread(pair.easier(), pair.quantity());
        if (harder.isEmpty() || easier.isEmpty()) {
            row(findings, pair, "left out: a file is missing or nothing can be said", 0, 0);
            return;
        }
        harder.ifPresent(spread -> write(pair, "harder", spread, findings));
        easier.ifPresent(spread -> write(pair, "easier", spread, findings));
        row(
                findings,
                pair,
                verdict(harder.get(), easier.get()),
                harder.get().median() - easier.get().median(),
                1);
    }

    private static String verdict(Spread harder, Spread easier) {
        if (harder.isAbove(easier)) {
            return "holds";
        }
        return easier.isAbove(harder) ? "fails: the other way round" : "undecided: intervals overlap";
    }

    private void write(DeclaredPair pair, String which, Spread spread, Findings findings) {
        row(findings, pair, which + ", median", spread.median(), spread.n());
        row(findings, pair, which + ", low", spread.middle().low(), spread.n());
        row(findings, pair, which + ", high", spread.middle().high(), spread.n());
    }

    private void row(Findings findings, DeclaredPair pair, String metric, double value, int n) {
        findings.figure(new Row(bench, pair.words(), metric, value, "", n, 0));
    }

    private Optional<Spread> spread(String id, Quantity quantity) {
        return movements
                .find(id)
                .map(MovementDescription::movement)
                .flatMap(movement -> sensitivity.of(movement, List.of(quantity)).getFirst());
    }
}
