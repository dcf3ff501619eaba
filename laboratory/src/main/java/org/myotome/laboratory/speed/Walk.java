package org.myotome.laboratory.speed;

import java.util.List;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Library;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.speed.Clients.Client;

/**
 * Searches from the first to the last trial, with the clock running. The answers are drawn from what the search itself
 * expects, so that it sees answers of every kind; each state of a belief is asked only once, as in use.
 */
final class Walk {

    private final Library library;
    private final SearchSettings settings;
    private final Breadth breadth;

    private final Stopwatch begin = new Stopwatch("begin a search");
    private final Stopwatch decide = new Stopwatch("decide what to try next");
    private final Stopwatch take = new Stopwatch("take in a trial");
    private final Stopwatch update = new Stopwatch("take in a trial, weights only");
    private final Stopwatch rejuvenate = new Stopwatch("take in a trial, particles renewed");

    Walk(Library library, SearchSettings settings, Breadth breadth) {
        this.library = library;
        this.settings = settings;
        this.breadth = breadth;
    }

    /** Warm up with some searches, forget their times, and take those of as many decisions as asked for. */
    void run(List<Client> clients, int warmUps, int decisions, long seed) {
        SeededRandom random = SeededRandom.of(seed);
        int person = 0;
        while (decide.count() < warmUps) {
            search(clients.get(person++ % clients.size()), random);
        }
        List.of(begin, decide, update, rejuvenate).forEach(Stopwatch::reset);
        while (decide.count() < decisions) {
            search(clients.get(person++ % clients.size()), random);
        }
    }

    private void search(Client client, SeededRandom random) {
        List<Ladder> ladders = breadth.ladders(client, library, settings);
        long seed = random.nextBits();
        StartingPointSearch search = begin.time(() ->
                StartingPointSearch.begin(client.caseRecord(), library, client.triage(), settings, seed, ladders));
        SearchStep step = decide.time(search::next);
        while (step instanceof SearchStep.Propose(Proposal proposal)) {
            Trial trial = Likely.trial(proposal, random);
            StartingPointSearch before = search;
            search = take.time(() -> before.record(trial));
            take.moveLastTo(search.belief().isEvenlyWeighted() ? rejuvenate : update);
            step = decide.time(search::next);
        }
    }

    /** Write every figure. */
    void write(String bench, long seed, Findings findings) {
        String where = breadth.words() + (settings.lookAhead() ? ", with previews" : "");
        for (Stopwatch watch : List.of(decide, update, rejuvenate, begin)) {
            watch.write(bench, where, seed, findings);
        }
    }

    /** Write the medians only, for a curve. */
    void writeMedians(String bench, String where, long seed, Findings findings) {
        for (Stopwatch watch : List.of(decide, update, rejuvenate)) {
            watch.writeMedian(bench, where, seed, findings);
        }
    }
}
