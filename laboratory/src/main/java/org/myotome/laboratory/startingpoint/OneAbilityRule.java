package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.ability.MovementDemands;
import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.movement.Library;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * Computerised adaptive testing with one ability: the rung with the largest Fisher information next, until the ability is
 * known to .3 of its spread or fifteen rungs were tried. Each movement's curve was learned from reference people; age and
 * activity are known. There is no bound on pain: a painful trial is a failed one.
 */
final class OneAbilityRule implements Rule {

    private static final int MOST_TRIALS = 15;
    private static final double KNOWN_ENOUGH = 0.3;
    private static final int POINTS = 81;
    private static final double POINT_STEP = 0.1;

    private final Map<SidedMovement, LogisticCurve> good = new HashMap<>();
    private final Map<SidedMovement, LogisticCurve> doable = new HashMap<>();
    private final double spread;

    OneAbilityRule(Library library, List<VirtualPerson> reference) {
        double[] ability =
                reference.stream().mapToDouble(OneAbilityRule::aboveExpected).toArray();
        double squares = 0;
        for (double value : ability) {
            squares += value * value;
        }
        this.spread = Math.sqrt(squares / ability.length);
        double[] level = reference.stream()
                .mapToDouble(person -> person.body().averageAbility())
                .toArray();
        for (SidedMovement movement : MovementDemands.rungs(library)) {
            good.put(movement, LogisticCurve.fit(level, goodTrials(reference, movement)));
            doable.put(
                    movement,
                    LogisticCurve.fit(
                            level,
                            reference.stream()
                                    .mapToDouble(person -> person.canDo(movement) ? 1 : 0)
                                    .toArray()));
        }
    }

    private static double aboveExpected(VirtualPerson person) {
        return person.body().averageAbility()
                - Bodies.expectedLevel(person.intake().person());
    }

    private static double[] goodTrials(List<VirtualPerson> reference, SidedMovement movement) {
        return reference.stream()
                .mapToDouble(person -> {
                    Session session = new Session(person, Entry.THREE_FORMS);
                    return session.isGood(session.attempt(movement)) ? 1 : 0;
                })
                .toArray();
    }

    @Override
    public String name() {
        return "one-ability test";
    }

    @Override
    public Course apply(Task task) {
        Session session = new Session(task.person(), Entry.THREE_FORMS);
        Grid grid = new Grid(Bodies.expectedLevel(task.person().intake().person()), spread);
        List<SidedMovement> left = new ArrayList<>(task.usualRungs());
        List<Course.Moment> moments = new ArrayList<>();
        while (session.trialCount() < MOST_TRIALS && !left.isEmpty() && grid.spread() > KNOWN_ENOUGH * spread) {
            moments.add(Course.Moment.of(session, judgement(task, grid.mean())));
            double mean = grid.mean();
            SidedMovement next = left.stream()
                    .max(Comparator.<SidedMovement>comparingDouble(
                                    movement -> curve(good, movement).informationAt(mean))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            left.remove(next);
            grid.update(curve(good, next), session.isGood(session.attempt(next)));
        }
        moments.add(Course.Moment.of(session, judgement(task, grid.mean())));
        return new Course(moments, List.of());
    }

    private static LogisticCurve curve(Map<SidedMovement, LogisticCurve> curves, SidedMovement movement) {
        return curves.getOrDefault(movement, new LogisticCurve(0, 0));
    }

    private Judgement judgement(Task task, double mean) {
        Map<SidedMovement, Double> canDo = new HashMap<>();
        task.libraryRungs()
                .forEach(movement -> canDo.put(movement, curve(doable, movement).at(mean)));
        List<Integer> levels = new ArrayList<>();
        for (Ladder ladder : task.ladders()) {
            levels.add(Levels.of(ladder, canDo));
        }
        return Judgement.of(canDo, task.ladders(), levels);
    }

    /** The belief about one number, on a grid. */
    private static final class Grid {

        private final double[] points = new double[POINTS];
        private final double[] weights = new double[POINTS];

        Grid(double mean, double spread) {
            for (int i = 0; i < POINTS; i++) {
                double away = (i - POINTS / 2) * POINT_STEP;
                points[i] = mean + away * spread;
                weights[i] = Normal.density(away);
            }
            normalise();
        }

        void update(LogisticCurve curve, boolean good) {
            for (int i = 0; i < POINTS; i++) {
                double probability = curve.at(points[i]);
                weights[i] *= good ? probability : 1 - probability;
            }
            normalise();
        }

        private void normalise() {
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            for (int i = 0; i < POINTS; i++) {
                weights[i] /= sum;
            }
        }

        double mean() {
            double mean = 0;
            for (int i = 0; i < POINTS; i++) {
                mean += weights[i] * points[i];
            }
            return mean;
        }

        double spread() {
            double mean = mean();
            double variance = 0;
            for (int i = 0; i < POINTS; i++) {
                variance += weights[i] * (points[i] - mean) * (points[i] - mean);
            }
            return Math.sqrt(variance);
        }
    }
}
