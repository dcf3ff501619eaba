package org.myotome.laboratory.speed;

import java.util.List;
import java.util.Optional;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Library;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.laboratory.speed.Clients.Client;

/**
 * Searches of one shipped case after the other, step by step, for somebody else to take the time of a step. Belongs to one
 * thread.
 */
public final class Walkthrough {

    private final Library library;
    private final SearchSettings settings;
    private final Breadth breadth;
    private final List<Client> clients;
    private final SeededRandom random;
    private int person;
    private Optional<StartingPointSearch> current = Optional.empty();

    /**
     * Prepare.
     *
     * @param seed what answers are drawn from
     */
    public Walkthrough(Knowledge knowledge, SearchSettings settings, Breadth breadth, long seed) {
        this.library = knowledge.library();
        this.settings = settings;
        this.breadth = breadth;
        this.clients = Clients.all(knowledge);
        this.random = SeededRandom.of(seed);
    }

    /**
     * A trial and the belief that has not taken it in.
     *
     * @param belief what was believed before
     * @param trial what happened
     */
    public record News(Belief belief, Trial trial) {}

    /** Return the next state in which something has to be decided. Nothing of it has been worked out. */
    public StartingPointSearch undecided() {
        StartingPointSearch next = current.flatMap(this::afterTrial).orElseGet(this::begun);
        current = Optional.of(next);
        return next;
    }

    /** Return the next trial after which particles are, or are not, renewed. */
    public News news(boolean renewed) {
        while (true) {
            StartingPointSearch before = undecided();
            if (before.next() instanceof SearchStep.Propose(Proposal proposal)) {
                News news = new News(before.belief(), Likely.trial(proposal, random));
                if (news.belief().after(news.trial()).isEvenlyWeighted() == renewed) {
                    return news;
                }
            }
        }
    }

    private Optional<StartingPointSearch> afterTrial(StartingPointSearch search) {
        return search.next() instanceof SearchStep.Propose(Proposal proposal)
                ? Optional.of(search.record(Likely.trial(proposal, random)))
                : Optional.empty();
    }

    private StartingPointSearch begun() {
        Client client = clients.get(person++ % clients.size());
        return StartingPointSearch.begin(
                client.caseRecord(),
                library,
                client.triage(),
                settings,
                random.nextBits(),
                breadth.ladders(client, library, settings));
    }
}
