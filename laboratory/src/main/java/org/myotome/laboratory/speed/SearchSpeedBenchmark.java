package org.myotome.laboratory.speed;

import java.util.ArrayList;
import java.util.List;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.speed.Clients.Client;

/**
 * Measures how long each part of the search takes in one thread, what it allocates, how large a live belief is, and how the
 * cost grows.
 */
public final class SearchSpeedBenchmark implements Benchmark {

    private static final String NAME = "search-speed";
    private static final int DECISIONS = 2000;
    private static final int WARM_UPS = 1500;
    private static final int CURVE_DECISIONS = 300;
    private static final int LOOKS_AHEAD = 300;

    private static final int LIVE_BELIEFS = 24;
    private static final double BYTES_PER_MEGABYTE = 1024 * 1024;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "time, allocation and memory of each part of the search for the starting point, in one thread";
    }

    @Override
    public void run(Request request, Findings findings) {
        int decisions = request.size().orElse(DECISIONS);
        Knowledge knowledge = Knowledge.shipped();
        List<Client> clients = Clients.all(knowledge);
        SearchSettings settings = SearchSettings.standard().withLookAhead(false);
        for (Breadth breadth : Breadth.values()) {
            for (boolean previews : new boolean[] {false, true}) {
                Walk walk = new Walk(knowledge.library(), settings.withLookAhead(previews), breadth);
                walk.run(clients, Math.min(decisions, WARM_UPS), decisions, request.seed());
                walk.write(NAME, request.seed(), findings);
            }
        }
        lookingAhead(knowledge, clients, settings, Math.min(decisions, LOOKS_AHEAD), request.seed(), findings);
        int curve = Math.min(decisions, CURVE_DECISIONS);
        new CostCurves(NAME, knowledge.library(), clients, settings, curve, request.seed()).write(findings);
        listing(knowledge, clients, settings, curve, request.seed(), findings);
        liveBeliefs(knowledge, clients, settings, request.seed(), findings);
    }

    /** Weigh the movements closest to a coin-flip by what they would leave in doubt about the rungs of ladders. */
    private static void lookingAhead(
            Knowledge knowledge,
            List<Client> clients,
            SearchSettings settings,
            int repetitions,
            long seed,
            Findings findings) {
        for (Breadth breadth : Breadth.values()) {
            Stopwatch watch = new Stopwatch("weigh " + Weighing.CANDIDATES + " movements against each other");
            for (int round = 0; round < 2 * repetitions; round++) {
                if (round == repetitions) {
                    watch.reset();
                }
                Client client = clients.get(round % clients.size());
                List<SidedMovement> rungs = breadth.ladders(client, knowledge.library(), settings).stream()
                        .flatMap(ladder -> ladder.rungs().stream())
                        .toList();
                Belief belief = StartingPointSearch.begin(
                                client.caseRecord(), knowledge.library(), client.triage(), settings, seed + round)
                        .belief();
                watch.time(() -> Weighing.least(belief, rungs));
            }
            watch.write(NAME, breadth.words(), seed, findings);
        }
    }

    /** Say of every rung why it is not tried next, which is done only for who looks. */
    private static void listing(
            Knowledge knowledge,
            List<Client> clients,
            SearchSettings settings,
            int repetitions,
            long seed,
            Findings findings) {
        Stopwatch watch = new Stopwatch("say what is left out, and why");
        for (int round = 0; round < 2 * repetitions; round++) {
            if (round == repetitions) {
                watch.reset();
            }
            Client client = clients.get(round % clients.size());
            StartingPointSearch search = StartingPointSearch.begin(
                    client.caseRecord(), knowledge.library(), client.triage(), settings, seed + round);
            search.next();
            watch.time(search::leftOut);
        }
        watch.write(NAME, Breadth.TARGET_LADDERS.words(), seed, findings);
    }

    /** Keep some searches alive, each after a decision over every ladder, and see how much memory they hold. */
    private static void liveBeliefs(
            Knowledge knowledge, List<Client> clients, SearchSettings settings, long seed, Findings findings) {
        long before = usedMemory();
        List<StartingPointSearch> alive = new ArrayList<>();
        for (int i = 0; i < LIVE_BELIEFS; i++) {
            Client client = clients.get(i % clients.size());
            StartingPointSearch search = StartingPointSearch.begin(
                    client.caseRecord(),
                    knowledge.library(),
                    client.triage(),
                    settings,
                    seed + i,
                    StartingPointSearch.everyLadder(client.caseRecord(), knowledge.library(), client.triage()));
            search.next();
            alive.add(search);
        }
        double megabytes = (usedMemory() - before) / BYTES_PER_MEGABYTE / alive.size();
        findings.figure(new Row(NAME, "every ladder", "memory of a live search", megabytes, "MB", alive.size(), seed));
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
