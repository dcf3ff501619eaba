package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.ability.AbilityCovariance;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.Chance;
import org.myotome.engine.ability.DemandTable;
import org.myotome.engine.ability.Prior;
import org.myotome.engine.movement.Library;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * The engine's belief with a selection of its own, to see what each rule of the engine's search costs. Nothing but the
 * bound on pain, where there is one, holds a movement back, and the search goes on until its trials are used up.
 */
final class BeliefRule implements Rule {

    private final DemandTable demands;
    private final Selection selection;
    private final int particles;

    BeliefRule(Library library, Selection selection, int particles) {
        this.demands = DemandTable.of(library);
        this.selection = selection;
        this.particles = particles;
    }

    /** Which rung is tried next. */
    enum Selection {
        /** The closest to a coin-flip, however probably it hurts. */
        COIN_FLIP_UNBOUNDED("coin-flip, no bound", false, 10),
        /** The closest to a coin-flip among those that are probably bearable. */
        COIN_FLIP("coin-flip, bound only", true, 10),
        /** The hardest probably doable one among those that are probably bearable. */
        HARDEST("hardest, bound only", true, 10),
        /** Every rung once. */
        EVERYTHING("complete information", false, Integer.MAX_VALUE);

        private final String words;
        private final boolean bounded;
        private final int mostTrials;

        Selection(String words, boolean bounded, int mostTrials) {
            this.words = words;
            this.bounded = bounded;
            this.mostTrials = mostTrials;
        }
    }

    @Override
    public String name() {
        return selection.words;
    }

    @Override
    public Course apply(Task task) {
        VirtualPerson person = task.person();
        Session session = new Session(person, Entry.THREE_FORMS);
        Prior prior = Prior.of(person.intake(), person.library(), AbilityCovariance.DEFAULT_WIRING);
        Belief belief = Belief.begin(
                demands,
                prior,
                person.limit(),
                particles,
                person.random("search").nextBits());
        List<Course.Moment> moments = new ArrayList<>();
        List<Course.Prediction> predictions = new ArrayList<>();
        List<SidedMovement> left = new ArrayList<>(task.usualRungs());
        while (session.trialCount() < selection.mostTrials) {
            Map<SidedMovement, Chance> chances = chances(task.rungs(), belief);
            if (selection != Selection.EVERYTHING) {
                moments.add(Course.Moment.of(session, judgement(task, chances)));
            }
            Optional<SidedMovement> next = choose(left, chances, person);
            if (next.isEmpty()) {
                break;
            }
            left.remove(next.get());
            Trial trial = session.attempt(next.get());
            double painful = belief.chance(next.get()).painful();
            predictions.add(new Course.Prediction(painful, person.limit().isExceededBy(trial.pain())));
            belief = belief.after(trial);
        }
        moments.add(Course.Moment.of(session, judgement(task, chances(task.rungs(), belief))));
        return new Course(moments, predictions);
    }

    private static Map<SidedMovement, Chance> chances(List<SidedMovement> rungs, Belief belief) {
        Map<SidedMovement, Chance> chances = new HashMap<>();
        rungs.forEach(rung -> chances.put(rung, belief.chance(rung)));
        return chances;
    }

    private Optional<SidedMovement> choose(
            List<SidedMovement> left, Map<SidedMovement, Chance> chances, VirtualPerson person) {
        Comparator<SidedMovement> order =
                Comparator.comparingDouble(movement -> Math.abs(canDo(chances, movement) - 0.5));
        return left.stream()
                .filter(movement -> !selection.bounded
                        || painfulAtMost(chances, movement) <= person.limit().largestChance())
                .filter(movement -> selection != Selection.HARDEST || canDo(chances, movement) >= 0.5)
                .min(order.thenComparing(Comparator.naturalOrder()));
    }

    private static double canDo(Map<SidedMovement, Chance> chances, SidedMovement movement) {
        Chance chance = chances.get(movement);
        return chance == null ? 0 : chance.canDo();
    }

    private static double painfulAtMost(Map<SidedMovement, Chance> chances, SidedMovement movement) {
        Chance chance = chances.get(movement);
        return chance == null ? 1 : chance.painfulAtMost();
    }

    private static Judgement judgement(Task task, Map<SidedMovement, Chance> chances) {
        Map<SidedMovement, Double> canDo = new HashMap<>();
        task.rungs().forEach(rung -> canDo.put(rung, canDo(chances, rung)));
        List<Integer> levels = new ArrayList<>();
        for (Ladder ladder : task.ladders()) {
            levels.add(Levels.of(ladder, canDo));
        }
        return Judgement.of(canDo, task.ladders(), levels);
    }
}
