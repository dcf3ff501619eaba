package org.myotome.server.movement;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.demand.Band;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.PercentOfStrength;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.strength.Basis;

/**
 * The estimated joint demand of a movement at each of its depths.
 *
 * @param depths in words, from easier to harder; one without words if there is one depth
 * @param rows groups of muscles, those that work hardest at the last depth first
 * @param supports what carries the weight at the last depth
 * @param notes what is not known
 */
public record DemandTable(List<String> depths, List<Row> rows, List<String> supports, List<String> notes) {

    /** What is less hardly matters to anybody. */
    private static final double LEAST_PERCENT = 10;

    private static final double LEAST_SHARE = 0.02;

    public DemandTable {
        depths = List.copyOf(depths);
        rows = List.copyOf(rows);
        supports = List.copyOf(supports);
        notes = List.copyOf(notes);
    }

    /**
     * A group of muscles.
     *
     * @param muscles which, in words, with the side
     * @param cells how hard they work, one for each depth
     * @param low where the bar of the last depth begins, 0 to 100
     * @param width of the bar
     * @param style for its colour; the band stands beside it in words
     * @param basis what the strength is based on, in words
     */
    public record Row(String muscles, List<Cell> cells, long low, long width, String style, String basis) {}

    /**
     * How hard a group works at one depth.
     *
     * @param band in words
     * @param percent peak, of mean strength, and between what two of three people lie
     */
    public record Cell(String band, String percent) {}

    /** Make the table of demands from easier to harder, one for each depth in words. */
    static DemandTable of(List<String> depths, List<Demand> demands) {
        return switch (demands.getLast()) {
            case Demand.SaysNothing nothing ->
                new DemandTable(
                        depths,
                        List.of(),
                        List.of(),
                        List.of("Nothing can be said from poses at rest: " + String.join("; ", nothing.reasons())
                                + "."));
            case Demand.Estimated hardest ->
                new DemandTable(depths, rows(hardest, demands), supports(hardest), notes(hardest));
        };
    }

    private static List<Row> rows(Demand.Estimated hardest, List<Demand> demands) {
        return hardest.muscles().stream()
                .filter(one -> one.peak().percent() >= LEAST_PERCENT)
                .map(one -> row(
                        one, demands.stream().map(demand -> cell(demand, one)).toList()))
                .toList();
    }

    private static Row row(Demand.OfMuscles one, List<Cell> cells) {
        PercentOfStrength peak = one.peak();
        long low = Math.min(100, Math.round(peak.low()));
        long high = Math.min(100, Math.round(peak.high()));
        return new Row(
                Side.after(one.group().words(), one.side()),
                cells,
                Math.min(98, low),
                Math.max(2, high - low),
                Drawn.word(Band.of(peak.percent())),
                words(peak.basis()));
    }

    private static Cell cell(Demand demand, Demand.OfMuscles wanted) {
        return switch (demand) {
            case Demand.SaysNothing _ -> new Cell("not known", "");
            case Demand.Estimated estimated ->
                estimated
                        .find(wanted.group(), wanted.side())
                        .map(found -> new Cell(
                                found.peak().band(),
                                Math.round(found.peak().percent()) + " % ("
                                        + Math.round(found.peak().low()) + " to "
                                        + Math.round(found.peak().high()) + ")"))
                        .orElse(new Cell("rests", ""));
        };
    }

    private static String words(Basis basis) {
        return switch (basis) {
            case MEASURED -> "measured";
            case PUBLISHED -> "norm";
            case ASSUMED -> "assumed, unreviewed";
        };
    }

    private static List<String> supports(Demand.Estimated demand) {
        return demand.supports().stream()
                .filter(support -> support.most() >= LEAST_SHARE)
                .map(support -> CheckWords.measure(support.body()) + " " + Math.round(100 * support.most()) + " %")
                .toList();
    }

    private static List<String> notes(Demand.Estimated demand) {
        List<String> notes = new ArrayList<>();
        if (!demand.gaps().isEmpty()) {
            notes.add("In " + demand.gaps().size() + " of " + demand.pictures()
                    + " pictures nothing is known, so all of this is at least.");
        }
        demand.leastMargin()
                .ifPresent(margin -> notes.add("The body's weight presses at least "
                        + Math.round(margin.centimetres() * 10) / 10.0 + " cm inside of what it stands on."));
        return notes;
    }
}
