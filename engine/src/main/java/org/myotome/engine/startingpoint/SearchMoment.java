package org.myotome.engine.startingpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.ExpectedLoss;
import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** A search at one moment: what is left out and why, what is best to try, and whether to go on. */
final class SearchMoment {

    /** Differences in distance to a coin-flip below this are not worth changing position for. */
    private static final double NEAR_EQUAL = 0.05;

    /** Above this there is little to learn from a trial but that it opens what comes next. */
    private static final double NEARLY_CERTAIN = 0.9;

    /** A movement tried the usual way has its variants tried where it is neither nearly sure nor nearly excluded. */
    private static final double FRONTIER_FROM = 0.1;

    private static final double FRONTIER_TO = 0.9;

    /** What a second way of a movement must tell more than anything else to be tried, as a distance to a coin-flip. */
    private static final double SECOND_WAY_MUST_GAIN = 0.25;

    /** What a first variant must tell more than a movement done the usual way. */
    private static final double VARIANT_MUST_GAIN = 0.1;

    /** A third way of one movement and side would tell little. */
    private static final int MOST_WAYS_TRIED = 2;

    /** Looking ahead needs less precision than deciding. */
    private static final int AHEAD_PARTICLES = 1024;

    /** Weighing movements against each other needs less precision than deciding, too: they share their particles. */
    private static final int LOSS_PARTICLES = 2048;

    /** So many movements are weighed by what they are expected to leave in doubt: those closest to a coin-flip. */
    private static final int MOST_WEIGHED = 24;

    /** Differences in that below this share are not worth changing position for. */
    private static final double NEAR_EQUAL_LOSS = 0.01;

    private static final int MORE_THAN_ANY_TROUBLE = 4;

    private static final int MOST_INFLUENCES = 3;
    private static final int MOST_ALTERNATIVES = 5;

    private final CaseRecord caseRecord;
    private final Library library;
    private final TriageDecision triage;
    private final SearchSettings settings;
    private final List<Ladder> ladders;
    private final Belief belief;

    private final PainLimit limit;
    private final Surroundings surroundings;
    private final Shown shown;
    private final AfterPain afterPain;
    private final Chances chances;
    private final Reach reach;
    private final Ways ways;
    private final Standings standings;

    /** By the place of the movement; absent until it is asked for, because each is asked for several times. */
    private final @Nullable BeforePain[] beforePain;

    private @Nullable SearchStep step;

    SearchMoment(
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
        this.limit = belief.limit();
        this.surroundings = new Surroundings(library, caseRecord, triage);
        this.shown = new Shown(library, belief.trials(), limit);
        this.afterPain = new AfterPain(library, belief.demands(), shown, belief.trials());
        this.chances = new Chances(belief);
        this.reach = new Reach(library, caseRecord, shown, chances);
        this.beforePain = new BeforePain[belief.demands().demands().size()];
        this.ways = new Ways(library);
        this.standings = new Standings(library, settings, limit, shown, afterPain, chances, reach);
    }

    /** The first rule against trying a movement, apart from its pain, if there is one. */
    private record BeforePain(Optional<LeftOut> reason) {}

    /** What the search would do now, without the words around it. */
    private record Plan(List<LadderLevel> levels, List<SidedMovement> ranked, boolean isRegression) {}

    SearchStep step() {
        SearchStep known = step;
        if (known == null) {
            known = determineStep();
            step = known;
        }
        return known;
    }

    private SearchStep determineStep() {
        Optional<SearchStep.StopReason> stop = findStop();
        if (stop.isPresent()) {
            return new SearchStep.Stopped(stop.get(), startingPoints());
        }
        if (belief.trials().size() >= settings.mostTrials()) {
            return new SearchStep.Settled(SearchStep.End.ENOUGH_TRIALS, startingPoints());
        }
        List<LadderLevel> levels = standings.levels(ladders);
        if (!levels.isEmpty() && levels.stream().allMatch(LadderLevel::settled)) {
            return new SearchStep.Settled(SearchStep.End.ALL_SETTLED, startingPoints());
        }
        Plan plan = plan(levels);
        if (!plan.ranked().isEmpty()) {
            return new SearchStep.Propose(proposal(plan));
        }
        return withoutCandidate(startingPoints());
    }

    /** Return what forbids trying anything more, if something does. */
    Optional<SearchStep.StopReason> findStop() {
        if (triage.tier().compareTo(Tier.E3) >= 0) {
            return Optional.of(SearchStep.StopReason.URGENT);
        }
        if (!limit.allowsTrials()) {
            return Optional.of(SearchStep.StopReason.NO_PAIN_ALLOWED);
        }
        return shown.painfulCount() >= settings.mostPainful()
                ? Optional.of(SearchStep.StopReason.PAINFUL_TRIALS)
                : Optional.empty();
    }

    private SearchStep withoutCandidate(StartingPoints points) {
        if (!belief.trials().isEmpty() && points.hasStart()) {
            return new SearchStep.Settled(SearchStep.End.NOTHING_LEFT_TO_TRY, points);
        }
        List<LeftOutMovement> leftOut = allLeftOut();
        Optional<SidedMovement> marker = findMarker();
        if (marker.isPresent()) {
            return new SearchStep.Blocked(blockReason(leftOut), marker.get());
        }
        return new SearchStep.Stopped(reasonNothingFits(leftOut), points);
    }

    private static SearchStep.BlockReason blockReason(List<LeftOutMovement> leftOut) {
        boolean pain = leftOut.stream()
                .map(LeftOutMovement::reason)
                .anyMatch(reason -> reason == LeftOut.PAIN_BOUND
                        || reason == LeftOut.REGION_STOPPED
                        || reason == LeftOut.COHERENCE);
        return pain ? SearchStep.BlockReason.PAIN : SearchStep.BlockReason.UNABLE;
    }

    private SearchStep.StopReason reasonNothingFits(List<LeftOutMovement> leftOut) {
        boolean locked = leftOut.stream().anyMatch(movement -> movement.reason() == LeftOut.LOCKED_BY_TRIAGE);
        if (!locked) {
            return SearchStep.StopReason.NOTHING_FITS;
        }
        boolean anAnswerOpensSome =
                triage.lockedMovements().values().stream().anyMatch(TriageDecision.Lock::untilAnswered);
        return anAnswerOpensSome ? SearchStep.StopReason.QUESTIONS_FIRST : SearchStep.StopReason.CLINICIAN_FIRST;
    }

    /** Return the movement to test again during a block: the easiest that the surroundings allow, of the part concerned. */
    private Optional<SidedMovement> findMarker() {
        Set<MovementRegion> regions = TargetLadders.regionsOfInterest(caseRecord.complaint());
        return possible()
                .filter(movement -> movement.variant().isUsual())
                .min(Comparator.<SidedMovement>comparingInt(
                                movement -> regions.contains(movement(movement).region()) ? 0 : 1)
                        .thenComparingInt(movement -> movement(movement).difficulty())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Stream<SidedMovement> possible() {
        return belief.demands().demands().stream()
                .map(MovementDemand::movement)
                .filter(movement ->
                        surroundings.reasonAgainst(movement(movement)).isEmpty());
    }

    private Movement movement(SidedMovement sided) {
        return library.getMovement(sided.movementId());
    }

    /** Return the first rule against trying a movement now, apart from its pain and whether it is on a ladder. */
    private Optional<LeftOut> findReasonBeforePain(SidedMovement movement) {
        int place = belief.demands().getIndex(movement);
        BeforePain known = beforePain[place];
        if (known == null) {
            known = new BeforePain(determineReasonBeforePain(movement));
            beforePain[place] = known;
        }
        return known.reason();
    }

    private Optional<LeftOut> determineReasonBeforePain(SidedMovement movement) {
        Optional<LeftOut> outside = surroundings.reasonAgainst(movement(movement));
        if (outside.isPresent()) {
            return outside;
        }
        if (shown.isTried(movement)) {
            return Optional.of(LeftOut.ALREADY_TRIED);
        }
        if (shown.isShown(movement)) {
            return Optional.of(LeftOut.ALREADY_SHOWN);
        }
        if (afterPain.isRegionStopped(movement)) {
            return Optional.of(LeftOut.REGION_STOPPED);
        }
        if (afterPain.isIncoherent(movement)) {
            return Optional.of(LeftOut.COHERENCE);
        }
        return reach.isWithin(movement) ? Optional.empty() : Optional.of(LeftOut.NOT_REACHABLE_YET);
    }

    boolean isAdmissible(SidedMovement movement) {
        return findReasonAgainst(movement).isEmpty();
    }

    /** Return the first rule against trying a movement now, whether or not it is on a ladder. */
    Optional<LeftOut> findReasonAgainst(SidedMovement movement) {
        Optional<LeftOut> before = findReasonBeforePain(movement);
        return before.isPresent() || chances.isBearable(movement) ? before : Optional.of(LeftOut.PAIN_BOUND);
    }

    List<LeftOutMovement> leftOut() {
        return switch (step()) {
            case SearchStep.Settled ignored -> List.of();
            case SearchStep.Propose(Proposal proposal) ->
                allLeftOut().stream()
                        .filter(left -> !left.movement().equals(proposal.movement()))
                        .toList();
            case SearchStep.Blocked ignored -> allLeftOut();
            case SearchStep.Stopped ignored -> allLeftOut();
        };
    }

    private List<LeftOutMovement> allLeftOut() {
        Set<SidedMovement> onTarget = new LinkedHashSet<>();
        ladders.forEach(ladder -> onTarget.addAll(ladder.rungs()));
        return belief.demands().demands().stream()
                .map(MovementDemand::movement)
                .map(movement -> new LeftOutMovement(movement, reason(movement, onTarget)))
                .toList();
    }

    private LeftOut reason(SidedMovement movement, Set<SidedMovement> onTarget) {
        Optional<LeftOut> before = findReasonBeforePain(movement);
        if (before.isPresent()) {
            return before.get();
        }
        if (!onTarget.contains(movement)) {
            return LeftOut.OFF_TARGET;
        }
        return chances.isBearable(movement) ? LeftOut.LESS_TELLING : LeftOut.PAIN_BOUND;
    }

    private Plan plan(List<LadderLevel> levels) {
        Set<SidedMovement> candidates = new LinkedHashSet<>();
        for (LadderLevel level : levels) {
            if (!level.settled()) {
                addTelling(candidates, level.ladder().rungs());
            }
        }
        if (candidates.stream().noneMatch(candidate -> candidate.variant().isUsual())) {
            candidates.retainAll(withoutStart(levels));
        }
        if (!candidates.isEmpty()) {
            return new Plan(levels, ranked(trunkFirst(List.copyOf(candidates))), false);
        }
        return new Plan(levels, easiestRegressions(levels), true);
    }

    /** Return the rungs of ladders on which nothing is known to start with. */
    private static Set<SidedMovement> withoutStart(List<LadderLevel> levels) {
        return levels.stream()
                .filter(level -> level.start().isEmpty())
                .flatMap(level -> level.ladder().rungs().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Add the rungs of a ladder worth trying: the uncertain ones, and the hardest that may be tried if it opens what comes
     * next or nothing on the ladder is known from a trial.
     */
    private void addTelling(Set<SidedMovement> candidates, List<SidedMovement> rungs) {
        Optional<SidedMovement> opening =
                findHardestAdmissible(rungs).filter(rung -> opensMore(rungs) || !isKnownFromTrial(rungs));
        for (SidedMovement rung : rungs) {
            if (opening.equals(Optional.of(rung)) || isUncertainAndAdmissible(rung)) {
                candidates.add(rung);
            }
        }
    }

    /** Return the hardest movement that may be tried the usual way: no variant opens what comes next. */
    private Optional<SidedMovement> findHardestAdmissible(List<SidedMovement> rungs) {
        return rungs.reversed().stream()
                .filter(rung -> rung.variant().isUsual())
                .filter(this::isAdmissible)
                .findFirst();
    }

    /** What is quickly known is asked first: most rungs are out before their chances have to be worked out. */
    private boolean isUncertainAndAdmissible(SidedMovement rung) {
        return findReasonBeforePain(rung).isEmpty()
                && (rung.variant().isUsual() || isVariantWorthATrial(rung))
                && chances.isBearable(rung)
                && chances.canDo(rung) <= NEARLY_CERTAIN;
    }

    /** Variants are worth a trial around the frontier: where the usual way may or may not work, or may not be tried. */
    private boolean isVariantWorthATrial(SidedMovement rung) {
        if (shown.waysTried(rung) >= MOST_WAYS_TRIED) {
            return false;
        }
        SidedMovement usual = rung.usual();
        double canDo = chances.canDo(usual);
        return (canDo >= FRONTIER_FROM && canDo <= FRONTIER_TO) || !isAdmissible(usual);
    }

    private boolean opensMore(List<SidedMovement> rungs) {
        return rungs.stream()
                .filter(rung -> rung.variant().isUsual())
                .anyMatch(rung -> findReasonBeforePain(rung).equals(Optional.of(LeftOut.NOT_REACHABLE_YET)));
    }

    private boolean isKnownFromTrial(List<SidedMovement> rungs) {
        return rungs.stream().anyMatch(rung -> shown.isTried(rung) || shown.isShown(rung));
    }

    /** Keep only trunk control while none of it was tried, if the policy is on and some of it may be tried. */
    private List<SidedMovement> trunkFirst(List<SidedMovement> candidates) {
        List<SidedMovement> trunk =
                candidates.stream().filter(this::isOnTrunkLadder).toList();
        return settings.trunkFirst() && !trunk.isEmpty() && !trunkWasTried() ? trunk : candidates;
    }

    private boolean isOnTrunkLadder(SidedMovement movement) {
        return !ladders.isEmpty()
                && ladders.getFirst().region() == MovementRegion.TRUNK
                && ladders.getFirst().rungs().contains(movement);
    }

    private boolean trunkWasTried() {
        return belief.trials().stream().anyMatch(trial -> isOnTrunkLadder(trial.movement()));
    }

    /** Return candidates, most telling first: closest to a coin-flip, near-equals by the least trouble. */
    private List<SidedMovement> ranked(List<SidedMovement> candidates) {
        double best = candidates.stream().mapToDouble(this::tells).min().orElse(0);
        Comparator<SidedMovement> order = Comparator.<SidedMovement>comparingInt(
                        movement -> tells(movement) <= best + NEAR_EQUAL ? 0 : 1)
                .thenComparingInt(movement -> tells(movement) <= best + NEAR_EQUAL ? trouble(movement) : 0)
                .thenComparingDouble(this::tells)
                .thenComparing(Comparator.naturalOrder());
        List<SidedMovement> byCoinFlip = candidates.stream().sorted(order).toList();
        List<SidedMovement> ranked = new ArrayList<>(
                switch (settings.selection()) {
                    case COIN_FLIP -> byCoinFlip;
                    case FEWEST_WRONG -> fewestWrongFirst(byCoinFlip);
                });
        symptomFreeTwin(ranked).ifPresent(twin -> {
            ranked.remove(twin);
            ranked.addFirst(twin);
        });
        return ranked;
    }

    /** A movement, and how much a trial of it is expected to leave in doubt. */
    private record Expected(SidedMovement movement, double loss) {}

    /**
     * Return the first candidates by what a trial is expected to leave in doubt, least first and near-equals by the least
     * trouble; the others follow as they came.
     */
    private List<SidedMovement> fewestWrongFirst(List<SidedMovement> candidates) {
        ExpectedLoss loss = belief.thinned(LOSS_PARTICLES)
                .expectedLoss(ladders.stream()
                        .flatMap(ladder -> ladder.usualRungs().stream())
                        .toList());
        List<Expected> weighed = candidates.stream()
                .limit(MOST_WEIGHED)
                .map(movement -> new Expected(movement, loss.after(movement)))
                .toList();
        double least = weighed.stream().mapToDouble(Expected::loss).min().orElse(0);
        Comparator<Expected> order = Comparator.<Expected>comparingInt(
                        one -> isNearly(one.loss(), least) ? trouble(one.movement()) : MORE_THAN_ANY_TROUBLE)
                .thenComparingDouble(Expected::loss);
        return Stream.concat(
                        weighed.stream().sorted(order).map(Expected::movement),
                        candidates.stream().skip(MOST_WEIGHED))
                .toList();
    }

    private static boolean isNearly(double loss, double least) {
        return loss <= least * (1 + NEAR_EQUAL_LOSS);
    }

    /** Return how far a rung is from a coin-flip, and what it must gain as a variant; less tells more. */
    private double tells(SidedMovement movement) {
        double mustGain = shown.waysTried(movement) > 0
                ? SECOND_WAY_MUST_GAIN
                : movement.variant().isUsual() ? 0 : VARIANT_MUST_GAIN;
        return distanceToCoinFlip(movement) + mustGain;
    }

    private double distanceToCoinFlip(SidedMovement movement) {
        return Math.abs(chances.canDo(movement) - 0.5);
    }

    /** Return how much has to change since the last trial: position counts two, equipment one. */
    private int trouble(SidedMovement movement) {
        return shown.findLast()
                .map(last -> {
                    Movement before = movement(last.movement());
                    Movement after = movement(movement);
                    return (before.position() == after.position() ? 0 : 2)
                            + (before.equipment().equals(after.equipment()) ? 0 : 1);
                })
                .orElse(0);
    }

    /** Return the first candidate's other side, if that side is free of symptoms and may be tried. */
    private Optional<SidedMovement> symptomFreeTwin(List<SidedMovement> ranked) {
        SidedMovement first = ranked.getFirst();
        return symptomSide()
                .filter(side -> first.side().equals(Known.of(side)))
                .map(side ->
                        SidedMovement.on(first.movementId(), side.opposite()).as(first.variant()))
                .filter(ranked::contains);
    }

    private Optional<Side> symptomSide() {
        ReportedSide side = caseRecord.complaint().side();
        return switch (side) {
            case LEFT -> Optional.of(Side.LEFT);
            case RIGHT -> Optional.of(Side.RIGHT);
            case BOTH, MIDLINE, ALTERNATING, NOT_STATED -> Optional.empty();
        };
    }

    /** Return the easiest bearable movements of parts where nothing was done well yet, easiest first. */
    private List<SidedMovement> easiestRegressions(List<LadderLevel> levels) {
        Set<MovementRegion> open = EnumSet.noneOf(MovementRegion.class);
        levels.stream()
                .filter(level -> level.start().isEmpty())
                .forEach(level -> open.add(level.ladder().region()));
        return possible()
                .filter(movement -> open.contains(movement(movement).region()))
                .filter(movement -> !ways.isExtended(movement))
                .filter(movement -> shown.waysTried(movement) < MOST_WAYS_TRIED)
                .filter(this::isAdmissible)
                .sorted(Comparator.<SidedMovement>comparingDouble(ways::height)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Proposal proposal(Plan plan) {
        SidedMovement movement = plan.ranked().getFirst();
        Optional<Ladder> ladder = plan.levels().stream()
                .filter(level -> !level.settled())
                .map(LadderLevel::ladder)
                .filter(candidate -> candidate.rungs().contains(movement))
                .findFirst();
        return new Proposal(
                movement,
                ladder.map(Ladder::id).orElse(""),
                belief.trials().size() + 1,
                why(plan, movement, ladder),
                belief.outlook(movement),
                limit,
                belief.limiting(movement),
                influences(movement),
                settings.lookAhead() ? leadsTo(movement) : List.of(),
                plan.ranked().stream().skip(1).limit(MOST_ALTERNATIVES).toList());
    }

    private List<Why> why(Plan plan, SidedMovement movement, Optional<Ladder> ladder) {
        List<Why> why = new ArrayList<>();
        if (plan.isRegression()) {
            why.add(new Why.EasiestOfThePart());
            return why;
        }
        if (settings.trunkFirst() && isOnTrunkLadder(movement) && !trunkWasTried()) {
            why.add(new Why.TrunkControlFirst());
        }
        int inHundred = inHundred(chances.canDo(movement));
        why.add(
                switch (settings.selection()) {
                    case COIN_FLIP -> new Why.ClosestToCoinFlip(inHundred);
                    case FEWEST_WRONG -> new Why.FewestWrongLevels(inHundred);
                });
        ladder.ifPresent(open -> why.add(new Why.SettlesLadder(open.title())));
        if (symptomSide()
                .map(side -> movement.side().equals(Known.of(side.opposite())))
                .orElse(false)) {
            why.add(new Why.SymptomFreeSideFirst());
        }
        return why;
    }

    private static int inHundred(double chance) {
        return (int) (chance * 100 + 0.5);
    }

    private List<Influence> influences(SidedMovement movement) {
        double with = chances.canDo(movement);
        List<Influence> influences = new ArrayList<>();
        for (int i = 0; i < belief.trials().size(); i++) {
            influences.add(new Influence(belief.trials().get(i), with, belief.canDoWithout(i, movement)));
        }
        return influences.stream()
                .sorted(Comparator.comparingDouble(Influence::size).reversed())
                .limit(MOST_INFLUENCES)
                .toList();
    }

    private List<Preview> leadsTo(SidedMovement movement) {
        PainReport none = new PainReport.Score(0);
        Belief ahead = belief.thinned(AHEAD_PARTICLES);
        PainReport tooMuch = new PainReport.Score(Math.min(10, limit.mostDuring() + 2));
        return List.of(
                preview(ahead, Preview.TrialAnswer.CORRECT, movement, Trial.Form.CLEAN, none),
                preview(ahead, Preview.TrialAnswer.NOT_CORRECT, movement, Trial.Form.NOT_CLEAN, none),
                preview(ahead, Preview.TrialAnswer.COULD_NOT, movement, Trial.Form.UNABLE, none),
                preview(ahead, Preview.TrialAnswer.PAINFUL, movement, Trial.Form.NOT_CLEAN, tooMuch));
    }

    private Preview preview(
            Belief ahead, Preview.TrialAnswer answer, SidedMovement movement, Trial.Form form, PainReport pain) {
        Belief then = ahead.reweightedBy(new Trial(movement, form, List.of(), pain));
        SearchMoment moment =
                new SearchMoment(caseRecord, library, triage, settings.withLookAhead(false), ladders, then);
        return switch (moment.outline()) {
            case Outline.Next(SidedMovement next) -> new Preview(answer, Preview.Outcome.NEXT_TRIAL, Optional.of(next));
            case Outline.Ends(Preview.Outcome outcome) -> new Preview(answer, outcome, Optional.empty());
        };
    }

    /** What kind of step comes next. */
    private sealed interface Outline {
        record Next(SidedMovement movement) implements Outline {}

        record Ends(Preview.Outcome outcome) implements Outline {}
    }

    private Outline outline() {
        if (findStop().isPresent()) {
            return new Outline.Ends(Preview.Outcome.STOPPED);
        }
        List<LadderLevel> levels = standings.levels(ladders);
        boolean over = belief.trials().size() >= settings.mostTrials()
                || levels.stream().allMatch(LadderLevel::settled);
        if (over) {
            return new Outline.Ends(Preview.Outcome.SETTLED);
        }
        List<SidedMovement> ranked = plan(levels).ranked();
        if (!ranked.isEmpty()) {
            return new Outline.Next(ranked.getFirst());
        }
        boolean hasStart = levels.stream().anyMatch(level -> level.start().isPresent());
        return new Outline.Ends(hasStart ? Preview.Outcome.SETTLED : Preview.Outcome.BLOCKED);
    }

    StartingPoints startingPoints() {
        return standings.on(ladders);
    }
}
