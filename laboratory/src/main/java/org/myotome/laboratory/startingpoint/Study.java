package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.myotome.content.knowledge.Knowledge;

/**
 * Lets rules meet the people of a world, on all processors. What comes out depends on the seed and the number of people
 * only: each person has randomness of their own, and sums are made in the order of their numbers.
 */
final class Study {

    private final Knowledge knowledge;
    private final long seed;
    private final int people;

    Study(Knowledge knowledge, long seed, int people) {
        this.knowledge = knowledge;
        this.seed = seed;
        this.people = people;
    }

    /** Let each rule meet each person of a world. */
    List<Result> run(World world, Scope scope, List<Rule> rules) {
        People drawn = new People(knowledge, world, seed);
        List<List<Result.PersonScore>> byPerson = IntStream.range(0, people)
                .parallel()
                .mapToObj(number -> {
                    Task task = scope.task(knowledge, drawn.draw(number));
                    return rules.stream()
                            .map(rule -> Result.PersonScore.of(task, rule.apply(task)))
                            .toList();
                })
                .toList();
        List<Result> results = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            int place = rule;
            results.add(new Result(
                    world,
                    scope,
                    rules.get(rule).name(),
                    byPerson.stream().map(scores -> scores.get(place)).toList()));
        }
        return results;
    }
}
