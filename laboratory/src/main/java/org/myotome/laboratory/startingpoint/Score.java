package org.myotome.laboratory.startingpoint;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.startingpoint.SidedMovement;

/** Compares what a rule believes about one person with the truth. */
final class Score {

    private static final double PROBABLY = 0.5;
    private static final double HUNDRED = 100;

    private Score() {}

    /** Return every metric that a moment has a value for. */
    static Map<Metric, Double> of(Task task, Course.Moment moment) {
        Map<Metric, Double> score = new EnumMap<>(Metric.class);
        Judgement judgement = moment.judgement();
        score.put(Metric.TRIALS, (double) moment.trials());
        score.put(Metric.PAINFUL, (double) moment.painful());
        score.put(Metric.MINUTES, moment.minutes());
        misclassified(task, judgement, task.usualRungs()).ifPresent(share -> score.put(Metric.MISCLASSIFIED, share));
        misclassified(task, judgement, task.rungs())
                .ifPresent(share -> score.put(Metric.MISCLASSIFIED_WITH_VARIANTS, share));
        misclassified(task, judgement, task.library())
                .ifPresent(share -> score.put(Metric.MISCLASSIFIED_IN_LIBRARY, share));
        addLevels(score, task.trueLevels(), judgement.levels());
        addStarts(score, task, judgement.starts());
        return score;
    }

    /** Return the share of movements judged wrongly; nothing if some are not judged at all. */
    private static Optional<Double> misclassified(Task task, Judgement judgement, Collection<SidedMovement> movements) {
        int wrong = 0;
        for (SidedMovement movement : movements) {
            Double canDo = judgement.canDo().get(movement);
            if (canDo == null) {
                return Optional.empty();
            }
            wrong += (canDo >= PROBABLY) == task.person().canDo(movement) ? 0 : 1;
        }
        return Optional.of(HUNDRED * wrong / movements.size());
    }

    private static void addStarts(Map<Metric, Double> score, Task task, List<SidedMovement> starts) {
        long tooHard =
                starts.stream().filter(start -> !task.person().canDo(start)).count();
        if (!starts.isEmpty()) {
            score.put(Metric.START_NOT_DOABLE, HUNDRED * tooHard / starts.size());
        }
    }

    private static void addLevels(Map<Metric, Double> score, List<Integer> truth, List<Integer> judged) {
        double error = 0;
        double within = 0;
        double over = 0;
        for (int i = 0; i < truth.size(); i++) {
            int away = judged.get(i) - truth.get(i);
            error += Math.abs(away);
            within += Math.abs(away) <= 1 ? 1 : 0;
            over += away > 0 ? 1 : 0;
        }
        score.put(Metric.LEVEL_ERROR, error / truth.size());
        score.put(Metric.WITHIN_ONE, HUNDRED * within / truth.size());
        score.put(Metric.OVER_PRESCRIBED, HUNDRED * over / truth.size());
    }
}
