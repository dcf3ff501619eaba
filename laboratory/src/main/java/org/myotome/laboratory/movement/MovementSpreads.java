package org.myotome.laboratory.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.Demand.OfAnAction;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.strength.JointAction;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.movement.Sensitivity.Spread;

/** The spread of the demand of every shipped movement, and how many pairs of a family it leaves ordered. */
final class MovementSpreads {

    private final String bench;
    private final Subject subject;
    private final Sensitivity sensitivity;
    private final long seed;
    private final Map<String, List<Spread>> families = new TreeMap<>();

    MovementSpreads(String bench, Subject subject, Sensitivity sensitivity, long seed) {
        this.bench = bench;
        this.subject = subject;
        this.sensitivity = sensitivity;
        this.seed = seed;
    }

    void write(ShippedMovements movements, Findings findings) {
        movements.byId().forEach((id, description) -> write(id, description, findings));
        int pairs = 0;
        int apart = 0;
        for (List<Spread> family : families.values()) {
            for (int i = 0; i < family.size(); i++) {
                for (int j = i + 1; j < family.size(); j++) {
                    pairs++;
                    apart += family.get(i).isAbove(family.get(j))
                                    || family.get(j).isAbove(family.get(i))
                            ? 1
                            : 0;
                }
            }
        }
        row(findings, "families", "pairs of movements", pairs, "", families.size());
        row(findings, "families", "pairs that are ordered", apart, "", families.size());
    }

    private void write(String id, MovementDescription description, Findings findings) {
        switch (subject.does(description.movement()).demand()) {
            case Demand.SaysNothing(String _, List<String> reasons, List<Demand.Gap> _) ->
                row(findings, id, "nothing is said: " + String.join("; ", reasons), 0, "", 0);
            case Demand.Estimated demand
            when demand.muscles().isEmpty() -> row(findings, id, "nothing works", 0, "", 0);
            case Demand.Estimated demand -> {
                Quantity hardest =
                        new Quantity.OfGroup(demand.muscles().getFirst().group());
                Quantity moment = new Quantity.Moment(largest(demand));
                List<Optional<Spread>> spreads = sensitivity.of(description.movement(), List.of(hardest, moment));
                spreads.get(0).ifPresent(spread -> write(findings, id, hardest.words(), spread));
                spreads.get(1).ifPresent(spread -> write(findings, id, moment.words(), spread));
                spreads.get(0)
                        .ifPresent(spread -> families.computeIfAbsent(
                                        description.family() + " " + hardest.words(), _ -> new ArrayList<>())
                                .add(spread));
            }
        }
    }

    private static JointAction largest(Demand.Estimated demand) {
        OfAnAction largest = demand.actions().getFirst();
        for (OfAnAction one : demand.actions()) {
            largest = one.newtonMetresPerKilogram() > largest.newtonMetresPerKilogram() ? one : largest;
        }
        return largest.action();
    }

    private void write(Findings findings, String id, String what, Spread spread) {
        row(findings, id, what + ", median", spread.median(), "", spread.n());
        row(findings, id, what + ", low", spread.middle().low(), "", spread.n());
        row(findings, id, what + ", high", spread.middle().high(), "", spread.n());
    }

    private void row(Findings findings, String subjectName, String metric, double value, String unit, int n) {
        findings.figure(new Row(bench, subjectName, metric, value, unit, n, seed));
    }
}
