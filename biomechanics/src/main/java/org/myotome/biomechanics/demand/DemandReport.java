package org.myotome.biomechanics.demand;

import java.util.Optional;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.strength.Basis;

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
                .append(number(demand.seconds(), 1))
                .append(" s; not muscle force, not tissue stress\n");
        for (Demand.OfMuscles one : demand.muscles()) {
            text.append("  ")
                    .append(name(one.group().words(), one.side()))
                    .append(": ")
                    .append(one.peak().text())
                    .append(", mean ")
                    .append(number(one.meanPercent(), 0))
                    .append(" %, peak at ")
                    .append(number(one.peakSeconds(), 1))
                    .append(one.peak().basis() == Basis.ASSUMED ? " s; strength assumed\n" : " s\n");
        }
        for (Demand.OfAnAction one : demand.actions()) {
            if (one.newtonMetresPerKilogram() < LEAST_MOMENT) {
                continue;
            }
            text.append("  ")
                    .append(name(one.action().words(), one.side()))
                    .append(": ")
                    .append(number(one.newtonMetresPerKilogram(), 2))
                    .append(" N m/kg at most, ")
                    .append(number(one.impulse(), 2))
                    .append(" N m s/kg a round\n");
        }
        for (Demand.OfASupport one : demand.supports()) {
            text.append("  on ")
                    .append(one.body())
                    .append(": ")
                    .append(number(HUNDRED * one.most(), 0))
                    .append(" % of the weight at most, mean ")
                    .append(number(HUNDRED * one.mean(), 0))
                    .append(" %\n");
        }
        demand.leastMargin()
                .ifPresent(margin -> text.append("  least margin of balance: ")
                        .append(number(margin.centimetres(), 1))
                        .append(" cm at ")
                        .append(number(margin.seconds(), 1))
                        .append(" s\n"));
        for (Demand.Gap gap : demand.gaps()) {
            text.append("  nothing is known at ")
                    .append(number(gap.seconds(), 1))
                    .append(" s (")
                    .append(gap.reason())
                    .append("): all of this is at least\n");
        }
        return text.toString();
    }

    private static String name(String words, Optional<Side> side) {
        return words
                + side.map(one -> switch (one) {
                            case RIGHT -> ", right";
                            case LEFT -> ", left";
                        })
                        .orElse("");
    }

    /** A number with up to two places, the same in every language. */
    static String number(double value, int places) {
        long scale = places == 2 ? 100 : places == 1 ? 10 : 1;
        long scaled = (long) Math.floor(Math.abs(value) * scale + 0.5);
        String sign = value < 0 && scaled > 0 ? "-" : "";
        if (places == 0) {
            return sign + scaled;
        }
        StringBuilder rest = new StringBuilder().append(scaled % scale);
        while (rest.length() < places) {
            rest.insert(0, '0');
        }
        return sign + scaled / scale + "." + rest;
    }
}
