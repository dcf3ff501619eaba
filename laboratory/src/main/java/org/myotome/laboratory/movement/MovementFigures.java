package org.myotome.laboratory.movement;

import java.util.List;
import org.myotome.biomechanics.strength.JointAction;
import org.myotome.laboratory.benchmark.Findings;

/** Everything that is measured of the shipped movements. */
public final class MovementFigures {

    private static final String PATELLAR = "patellar tendon";
    private static final String MAXIMUS = "gluteus maximus";
    private static final String MEDIUS = "gluteus medius";
    private static final String ACHILLES = "Achilles tendon";
    private static final int ROUNDS = 2;

    private final String bench;
    private final long seed;
    private final int people;

    /**
     * @param bench under which name figures are written
     * @param people how many are drawn for the spread
     */
    public MovementFigures(String bench, long seed, int people) {
        this.bench = bench;
        this.seed = seed;
        this.people = people;
    }

    /** Measure, and hand over each figure as soon as it is known. */
    public void write(Findings findings) {
        new BuildTimes(bench, ROUNDS).write(findings);
        ShippedMovements movements = ShippedMovements.read();
        Subject subject = new Subject();
        orders(new OrderComparison(bench, subject, movements), findings);
        new TendonLoad(bench, subject, movements).write(declared(ACHILLES), findings);
        new RisingLaw(bench, subject.human()).write(findings);
        Sensitivity sensitivity = new Sensitivity(people, seed);
        PairComparison pairs = new PairComparison(bench, movements, sensitivity);
        DeclaredPair.shipped().forEach(pair -> pairs.write(pair, findings));
        new MovementSpreads(bench, subject, sensitivity, seed).write(movements, findings);
    }

    private static void orders(OrderComparison comparison, Findings findings) {
        comparison.write(PATELLAR, declared(PATELLAR), findings);
        comparison.write(MAXIMUS, declared(MAXIMUS), findings);
        comparison.write(
                MAXIMUS + ", hip extension alone",
                with(declared(MAXIMUS), new Quantity.OfAction(JointAction.HIP_EXTENSION)),
                findings);
        comparison.write(MEDIUS, declared(MEDIUS), findings);
        comparison.write(
                MEDIUS + ", hip abduction alone",
                with(declared(MEDIUS), new Quantity.OfAction(JointAction.HIP_ABDUCTION)),
                findings);
    }

    private static List<DeclaredOrder> declared(String comparison) {
        return DeclaredOrder.shipped().stream()
                .filter(one -> one.comparison().equals(comparison))
                .toList();
    }

    private static List<DeclaredOrder> with(List<DeclaredOrder> declared, Quantity quantity) {
        return declared.stream().map(one -> one.with(quantity)).toList();
    }
}
