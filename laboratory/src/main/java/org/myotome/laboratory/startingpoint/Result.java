package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one rule did with all people of one world.
 *
 * @param world the world
 * @param scope the ladders it was asked for
 * @param rule its name
 * @param people one entry per person, in the order of their numbers
 */
record Result(World world, Scope scope, String rule, List<PersonScore> people) {

    Result {
        people = List.copyOf(people);
    }

    /**
     * What one rule did with one person.
     *
     * @param moments scores at each moment of the course, in order
     * @param predictions what was foretold of each trial
     * @param beliefs what was believed at the end of each rung, and whether it is so
     */
    record PersonScore(List<Map<Metric, Double>> moments, List<Course.Prediction> predictions, List<Belief> beliefs) {

        PersonScore {
            moments = List.copyOf(moments);
            predictions = List.copyOf(predictions);
            beliefs = List.copyOf(beliefs);
        }

        static PersonScore of(Task task, Course course) {
            Judgement end = course.end().judgement();
            return new PersonScore(
                    course.moments().stream()
                            .map(moment -> Score.of(task, moment))
                            .toList(),
                    course.predictions(),
                    task.rungs().stream()
                            .map(rung -> new Belief(
                                    end.canDo().getOrDefault(rung, 0.0),
                                    task.person().canDo(rung)))
                            .toList());
        }

        private Map<Metric, Double> after(double trials) {
            Map<Metric, Double> latest = moments.getFirst();
            for (Map<Metric, Double> moment : moments) {
                latest = moment.getOrDefault(Metric.TRIALS, 0.0) <= trials ? moment : latest;
            }
            return latest;
        }
    }

    /**
     * A belief and the truth.
     *
     * @param canDo believed probability of being able to do a movement
     * @param really whether it can be done
     */
    record Belief(double canDo, boolean really) {}

    /** Return the figures at the end. */
    Map<Metric, Estimate> atTheEnd() {
        return after(Double.POSITIVE_INFINITY);
    }

    /** Return the figures after at most so many trials; a rule with a single moment has those of the end. */
    Map<Metric, Estimate> after(double trials) {
        Map<Metric, Estimate> figures = new EnumMap<>(Metric.class);
        List<Map<Metric, Double>> scores =
                people.stream().map(person -> person.after(trials)).toList();
        for (Metric metric : Metric.values()) {
            figures.put(
                    metric,
                    Estimate.of(scores.stream()
                            .map(score -> score.getOrDefault(metric, Double.NaN))
                            .toList()));
        }
        return figures;
    }

    /** Return the largest number of trials of anybody. */
    int mostTrials() {
        return (int) people.stream()
                .mapToDouble(person -> person.moments().getLast().getOrDefault(Metric.TRIALS, 0.0))
                .max()
                .orElse(0);
    }

    /** Return whether the rule has a judgement before its first trial, so that its course can be followed. */
    boolean hasCourse() {
        return people.stream().anyMatch(person -> person.moments().size() > 1);
    }

    /** Return the painful share of all trials, in percent. */
    Estimate painfulPerTrial() {
        return painfulPerTrial(people);
    }

    /** Return the painful share of all trials of the later half of the people, in percent. */
    Estimate painfulPerTrialLater() {
        return painfulPerTrial(people.subList(people.size() / 2, people.size()));
    }

    private static Estimate painfulPerTrial(List<PersonScore> people) {
        double trials = 0;
        double painful = 0;
        for (PersonScore person : people) {
            trials += person.moments().getLast().getOrDefault(Metric.TRIALS, 0.0);
            painful += person.moments().getLast().getOrDefault(Metric.PAINFUL, 0.0);
        }
        return ratio(people, painful, trials);
    }

    /** The interval of a ratio of sums, from how far each person lies from the ratio. */
    private static Estimate ratio(List<PersonScore> people, double painful, double trials) {
        double share = painful / trials;
        double squares = 0;
        for (PersonScore person : people) {
            Map<Metric, Double> end = person.moments().getLast();
            double away = end.getOrDefault(Metric.PAINFUL, 0.0) - share * end.getOrDefault(Metric.TRIALS, 0.0);
            squares += away * away;
        }
        int known = trials == 0 ? 0 : people.size();
        return new Estimate(100 * share, 100 * 1.96 * Math.sqrt(squares) / trials, known);
    }

    List<Course.Prediction> predictions() {
        List<Course.Prediction> all = new ArrayList<>();
        people.forEach(person -> all.addAll(person.predictions()));
        return all;
    }

    List<Belief> beliefs() {
        List<Belief> all = new ArrayList<>();
        people.forEach(person -> all.addAll(person.beliefs()));
        return all;
    }
}
