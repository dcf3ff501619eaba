package org.myotome.biomechanics.demand;

import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.strength.Basis;
import org.myotome.biomechanics.text.Decimals;

/** A demand as plain text, one line for each thing that works. */
public final class DemandReport {

    private static final double HUNDRED = 100;
    /** Would be written as 0.00 N m/kg. */
    private static final double LEAST_MOMENT = 0.005;

    private DemandReport() {}

    /** Return the text; each line ends with a line feed. */
    public static String of(Demand demand) {
        return switch (demand) {
            case Demand.SaysNothing nothing ->
                nothing.movement() + ": no demand can be estimated from poses at rest: "
                        + String.join("; ", nothing.reasons()) + ".\n";
            case Demand.Estimated estimated -> of(estimated);
        };
    }

    private static String of(Demand.Estimated demand) {
        StringBuilder text = new StringBuilder(demand.movement())
                .append(": estimated joint demand of poses at rest, peak and mean over ")
                .append(Decimals.text(demand.seconds(), 1))
                .append(" s; not muscle force, not tissue stress\n");
        for (Demand.OfMuscles one : demand.muscles()) {
            text.append("  ")
                    .append(Side.after(one.group().words(), one.side()))
                    .append(": ")
                    .append(one.peak().text())
                    .append(", mean ")
                    .append(Decimals.text(one.meanPercent(), 0))
                    .append(" %, peak at ")
                    .append(Decimals.text(one.peakSeconds(), 1))
                    .append(one.peak().basis() == Basis.ASSUMED ? " s; strength assumed\n" : " s\n");
        }
        for (Demand.OfAnAction one : demand.actions()) {
            if (one.newtonMetresPerKilogram() < LEAST_MOMENT) {
                continue;
            }
            text.append("  ")
                    .append(Side.after(one.action().words(), one.side()))
                    .append(": ")
                    .append(Decimals.text(one.newtonMetresPerKilogram(), 2))
                    .append(" N m/kg at most, ")
                    .append(Decimals.text(one.impulse(), 2))
                    .append(" N m s/kg a round\n");
        }
        for (Demand.OfASupport one : demand.supports()) {
            text.append("  on ")
                    .append(one.body())
                    .append(": ")
                    .append(Decimals.text(HUNDRED * one.most(), 0))
                    .append(" % of the weight at most, mean ")
                    .append(Decimals.text(HUNDRED * one.mean(), 0))
                    .append(" %\n");
        }
        demand.leastMargin()
                .ifPresent(margin -> text.append("  least margin of balance: ")
                        .append(Decimals.text(margin.centimetres(), 1))
                        .append(" cm at ")
                        .append(Decimals.text(margin.seconds(), 1))
                        .append(" s\n"));
        for (Demand.Gap gap : demand.gaps()) {
            text.append("  nothing is known at ")
                    .append(Decimals.text(gap.seconds(), 1))
                    .append(" s (")
                    .append(gap.reason())
                    .append("): all of this is at least\n");
        }
        return text.toString();
    }
}
