package org.myotome.engine.startingpoint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.DemandTable;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.ability.Prior;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.TriageDecision;

/**
 * The search for the starting point: a value that says what to try next and is renewed by each trial.
 *
 * <p>Rules, in the order of force: nothing that triage locks; at most the agreed chance of more pain than agreed; nothing
 * harder for a part right after it hurt; at most one step beyond what was shown or is believed safe. Among what is left,
 * the movement closest to a coin-flip on a ladder that is still open. The search ends when every ladder is settled, after ten
 * trials, after two painful ones, or when nothing can be tried. Method and figures: algorithm notes 4.1.
 *
 * <p>Belongs to one thread at a time, because what follows from it is worked out when it is first asked for.
 *
 * <p>The same record, library, triage, settings, seed and trials give the same steps, bit for bit, on every platform.
 */
public final class StartingPointSearch {

    private final CaseRecord caseRecord;
    private final Library library;
    private final TriageDecision triage;
    private final SearchSettings settings;
    private final List<Ladder> ladders;
    private final Belief belief;
    private @Nullable SearchMoment moment;

    private StartingPointSearch(
            CaseRecord caseRecord,
            Library library,
            TriageDecision triage,
            SearchSettings settings,
            List<Ladder> ladders,
            Belief belief) {
        this.caseRecord = caseRecord;
        this.library = library;
        this.triage = triage;
        this.settings = settings;
        this.ladders = ladders;
        this.belief = belief;
    }

    /**
     * Begin a search.
     *
     * @param seed seed of all randomness; from the case or assessment id, so that a replay gives the same steps
     */
    public static StartingPointSearch begin(
            CaseRecord caseRecord, Library library, TriageDecision triage, SearchSettings settings, long seed) {
        return resume(caseRecord, library, triage, settings, seed, List.of());
    }

    /**
     * Begin a search for somebody who comes back: from the record of today and what earlier visits showed, widened by the
     * time since. What was shown then counts for the belief only; whether a movement is within reach, or was painful, is
     * found out again.
     *
     * @param seed seed of all randomness
     * @param visits the earlier visits, first to last; trials of movements that the library no longer has do not count
     */
    public static StartingPointSearch resume(
            CaseRecord caseRecord,
            Library library,
            TriageDecision triage,
            SearchSettings settings,
            long seed,
            List<EarlierVisit> visits) {
        Surroundings surroundings = new Surroundings(library, caseRecord, triage);
        List<Ladder> ladders = TargetLadders.choose(
                caseRecord,
                library,
                movement -> surroundings.reasonAgainst(movement).isEmpty());
        Belief belief = belief(caseRecord, library, triage, settings, seed, visits);
        return new StartingPointSearch(caseRecord, library, triage, settings, ladders, belief);
    }

    /**
     * Begin a search on given ladders instead of the usual ones.
     *
     * @param seed seed of all randomness
     * @param ladders what the search is about, most important first; see {@link #everyLadder}
     */
    public static StartingPointSearch begin(
            CaseRecord caseRecord,
            Library library,
            TriageDecision triage,
            SearchSettings settings,
            long seed,
            List<Ladder> ladders) {
        Belief belief = belief(caseRecord, library, triage, settings, seed, List.of());
        return new StartingPointSearch(caseRecord, library, triage, settings, List.copyOf(ladders), belief);
    }

    private static Belief belief(
            CaseRecord caseRecord,
            Library library,
            TriageDecision triage,
            SearchSettings settings,
            long seed,
            List<EarlierVisit> visits) {
        DemandTable demands = DemandTable.of(library);
        PainLimit limit = PainLimit.of(PolicyInForce.of(caseRecord, triage)).withShareOfChance(settings.cautionShare());
        Prior intake = Prior.of(caseRecord, library, settings.wiring());
        Prior prior = intake;
        for (EarlierVisit visit : visits) {
            Belief then = Belief.begin(demands, prior, limit, settings.particles(), seed);
            for (Trial trial : visit.trials()) {
                then = demands.findDemand(trial.movement()).isPresent() ? then.after(trial) : then;
            }
            prior = intake.resumedFrom(then, visit.daysUntilNext());
        }
        return Belief.begin(demands, prior, limit, settings.particles(), seed);
    }

    /** Return the usual ladders of a case and after them every other one of the library, with the rungs that may be tried. */
    public static List<Ladder> everyLadder(CaseRecord caseRecord, Library library, TriageDecision triage) {
        Surroundings surroundings = new Surroundings(library, caseRecord, triage);
        return TargetLadders.every(
                caseRecord,
                library,
                movement -> surroundings.reasonAgainst(movement).isEmpty());
    }

    /** Begin a search and record trials in order: the state after them. */
    public static StartingPointSearch replay(
            CaseRecord caseRecord,
            Library library,
            TriageDecision triage,
            SearchSettings settings,
            long seed,
            List<Trial> trials) {
        return begin(caseRecord, library, triage, settings, seed).recordAll(trials);
    }

    /** Return what comes next. */
    public SearchStep next() {
        return moment().step();
    }

    /**
     * Return every movement that is not to be tried next, with the first rule against it, in the library's order; none
     * once the search is settled.
     */
    public List<LeftOutMovement> leftOut() {
        return moment().leftOut();
    }

    /** Return whether a movement may be tried next: no rule is against it, though another may tell more. */
    public boolean mayTry(SidedMovement movement) {
        SearchMoment moment = moment();
        return moment.step() instanceof SearchStep.Propose
                && moment.leftOut().stream()
                        .filter(left -> left.movement().equals(movement))
                        .allMatch(left -> left.reason() == LeftOut.LESS_TELLING);
    }

    /**
     * Return the first rule against trying a movement now, if there is one: a lock, pain, reach, equipment or the floor.
     * Unlike {@link #mayTry} it does not ask whether the search would go on.
     */
    public Optional<LeftOut> findReasonAgainst(SidedMovement movement) {
        return moment().findReasonAgainst(movement);
    }

    /** Return what forbids trying anything more, if something does. */
    public Optional<SearchStep.StopReason> findStop() {
        return moment().findStop();
    }

    /** Return where the person stands on each ladder now, whether or not the search is over. */
    public StartingPoints standing() {
        return moment().startingPoints();
    }

    /** Return why each of the ladders is a target. */
    public Targets targets() {
        return Targets.of(caseRecord, library, belief, standing());
    }

    /** Return this moment of the search, which remembers what it has worked out. */
    SearchMoment moment() {
        SearchMoment known = moment;
        if (known == null) {
            known = new SearchMoment(caseRecord, library, triage, settings, ladders, belief);
            moment = known;
        }
        return known;
    }

    /**
     * Record what happened when a movement was tried. It need not be the one that was proposed.
     *
     * @throws IllegalArgumentException if the library does not have the movement on that side or in that variant, or triage
     *     locks it
     */
    public StartingPointSearch record(Trial trial) {
        Movement movement = library.getMovement(trial.movement().movementId());
        if (triage.isLocked(movement.id())) {
            throw new IllegalArgumentException("The movement (" + movement.id()
                    + ") is locked and must not be tried.\nMaybe the safety questions were answered since.");
        }
        Variant variant = trial.movement().variant();
        if (movement.findShift(variant).isEmpty()) {
            throw new IllegalArgumentException("The dose (" + variant.words() + ") of " + movement.id()
                    + " is no rung of it.\nMaybe it is one of: " + rungWords(movement) + ".");
        }
        return new StartingPointSearch(caseRecord, library, triage, settings, ladders, belief.after(trial));
    }

    private static String rungWords(Movement movement) {
        return movement.ways().stream()
                .map(way -> way.isUsual() ? "the usual way" : way.words())
                .collect(Collectors.joining(", "));
    }

    /**
     * Record several trials in order.
     *
     * @throws IllegalArgumentException as {@link #record} does
     */
    public StartingPointSearch recordAll(List<Trial> trials) {
        StartingPointSearch search = this;
        for (Trial trial : trials) {
            search = search.record(trial);
        }
        return search;
    }

    /** Return the trials recorded so far. */
    public List<Trial> trials() {
        return belief.trials();
    }

    /** Return what is believed about the person now. */
    public Belief belief() {
        return belief;
    }

    /** Return the ladders this search is about, most important first. */
    public List<Ladder> ladders() {
        return ladders;
    }

    /** Return the record this search began with. */
    public CaseRecord caseRecord() {
        return caseRecord;
    }
}
