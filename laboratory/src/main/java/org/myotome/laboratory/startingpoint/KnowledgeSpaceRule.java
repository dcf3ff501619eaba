package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * Knowledge space theory: a person is in one of the states (sets of doable movements) of reference people with the same
 * complaint; the rung that half of them can do is tried next. Noise as in the basic local independence model: 15 of 100
 * fail what they can do, 10 of 100 manage what they cannot. Ends when each rung is known to .8, or after forty trials.
 * There is no bound on pain.
 */
final class KnowledgeSpaceRule implements Rule {

    private static final double CARELESS = 0.15;
    private static final double LUCKY = 0.10;
    private static final double KNOWN = 0.8;
    private static final int MOST_TRIALS = 40;

    private final ReferencePeople reference;

    KnowledgeSpaceRule(ReferencePeople reference) {
        this.reference = reference;
    }

    @Override
    public String name() {
        return "knowledge space";
    }

    @Override
    public Course apply(Task task) {
        Session session = new Session(task.person(), Entry.THREE_FORMS);
        List<VirtualPerson> states = reference.like(task.person().intake().complaint());
        double[] weights = new double[states.size()];
        Arrays.fill(weights, 1.0 / weights.length);
        List<SidedMovement> left = new ArrayList<>(task.usualRungs());
        List<Course.Moment> moments = new ArrayList<>();
        while (session.trialCount() < MOST_TRIALS) {
            Map<SidedMovement, Double> canDo = canDo(task, states, weights);
            moments.add(Course.Moment.of(session, judgement(task, canDo)));
            Optional<SidedMovement> next = left.stream()
                    .filter(movement -> distance(canDo, movement) < KNOWN - 0.5)
                    .min(Comparator.<SidedMovement>comparingDouble(movement -> distance(canDo, movement))
                            .thenComparing(Comparator.naturalOrder()));
            if (next.isEmpty()) {
                break;
            }
            left.remove(next.get());
            update(states, weights, next.get(), session.isGood(session.attempt(next.get())));
        }
        moments.add(Course.Moment.of(session, judgement(task, canDo(task, states, weights))));
        return new Course(moments, List.of());
    }

    private static double distance(Map<SidedMovement, Double> canDo, SidedMovement movement) {
        return Math.abs(canDo.getOrDefault(movement, 0.0) - 0.5);
    }

    private static void update(List<VirtualPerson> states, double[] weights, SidedMovement movement, boolean good) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double worksWith = states.get(i).canDo(movement) ? 1 - CARELESS : LUCKY;
            weights[i] *= good ? worksWith : 1 - worksWith;
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
    }

    private static Map<SidedMovement, Double> canDo(Task task, List<VirtualPerson> states, double[] weights) {
        Map<SidedMovement, Double> canDo = new HashMap<>();
        for (SidedMovement movement : task.rungs()) {
            double probability = 0;
            for (int i = 0; i < weights.length; i++) {
                probability += states.get(i).canDo(movement) ? weights[i] : 0;
            }
            canDo.put(movement, probability);
        }
        return canDo;
    }

    private static Judgement judgement(Task task, Map<SidedMovement, Double> canDo) {
        List<Integer> levels = new ArrayList<>();
        for (Ladder ladder : task.ladders()) {
            levels.add(Levels.of(ladder, canDo));
        }
        return Judgement.of(canDo, task.ladders(), levels);
    }
}
