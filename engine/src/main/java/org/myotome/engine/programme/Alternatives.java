package org.myotome.engine.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.movement.VariantStep;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.GoalActivity;
import org.myotome.engine.startingpoint.PolicyInForce;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;

/**
 * Finds what can be done in the place of a movement of a programme, ranked, each with what it gives up.
 *
 * <p>None is locked, contraindicated, feared or unwanted, hurt or failed when it was tried, or needs what is not at hand.
 * Easier ones are steps down the same ladder. A harder one is a single step up, from a movement that was shown, and with
 * everything shown that it builds on; walks and runs grow by their own rule and have none. Other ones ask for no more than
 * the movement does, on every axis that the library grades.
 */
public final class Alternatives {

    private static final int MOST_OF_A_KIND = 3;
    private static final int LARGEST_STEP_IN_DIFFICULTY = 2;

    private final Library library;
    private final Ladder ladder;
    private final Obstacles obstacles;
    private final Attempts attempts;
    private final Dosing dosing;
    private final Irritability irritability;
    private final Predicate<String> shown;
    private final Optional<GoalActivity> goal;

    /**
     * Prepare for a person.
     *
     * @param trials the movements tried so far, in order
     * @param clinicianLetsTrain whether a clinician has looked at what triage found and lets training begin
     * @param shown whether a movement was done well the usual way, in a trial or a session, or an even harder one of its ladder
     */
    public Alternatives(
            Library library,
            CaseRecord record,
            TriageDecision triage,
            List<Trial> trials,
            boolean clinicianLetsTrain,
            Predicate<String> shown) {
        this.library = library;
        this.ladder = new Ladder(library);
        this.attempts = new Attempts(trials, PolicyInForce.of(record, triage));
        this.obstacles = new Obstacles(library, record, triage, attempts, clinicianLetsTrain);
        this.dosing = new Dosing(record, PolicyInForce.of(record, triage));
        this.irritability = Irritability.of(record);
        this.shown = shown;
        this.goal = GoalActivity.findIn(record.complaint().goalActivity());
    }

    /** Return the alternatives to a movement: easier ones first, then harder, then others; of each kind the best first. */
    public List<Alternative> of(Programme programme, ProgrammeItem item) {
        Optional<Movement> movement = library.findMovement(item.movementId());
        if (movement.isEmpty()) {
            return List.of();
        }
        List<Alternative> all = new ArrayList<>();
        all.addAll(best(eased(item, movement.get()), easier(programme, item, movement.get())));
        all.addAll(best(List.of(), harder(programme, item, movement.get())));
        all.addAll(best(List.of(), others(programme, item, movement.get())));
        return List.copyOf(all);
    }

    private static List<Alternative> best(List<Alternative> first, List<Alternative> then) {
        List<Alternative> ranked = new ArrayList<>(first);
        then.stream()
                .sorted(Comparator.comparingInt(Alternative::cost).thenComparing(Alternative::key))
                .forEach(ranked::add);
        return ranked.stream().limit(MOST_OF_A_KIND).toList();
    }

    private List<Alternative> eased(ProgrammeItem item, Movement movement) {
        if (!item.way().isUsual() || !obstacles.isOpen(movement)) {
            return List.of();
        }
        return movement.variants().stream()
                .filter(VariantStep::isEased)
                .map(VariantStep::variant)
                .filter(variant -> !variant.isPartOfDose())
                .filter(variant -> attempts.hardestOpenWay(movement, variant).equals(variant))
                .map(variant -> new Alternative(
                        Alternative.Kind.EASIER, item.withWay(variant), List.of(new GivesUp.LessLoad())))
                .toList();
    }

    private List<Alternative> easier(Programme programme, ProgrammeItem item, Movement movement) {
        return ladder.easierThan(movement).stream()
                .filter(candidate -> isFree(programme, candidate))
                .map(candidate -> alternative(Alternative.Kind.EASIER, programme, item, movement, candidate))
                .toList();
    }

    private List<Alternative> harder(Programme programme, ProgrammeItem item, Movement movement) {
        boolean grounded = shown.test(movement.id())
                && attempts.findObstacleToUsual(movement).isEmpty();
        if (!grounded || movement.roles().contains(Role.AEROBIC)) {
            return List.of();
        }
        if (!item.way().isUsual()) {
            return List.of(new Alternative(Alternative.Kind.HARDER, item.withWay(Variant.usual()), List.of()));
        }
        return ladder.harderThan(movement).stream()
                .filter(candidate -> isFree(programme, candidate))
                .filter(candidate -> candidate.difficulty() - movement.difficulty() <= LARGEST_STEP_IN_DIFFICULTY)
                .filter(candidate -> !candidate.roles().contains(Role.AEROBIC))
                .filter(candidate -> attempts.findObstacleToUsual(candidate).isEmpty())
                .filter(this::isBuiltOnShown)
                .map(candidate -> alternative(Alternative.Kind.HARDER, programme, item, movement, candidate))
                .toList();
    }

    private boolean isBuiltOnShown(Movement movement) {
        return movement.prerequisites().stream()
                .filter(needed -> needed.strength() == Prerequisite.Strength.HARD)
                .allMatch(needed -> shown.test(needed.movementId()));
    }

    private List<Alternative> others(Programme programme, ProgrammeItem item, Movement movement) {
        List<Movement> below = ladder.downFrom(movement);
        return library.movements().stream()
                .filter(candidate -> Costs.canStandFor(candidate, movement))
                .filter(candidate -> !below.contains(candidate))
                .filter(candidate -> isFree(programme, candidate))
                .filter(candidate -> attempts.findObstacleToUsual(candidate).isEmpty())
                .map(candidate -> alternative(Alternative.Kind.OTHER, programme, item, movement, candidate))
                .toList();
    }

    private boolean isFree(Programme programme, Movement candidate) {
        return obstacles.isOpen(candidate) && programme.findItem(candidate.id()).isEmpty();
    }

    private Alternative alternative(
            Alternative.Kind kind, Programme programme, ProgrammeItem item, Movement movement, Movement candidate) {
        ProgrammeItem instead = inPlaceOf(item, candidate);
        List<GivesUp> givesUp = new ArrayList<>(Costs.of(candidate, movement, goal));
        addMore(programme, item, instead, givesUp);
        if (kind != Alternative.Kind.EASIER && !shown.test(candidate.id())) {
            givesUp.add(new GivesUp.NotTried());
        }
        return new Alternative(kind, instead, givesUp);
    }

    private void addMore(Programme programme, ProgrammeItem item, ProgrammeItem instead, List<GivesUp> givesUp) {
        List<ProgrammeItem> after = Swap.items(programme, item, instead);
        PositionOrder positions = new PositionOrder(library);
        int changes = positions.changes(after) - positions.changes(programme.items());
        if (changes > 0) {
            givesUp.add(new GivesUp.MorePositions(changes));
        }
        int minutes = SessionTime.minutes(after) - SessionTime.minutes(programme.items());
        if (minutes > 0) {
            givesUp.add(new GivesUp.MoreMinutes(minutes));
        }
    }

    /** The library's start, in no more sets and on no more days than what it stands for. */
    private ProgrammeItem inPlaceOf(ProgrammeItem item, Movement candidate) {
        Variant way = attempts.hardestOpenWay(candidate, Variant.usual());
        Dose start = StartDose.of(
                way.of(candidate.startDose()), irritability, item.dose().daysPerWeek());
        Dose within = start.withSets(Math.min(start.sets(), item.dose().sets()));
        return new ProgrammeItem(
                candidate.id(),
                candidate.isOneSided() ? sides(item) : List.of(),
                dosing.complete(candidate, within, shown.test(candidate.id())),
                candidate.cues(),
                new ChoiceReason.StepFrom(item.movementId()),
                openIds(ladder.easierThan(candidate)),
                openIds(ladder.harderThan(candidate)),
                ProgrammeItem.besideDose(way));
    }

    private static List<Side> sides(ProgrammeItem item) {
        return item.sides().isEmpty() ? List.of(Side.values()) : item.sides();
    }

    private List<String> openIds(List<Movement> movements) {
        return movements.stream().filter(obstacles::isOpen).map(Movement::id).toList();
    }
}
