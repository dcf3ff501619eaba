package org.myotome.engine.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.nerve.Discordance;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.GoalActivity;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Target;
import org.myotome.engine.startingpoint.Wishes;

/** One composition in the making; lives for one request. */
final class Composing {

    /** Minutes for a session when nobody has said; ten to fifteen are kept up best (evidence notes 6.4). */
    private static final int MINUTES_WHEN_UNKNOWN = 15;

    private static final int FEWEST_SETS_TO_ADD_ANOTHER = 2;

    private final Library library;
    private final Ladder ladder;
    private final ProgrammeRequest request;
    private final CaseRecord record;
    private final PainPolicy policy;
    private final Irritability irritability;
    private final Attempts attempts;
    private final Obstacles obstacles;
    private final SideOrder sideOrder;
    private final int minutes;
    private final Calendar calendar;
    private final Dosing dosing;
    private final Wishes wishes;
    private final PositionOrder positions;
    private final CoreFirst coreFirst;
    private final Map<String, LeftOutReason> crowdedOut = new TreeMap<>();
    private final Map<MovementRegion, LeftOutReason> crowdedOutRegions = new TreeMap<>();
    private List<ProgrammeItem> chosen = List.of();

    Composing(Library library, Ladder ladder, ProgrammeRequest request) {
        this.library = library;
        this.ladder = ladder;
        this.request = request;
        this.record = request.record();
        this.policy = PolicyInForce.of(record, request.triage());
        this.irritability = Irritability.of(record);
        this.attempts = new Attempts(request.trials(), policy);
        this.obstacles = new Obstacles(library, record, request.triage(), attempts, request.clinicianLetsTrain());
        this.sideOrder = new SideOrder(record, library);
        this.minutes = record.circumstances().minutesPerSession().find().orElse(MINUTES_WHEN_UNKNOWN);
        this.calendar = Calendar.of(record.circumstances(), request.busyDays());
        this.dosing = new Dosing(record, policy);
        this.wishes = new Wishes(library, record.circumstances());
        this.positions = new PositionOrder(library);
        this.coreFirst = coreFirst();
    }

    Composition compose() {
        chooseFrom(ordered(byLadder()));
        if (chosen.isEmpty()) {
            return new Composition.NothingOpen(leftOut());
        }
        List<ProgrammeItem> asChosen = chosen;
        int mostDays = chosen.stream()
                .mapToInt(item -> item.dose().daysPerWeek())
                .max()
                .orElse(1);
        List<DayOfWeek> trainingDays = calendar.pick(mostDays);
        chosen = new HardDays(library).rested(positions.fewest(chosen, fixedAtTheFront()), trainingDays);
        List<ProgrammeNote> notes = new ProgrammeNotes(library, record, this::isTried)
                .of(asChosen, chosen, trainingDays, calendar, irritability);
        return new Composition.Composed(new Programme(
                chosen, leftOut(), coreFirst, policy, trainingDays, SessionTime.minutes(chosen), standing(), notes));
    }

    /** While the trunk comes first, its movement is done first, too. */
    private int fixedAtTheFront() {
        boolean trunkFirst = !chosen.isEmpty()
                && (chosen.getFirst().reason() instanceof ChoiceReason.TrunkControlFirst
                        || chosen.getFirst().reason() instanceof ChoiceReason.TrunkStrengthFirst);
        return trunkFirst ? 1 : 0;
    }

    // --- the order of the ladders ---

    private List<List<LadderStart>> byLadder() {
        Map<String, List<LadderStart>> grouped = new LinkedHashMap<>();
        for (LadderStart start : request.starts().ladders()) {
            grouped.computeIfAbsent(start.ladder(), name -> new ArrayList<>()).add(start);
        }
        return List.copyOf(grouped.values());
    }

    private List<List<LadderStart>> ordered(List<List<LadderStart>> ladders) {
        List<List<LadderStart>> trunkFirst = new ArrayList<>();
        trunkLadder(ladders).ifPresent(trunkFirst::add);
        ladders.stream().filter(starts -> !trunkFirst.contains(starts)).forEach(trunkFirst::add);
        return everyRegionOnceFirst(trunkFirst);
    }

    /** A part of the body gets its second ladder when every other target has had its first. */
    private static List<List<LadderStart>> everyRegionOnceFirst(List<List<LadderStart>> ladders) {
        List<List<LadderStart>> first = new ArrayList<>();
        List<List<LadderStart>> more = new ArrayList<>();
        for (List<LadderStart> starts : ladders) {
            MovementRegion region = starts.getFirst().region();
            boolean seen = first.stream().anyMatch(other -> other.getFirst().region() == region);
            (seen ? more : first).add(starts);
        }
        first.addAll(more);
        return first;
    }

    private Optional<List<LadderStart>> trunkLadder(List<List<LadderStart>> ladders) {
        if (coreFirst instanceof CoreFirst.Active(CoreFirst.Phase phase, LocalDate ignored)) {
            return ladders.stream()
                    .filter(starts -> serves(starts, phase))
                    .filter(starts -> findOpen(starts).isPresent())
                    .findFirst();
        }
        return Optional.empty();
    }

    private boolean serves(List<LadderStart> starts, CoreFirst.Phase phase) {
        LadderStart start = starts.getFirst();
        if (start.region() != MovementRegion.TRUNK) {
            return false;
        }
        List<Role> roles = library.getMovement(start.movement().movementId()).roles();
        return switch (phase) {
            case CONTROL -> roles.contains(Role.CONTROL);
            case STRENGTH -> roles.contains(Role.STRENGTH) || roles.contains(Role.ENDURANCE);
        };
    }

    private CoreFirst coreFirst() {
        CoreFirstSetting setting = request.coreFirst();
        if (setting.skippedBecause().isPresent()) {
            return new CoreFirst.Skipped(setting.skippedBecause().get());
        }
        if (Discordance.isGluteAndFoot(record)) {
            return new CoreFirst.NerveQuestion();
        }
        LocalDate lastDay = setting.lastDay(request.today());
        if (request.today().isAfter(lastDay)) {
            return new CoreFirst.TimeOver(lastDay);
        }
        boolean controlSuffices = request.starts().trunkControlSuffices() == Answer.YES;
        boolean strengthSuffices = request.starts().trunkStrengthSuffices() == Answer.YES;
        if (controlSuffices && strengthSuffices) {
            return new CoreFirst.NotLimiting();
        }
        List<List<LadderStart>> ladders = byLadder();
        CoreFirst.Phase phase = controlSuffices ? CoreFirst.Phase.STRENGTH : CoreFirst.Phase.CONTROL;
        boolean open = ladders.stream()
                .anyMatch(starts -> serves(starts, phase) && findOpen(starts).isPresent());
        return open ? new CoreFirst.Active(phase, lastDay) : new CoreFirst.NothingOpen();
    }

    // --- choosing ---

    private void chooseFrom(List<List<LadderStart>> ladders) {
        for (List<LadderStart> starts : ladders) {
            Optional<Movement> open = findOpen(starts);
            if (open.isPresent() && !isChosen(open.get())) {
                consider(starts, open.get());
            }
        }
    }

    private boolean isChosen(Movement movement) {
        return chosen.stream().anyMatch(item -> item.movementId().equals(movement.id()));
    }

    private void consider(List<LadderStart> starts, Movement movement) {
        if (chosen.size() >= request.mostItems()) {
            crowdOut(starts, movement, full(starts));
            return;
        }
        if (takeFirstThatFits(starts, ladder.downFrom(movement))) {
            return;
        }
        LeftOutReason reason = crowdedOut.get(movement.id());
        boolean elsewhere =
                reason instanceof LeftOutReason.TooManyPositions && takeFirstThatFits(starts, standIns(movement));
        if (reason != null && !elsewhere) {
            crowdedOutRegions.putIfAbsent(starts.getFirst().region(), reason);
        }
    }

    private boolean takeFirstThatFits(List<LadderStart> starts, List<Movement> candidates) {
        for (Movement candidate : candidates) {
            if (obstacles.isOpen(candidate) && !isChosen(candidate) && take(starts, candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Add a movement if it fits into the minutes and the changes of position, or say why it does not. */
    private boolean take(List<LadderStart> starts, Movement candidate) {
        ProgrammeItem item = item(starts, candidate);
        List<ProgrammeItem> longer = new ArrayList<>(chosen);
        longer.add(item);
        int changes = positions.changes(positions.fewest(longer, fixedAtTheFront()));
        Optional<Integer> most = record.circumstances().mostPositionChanges().find();
        if (most.isPresent() && changes > most.get()) {
            crowdedOut.putIfAbsent(candidate.id(), new LeftOutReason.TooManyPositions(changes, most.get()));
            return false;
        }
        int fewestSets = chosen.isEmpty() ? 1 : FEWEST_SETS_TO_ADD_ANOTHER;
        Optional<List<ProgrammeItem>> fitted = TimeFit.fit(longer, minutes, fewestSets);
        if (fitted.isEmpty()) {
            crowdedOut.putIfAbsent(candidate.id(), noTime(item));
            return false;
        }
        chosen = fitted.get();
        return true;
    }

    /** Return the movements of the same part and kind that ask for no more, nearest first. */
    private List<Movement> standIns(Movement start) {
        return library.movements().stream()
                .filter(candidate -> Costs.canStandFor(candidate, start))
                .sorted(Comparator.comparingInt(Movement::difficulty).reversed().thenComparing(Movement::id))
                .toList();
    }

    private LeftOutReason noTime(ProgrammeItem item) {
        int left = Math.max(0, minutes - (chosen.isEmpty() ? 0 : SessionTime.minutes(chosen)));
        return new LeftOutReason.NoTime(SessionTime.minutes(item), left);
    }

    /** Say why there is no room: because of the trunk where its turn pushed this ladder out, else because it is full. */
    private LeftOutReason full(List<LadderStart> starts) {
        boolean trunkFirst = coreFirst instanceof CoreFirst.Active
                && starts.getFirst().region() != MovementRegion.TRUNK
                && byLadder().indexOf(starts) < request.mostItems();
        return trunkFirst ? new LeftOutReason.TrunkFirst() : new LeftOutReason.EnoughAlready(request.mostItems());
    }

    private void crowdOut(List<LadderStart> starts, Movement movement, LeftOutReason reason) {
        crowdedOut.putIfAbsent(movement.id(), reason);
        crowdedOutRegions.putIfAbsent(starts.getFirst().region(), reason);
    }

    /**
     * Return the easiest start among the sides, or the nearest easier movement that is open, or one that can stand for a
     * start that the person would rather not do, or cannot late in a pregnancy.
     */
    private Optional<Movement> findOpen(List<LadderStart> starts) {
        Movement start = easiest(starts);
        Optional<Movement> onLadder =
                ladder.downFrom(start).stream().filter(obstacles::isOpen).findFirst();
        boolean standIn = obstacles
                .find(start.id())
                .filter(reason -> reason instanceof LeftOutReason.Unwanted
                        || reason instanceof LeftOutReason.Feared
                        || reason instanceof LeftOutReason.LateInPregnancy)
                .isPresent();
        return onLadder.isEmpty() && standIn
                ? standIns(start).stream().filter(obstacles::isOpen).findFirst()
                : onLadder;
    }

    private Movement easiest(List<LadderStart> starts) {
        Movement easiest = library.getMovement(starts.getFirst().movement().movementId());
        for (LadderStart start : starts) {
            Movement movement = library.getMovement(start.movement().movementId());
            if (movement.difficulty() < easiest.difficulty()) {
                easiest = movement;
            }
        }
        return easiest;
    }

    private ProgrammeItem item(List<LadderStart> starts, Movement movement) {
        List<Side> sides = movement.isOneSided() ? sideOrder.order(starts) : List.of();
        Variant variant = attempts.hardestOpenWay(movement, variantAtStart(starts, movement));
        return new ProgrammeItem(
                movement.id(),
                sides,
                dosing.complete(
                        movement,
                        StartDose.of(variant.of(movement.startDose()), irritability, calendar.daysPerWeek()),
                        isTried(movement.id())),
                movement.cues(),
                reason(starts, movement),
                openIds(ladder.easierThan(movement)),
                openIds(ladder.harderThan(movement)),
                ProgrammeItem.besideDose(variant));
    }

    /** Return the easiest way in which a side starts with a movement; the usual one where it lies below the start. */
    private static Variant variantAtStart(List<LadderStart> starts, Movement movement) {
        return starts.stream()
                .map(LadderStart::movement)
                .filter(start -> start.movementId().equals(movement.id()))
                .map(SidedMovement::variant)
                .min(Comparator.comparingDouble(movement::shift))
                .orElse(Variant.usual());
    }

    private List<String> openIds(List<Movement> movements) {
        return movements.stream().filter(obstacles::isOpen).map(Movement::id).toList();
    }

    private ChoiceReason reason(List<LadderStart> starts, Movement movement) {
        if (coreFirst instanceof CoreFirst.Active(CoreFirst.Phase phase, LocalDate ignored)
                && chosen.isEmpty()
                && serves(starts, phase)) {
            return switch (phase) {
                case CONTROL -> new ChoiceReason.TrunkControlFirst();
                case STRENGTH -> new ChoiceReason.TrunkStrengthFirst();
            };
        }
        Optional<ChoiceReason> wish = findWish(movement);
        if (wish.isPresent()) {
            return wish.get();
        }
        Movement start = easiest(starts);
        if (!ladder.downFrom(start).contains(movement) && wishes.isUnwanted(start)) {
            return new ChoiceReason.InsteadOfUnwanted(start.id());
        }
        return movement.equals(start) || !ladder.downFrom(start).contains(movement)
                ? ofTarget(starts.getFirst(), isTried(movement.id()))
                : new ChoiceReason.StepFrom(start.id());
    }

    private static ChoiceReason ofTarget(LadderStart start, boolean tried) {
        MovementRegion region = start.region();
        return switch (start.target()) {
            case Target.Limits(Ability ability, String movementId) ->
                new ChoiceReason.LimitsNext(region, ability, movementId, tried);
            case Target.Carries(GoalActivity goal) -> new ChoiceReason.CarriesGoal(region, goal, tried);
            case Target.Steadiness ignored -> new ChoiceReason.Steadiness(tried);
            case Target.Felt ignored -> atStart(region, tried);
            case Target.Linked ignored -> atStart(region, tried);
        };
    }

    private static ChoiceReason atStart(MovementRegion region, boolean tried) {
        return tried ? new ChoiceReason.StartingPoint(region) : new ChoiceReason.NotYetTried(region);
    }

    /** Return what a movement has to do with the person's wishes, if it has: a step towards what they fear, or a stand-in. */
    private Optional<ChoiceReason> findWish(Movement movement) {
        for (Movement harder : ladder.harderThan(movement)) {
            Optional<String> feared = wishes.findFeared(harder);
            if (feared.isPresent()) {
                return Optional.of(new ChoiceReason.TowardsFeared(feared.get()));
            }
        }
        List<Movement> near = new ArrayList<>(ladder.harderThan(movement));
        near.addAll(ladder.easierThan(movement));
        return near.stream()
                .filter(wishes::isUnwanted)
                .map(Movement::id)
                .<ChoiceReason>map(ChoiceReason.InsteadOfUnwanted::new)
                .findFirst();
    }

    // --- what is left out, and what else to know ---

    private List<LeftOut> leftOut() {
        return library.movements().stream()
                .filter(movement -> !isChosen(movement))
                .map(movement -> new LeftOut(movement.id(), reasonAgainst(movement)))
                .toList();
    }

    private LeftOutReason reasonAgainst(Movement movement) {
        Optional<LeftOutReason> obstacle = obstacles.find(movement.id());
        if (obstacle.isPresent()) {
            return obstacle.get() instanceof LeftOutReason.Unwanted ? unwanted(movement) : obstacle.get();
        }
        LeftOutReason crowded = crowdedOut.get(movement.id());
        if (crowded != null) {
            return crowded;
        }
        return besideChosen(movement).orElseGet(() -> elsewhere(movement));
    }

    /** Say what is there in the place of a movement that the person would rather not do, and what that gives up. */
    private LeftOutReason unwanted(Movement movement) {
        return chosen.stream()
                .map(item -> library.getMovement(item.movementId()))
                .filter(instead -> instead.region() == movement.region())
                .findFirst()
                .<LeftOutReason>map(instead -> new LeftOutReason.UnwantedReplaced(
                        instead.id(),
                        Costs.of(
                                instead,
                                movement,
                                GoalActivity.findIn(record.complaint().goalActivity()))))
                .orElseGet(LeftOutReason.Unwanted::new);
    }

    private Optional<LeftOutReason> besideChosen(Movement movement) {
        Optional<LeftOutReason> sameRegion = Optional.empty();
        for (ProgrammeItem item : chosen) {
            Movement other = library.getMovement(item.movementId());
            if (ladder.isEasier(movement, other)) {
                return Optional.of(new LeftOutReason.EasierThanStart(other.id()));
            }
            if (ladder.isEasier(other, movement)) {
                return Optional.of(new LeftOutReason.HarderThanStart(other.id()));
            }
            if (sameRegion.isEmpty() && other.region() == movement.region()) {
                sameRegion = Optional.of(new LeftOutReason.AnotherOfSameRegion(other.id()));
            }
        }
        return sameRegion;
    }

    private LeftOutReason elsewhere(Movement movement) {
        LeftOutReason crowded = crowdedOutRegions.get(movement.region());
        if (crowded != null) {
            return crowded;
        }
        boolean target = request.starts().ladders().stream().anyMatch(start -> start.region() == movement.region());
        return target ? new LeftOutReason.NotKnownToWork() : new LeftOutReason.NotATarget(movement.region());
    }

    private boolean isTried(String movementId) {
        return attempts.wasClean(library.getMovement(movementId))
                || request.starts().ladders().stream()
                        .anyMatch(start ->
                                start.tried() && start.movement().movementId().equals(movementId));
    }

    private Programme.Standing standing() {
        return chosen.stream().anyMatch(item -> isTried(item.movementId()))
                ? Programme.Standing.TRIED
                : Programme.Standing.PROVISIONAL;
    }
}
