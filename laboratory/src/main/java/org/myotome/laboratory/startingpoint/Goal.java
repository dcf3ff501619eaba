package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A goal of the project and what was measured.
 *
 * @param what the goal, in words
 * @param measured the figures, in words
 * @param met whether it is met by the means, whatever the intervals
 */
record Goal(String what, String measured, boolean met) {

    private static final String LADDER = "bottom-up";

    /** Compare results with the goals that they have something to say about. */
    static List<Goal> of(List<Result> results, List<CorrectedStream> streams) {
        List<Goal> goals = new ArrayList<>();
        find(results, World.MATCHED, Scope.TARGET_LADDERS, Rules.OURS)
                .ifPresent(
                        ours -> addFigures(goals, "target ladders", ours.after(6), new double[] {6, 0.40, 5.9, 5.9}));
        find(results, World.MATCHED, Scope.EVERY_LADDER, Rules.OURS)
                .ifPresent(ours -> addFigures(goals, "every ladder", ours.after(10), new double[] {10, 0.6, 5.6, 5.6}));
        for (World world : World.all()) {
            Optional<Result> ours = find(results, world, Scope.TARGET_LADDERS, Rules.OURS);
            Optional<Result> ladder = find(results, world, Scope.TARGET_LADDERS, LADDER);
            if (!world.isMatched() && ours.isPresent() && ladder.isPresent()) {
                goals.add(notWorse(world, ours.get(), ladder.get()));
            }
        }
        streams.forEach(stream -> goals.add(corrected(stream)));
        return goals;
    }

    private static Goal corrected(CorrectedStream stream) {
        Estimate later = stream.result().painfulPerTrialLater();
        return new Goal(
                stream.result().world().name() + ": after correction, at most 12 % of trials painful (later half)",
                later.words(1) + String.format(Locale.ROOT, "; share used in the end %.2f", stream.share()),
                later.mean() <= 12);
    }

    static Optional<Result> find(List<Result> results, World world, Scope scope, String rule) {
        return results.stream()
                .filter(result -> result.world().equals(world)
                        && result.scope() == scope
                        && result.rule().equals(rule))
                .findFirst();
    }

    private static void addFigures(List<Goal> goals, String scope, Map<Metric, Estimate> figures, double[] atMost) {
        List<Metric> metrics =
                List.of(Metric.TRIALS, Metric.PAINFUL, Metric.MISCLASSIFIED, Metric.MISCLASSIFIED_WITH_VARIANTS);
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            Estimate figure = estimate(figures, metric);
            goals.add(new Goal(
                    String.format(Locale.ROOT, "matched, %s: at most %.1f %s", scope, atMost[i], described(metric)),
                    figure.words(metric.decimals()),
                    figure.mean() <= atMost[i]));
        }
    }

    private static String described(Metric metric) {
        return metric.unit().isEmpty() ? metric.words() : metric.unit() + " " + metric.words();
    }

    private static Goal notWorse(World world, Result ours, Result ladder) {
        Map<Metric, Estimate> our = ours.atTheEnd();
        Map<Metric, Estimate> their = ladder.atTheEnd();
        boolean met = true;
        StringBuilder words = new StringBuilder();
        for (Metric metric : List.of(Metric.TRIALS, Metric.PAINFUL)) {
            met &= estimate(our, metric).mean() <= estimate(their, metric).mean();
            words.append(words.isEmpty() ? "" : "; ")
                    .append(metric.words())
                    .append(' ')
                    .append(estimate(our, metric).words(metric.decimals()))
                    .append(" against ")
                    .append(estimate(their, metric).words(metric.decimals()));
        }
        return new Goal(
                world.name() + ": no more trials and no more painful ones than the ladder", words.toString(), met);
    }

    private static Estimate estimate(Map<Metric, Estimate> figures, Metric metric) {
        return figures.getOrDefault(metric, new Estimate(Double.NaN, Double.NaN, 0));
    }
}
