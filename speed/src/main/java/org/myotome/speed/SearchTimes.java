package org.myotome.speed;

import java.util.ArrayList;
import java.util.List;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.laboratory.speed.Breadth;
import org.myotome.laboratory.speed.Walkthrough;
import org.myotome.laboratory.speed.Weighing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The parts of the search for the starting point. Each state of a belief is asked once, as in use. */
public class SearchTimes {

    /** So many trials of each kind are collected before the time is taken. */
    private static final int EACH = 100;

    /** A search in which something has to be decided; another for each measurement. */
    @State(Scope.Thread)
    public static class Undecided {

        @Param({"TARGET_LADDERS", "EVERY_LADDER"})
        public Breadth breadth;

        private Walkthrough walkthrough;
        private StartingPointSearch search;
        private List<SidedMovement> rungs;

        @Setup(Level.Trial)
        public void begin() {
            walkthrough = new Walkthrough(
                    Knowledge.shipped(), SearchSettings.standard().withLookAhead(false), breadth, 1);
        }

        @Setup(Level.Invocation)
        public void next() {
            search = walkthrough.undecided();
            rungs = search.ladders().stream()
                    .flatMap(ladder -> ladder.rungs().stream())
                    .toList();
        }
    }

    /** A belief and a trial that it has not taken in, after which particles keep, or lose, their places. */
    @State(Scope.Thread)
    public static class Untold {

        private final List<Walkthrough.News> keeping = new ArrayList<>();
        private final List<Walkthrough.News> renewing = new ArrayList<>();
        private int next;

        @Setup(Level.Trial)
        public void collect() {
            Walkthrough walkthrough = new Walkthrough(
                    Knowledge.shipped(), SearchSettings.standard().withLookAhead(false), Breadth.TARGET_LADDERS, 1);
            for (int i = 0; i < EACH; i++) {
                keeping.add(walkthrough.news(false));
                renewing.add(walkthrough.news(true));
            }
        }

        @Setup(Level.Invocation)
        public void next() {
            next = (next + 1) % EACH;
        }
    }

    /** Decide what to try next. */
    @Benchmark
    public SearchStep decide(Undecided state) {
        return state.search.next();
    }

    /** Weigh movements against each other by what they are expected to leave in doubt about every rung. */
    @Benchmark
    public double weighMovements(Undecided state) {
        return Weighing.least(state.search.belief(), state.rungs);
    }

    /** Take in a trial that changes weights only. */
    @Benchmark
    public Belief takeInTrial(Untold state) {
        return taken(state.keeping.get(state.next));
    }

    private static Belief taken(Walkthrough.News news) {
        return news.belief().after(news.trial());
    }

    /** Take in a trial after which particles are renewed. */
    @Benchmark
    public Belief takeInTrialAndRenew(Untold state) {
        return taken(state.renewing.get(state.next));
    }
}
