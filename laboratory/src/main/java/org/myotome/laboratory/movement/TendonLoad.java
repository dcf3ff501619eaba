package org.myotome.laboratory.movement;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.strength.JointAction;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;

/**
 * Load of the Achilles tendon as Baxter and others (2021) estimate it, for comparison with their values only: moment of
 * plantarflexion over a lever of 0.05 m, in body weights.
 */
final class TendonLoad {

    private static final String SUBJECT = "Achilles tendon";
    private static final double LEVER_METRES = 0.05;
    private static final double GRAVITY = 9.80665;
    private static final String STEP_UP = "step_up_low";

    private final String bench;
    private final Subject subject;
    private final ShippedMovements movements;

    TendonLoad(String bench, Subject subject, ShippedMovements movements) {
        this.bench = bench;
        this.subject = subject;
        this.movements = movements;
    }

    void write(List<DeclaredOrder> declared, Findings findings) {
        OrderComparison comparison = new OrderComparison(bench, subject, movements);
        for (DeclaredOrder one : declared) {
            switch (comparison.of(one)) {
                case OrderComparison.Outcome.Computed(double moment) ->
                    row(findings, one.exercise() + ", published " + one.published(), moment / (LEVER_METRES * GRAVITY));
                case OrderComparison.Outcome.LeftOut(String reason) ->
                    row(findings, one.exercise() + " is left out: " + reason, 0);
            }
        }
        movements.find(STEP_UP).ifPresent(description -> stepUp(description, findings));
    }

    private void stepUp(MovementDescription description, Findings findings) {
        switch (subject.does(description.movement()).demand()) {
            case Demand.SaysNothing _ -> row(findings, "step up: nothing is said", 0);
            case Demand.Estimated demand -> {
                for (Side side : Side.values()) {
                    double moment = demand.find(JointAction.ANKLE_PLANTARFLEXION, Optional.of(side))
                            .map(Demand.OfAnAction::newtonMetresPerKilogram)
                            .orElse(0.0);
                    row(findings, "step up, foot" + side.suffix(), moment / (LEVER_METRES * GRAVITY));
                }
            }
        }
    }

    private void row(Findings findings, String metric, double value) {
        findings.figure(new Row(bench, SUBJECT, metric, value, "body weights", 1, 0));
    }
}
