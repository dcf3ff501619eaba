package org.myotome.laboratory.progression.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.myotome.laboratory.progression.policy.Policy;
import org.myotome.laboratory.progression.policy.Prescriber;
import org.myotome.laboratory.progression.truth.Person;
import org.myotome.laboratory.progression.truth.Truth;

/**
 * Lets policies meet the people of a truth.
 *
 * <p>Each person's luck comes from the seed and the person's number, every policy meets the same person from the same
 * start, and sums are whole numbers: what comes out depends on neither threads nor order. Nothing is kept of a course, so
 * memory does not grow with people.
 *
 * @param policies who is compared
 * @param people how many people, from number 0
 * @param weeks how long a course may last
 * @param seed what people are drawn from
 * @param threads how many work at once
 */
public record Study(List<Policy> policies, int people, int weeks, long seed, int threads) {

    private static final int SHARD = 32;

    public Study {
        policies = List.copyOf(policies);
        require("number of people", people, 1, 100_000_000);
        require("number of weeks", weeks, 1, 520);
        require("number of threads", threads, 1, 1024);
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("There is no policy to compare.\nMaybe leave --policy out.");
        }
    }

    private static void require(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }

    /** Return what is counted of everybody in a truth. */
    public Tally run(Truth truth, Progress progress) {
        int shards = (people + SHARD - 1) / SHARD;
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<Tally>> futures = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                futures.add(executor.submit(() -> work(truth, next, shards, progress)));
            }
            Tally all = empty();
            for (Future<Tally> future : futures) {
                all.merge(future.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A course could not be simulated.", e.getCause());
        }
    }

    /** The same as {@link #run}, in this thread. */
    public Tally runHere(Truth truth, Progress progress) {
        return work(truth, new AtomicInteger(), (people + SHARD - 1) / SHARD, progress);
    }

    private Tally work(Truth truth, AtomicInteger next, int shards, Progress progress) {
        Tally tally = empty();
        for (int shard = next.getAndIncrement(); shard < shards; shard = next.getAndIncrement()) {
            int end = Math.min(people, (shard + 1) * SHARD);
            runShard(truth, shard * SHARD, end, tally);
            progress.advance(end - (long) shard * SHARD);
        }
        return tally;
    }

    private Tally empty() {
        return new Tally(policies.stream().map(Policy::name).toList());
    }

    /** Add the people from one number up to, not including, another. */
    void runShard(Truth truth, int from, int to, Tally tally) {
        int sessions = weeks * Prescriber.SESSIONS_PER_WEEK;
        for (int number = from; number < to; number++) {
            Person person = Person.draw(seed, number, truth, sessions + 1);
            long[][] courses = new long[policies.size()][];
            for (int policy = 0; policy < courses.length; policy++) {
                courses[policy] = new Course(person, policies.get(policy), sessions).run();
            }
            tally.add(courses);
        }
    }
}
