package org.myotome.laboratory.speed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.DemandTable;
import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.speed.Clients.Client;

/** How the cost of a search grows with particles, movements, and the abilities that a movement asks for. */
final class CostCurves {

    private static final int LIBRARY_PARTS = 4;

    private final String bench;
    private final Library library;
    private final List<Client> clients;
    private final SearchSettings settings;
    private final int repetitions;
    private final long seed;

    CostCurves(
            String bench, Library library, List<Client> clients, SearchSettings settings, int repetitions, long seed) {
        this.bench = bench;
        this.library = library;
        this.clients = clients;
        this.settings = settings;
        this.repetitions = repetitions;
        this.seed = seed;
    }

    void write(Findings findings) {
        overParticles(findings);
        overMovements(findings);
        overAbilities(findings);
    }

    private void overParticles(Findings findings) {
        for (int particles : new int[] {1024, 2048, 4096, 8192, 16384}) {
            walk(library, settings.withParticles(particles), particles + " particles", findings);
        }
    }

    /** Decide over libraries that hold only the easiest movements, which all their prerequisites are among. */
    private void overMovements(Findings findings) {
        List<Movement> easiestFirst = library.movements().stream()
                .sorted(Comparator.comparingInt(Movement::difficulty))
                .toList();
        for (int parts = 1; parts <= LIBRARY_PARTS; parts++) {
            List<Movement> some = easiestFirst.subList(0, easiestFirst.size() * parts / LIBRARY_PARTS);
            Library smaller = Library.of(
                    library.version() + " easiest " + some.size(), some, library.muscles(), library.testedMuscles());
            int rungs = DemandTable.of(smaller).demands().size();
            walk(smaller, settings, some.size() + " movements (" + rungs + " rungs)", findings);
        }
    }

    private void walk(Library some, SearchSettings how, String where, Findings findings) {
        Walk walk = new Walk(some, how, Breadth.EVERY_LADDER);
        walk.run(clients, repetitions, repetitions, seed);
        walk.writeMedians(bench, where, seed, findings);
    }

    /** Take in a trial of a movement that asks for few or many abilities. */
    private void overAbilities(Findings findings) {
        Map<Integer, List<SidedMovement>> byAbilities = DemandTable.of(library).demands().stream()
                .collect(Collectors.groupingBy(
                        demand -> demand.requirements().size(),
                        TreeMap::new,
                        Collectors.mapping(MovementDemand::movement, Collectors.toList())));
        byAbilities.forEach((abilities, movements) ->
                taken(movements).writeMedian(bench, abilities + " abilities asked for", seed, findings));
    }

    private Stopwatch taken(List<SidedMovement> movements) {
        Stopwatch watch = new Stopwatch("take in a trial, weights only");
        for (int round = 0; round < 2 * repetitions; round++) {
            if (round == repetitions) {
                watch.reset();
            }
            Client client = clients.get(round % clients.size());
            Belief belief = StartingPointSearch.begin(
                            client.caseRecord(), library, client.triage(), settings, seed + round)
                    .belief();
            SidedMovement movement = movements.get(round % movements.size());
            Trial trial = new Trial(movement, Trial.Form.COMPENSATED, List.of(), new PainReport.Score(1));
            watch.time(() -> belief.reweightedBy(trial));
        }
        return watch;
    }
}
