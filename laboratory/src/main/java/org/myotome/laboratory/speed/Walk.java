package org.myotome.laboratory.speed;

import java.util.List;
import org.myotome.engine.ability.Outlook;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.PainReport;
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

    /** What a search is about. */
    enum Breadth {
        TARGET_LADDERS("target ladders"),
        EVERY_LADDER("every ladder");

        private final String words;

        Breadth(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
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
        List<Ladder> ladders = ladders(client);
        long seed = random.nextBits();
        StartingPointSearch search = begin.time(() ->
                StartingPointSearch.begin(client.caseRecord(), library, client.triage(), settings, seed, ladders));
        SearchStep step = decide.time(search::next);
        while (step instanceof SearchStep.Propose(Proposal proposal)) {
            Trial trial = trial(proposal, random);
            StartingPointSearch before = search;
            search = take.time(() -> before.record(trial));
            take.moveLastTo(search.belief().isEvenlyWeighted() ? rejuvenate : update);
            step = decide.time(search::next);
        }
    }

    /** Return the ladders a search of somebody is about. */
    List<Ladder> ladders(Client client) {
        return switch (breadth) {
            case EVERY_LADDER -> StartingPointSearch.everyLadder(client.caseRecord(), library, client.triage());
            case TARGET_LADDERS ->
                StartingPointSearch.begin(client.caseRecord(), library, client.triage(), settings.withParticles(64), 1)
                        .ladders();
        };
    }

    private static Trial trial(Proposal proposal, SeededRandom random) {
        Outlook outlook = proposal.outlook();
        double luck = random.nextUniform();
        Trial.Form form = luck < outlook.clean()
                ? Trial.Form.CLEAN
                : luck < outlook.clean() + outlook.compensated() ? Trial.Form.COMPENSATED : Trial.Form.UNABLE;
        int most = proposal.limit().mostDuring();
        boolean hurts = random.nextUniform() < outlook.chance().painful();
        int pain = hurts ? Math.min(10, most + 1 + random.nextInt(2)) : random.nextInt(most + 1);
        return new Trial(proposal.movement(), form, List.of(), new PainReport.Score(pain));
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
