package org.myotome.engine.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.startingpoint.GoalActivity;

/** Composes other whole programmes from the same starts, ranked, each with what it gives up against the proposed one. */
public final class ProgrammeAlternatives {

    private static final int SHORT_MINUTES = 8;
    private static final int SHORT_ITEMS = 2;
    private static final int FULL_MINUTES = 20;

    private final Library library;
    private final ProgrammeComposer composer;

    /** Compose from a library. */
    public ProgrammeAlternatives(Library library, ProgrammeComposer composer) {
        this.library = library;
        this.composer = composer;
    }

    /** Return the programmes that differ from the proposed one and from each other, those first that give up least. */
    public List<ProgrammeAlternative> of(ProgrammeRequest request, Programme proposed) {
        List<ProgrammeAlternative> found = new ArrayList<>();
        for (ProgrammeAlternative.Kind kind : ProgrammeAlternative.Kind.values()) {
            if (composer.compose(changed(request, kind)) instanceof Composition.Composed(Programme programme)
                    && !programme.items().equals(proposed.items())
                    && found.stream()
                            .noneMatch(other -> other.programme().items().equals(programme.items()))) {
                found.add(new ProgrammeAlternative(kind, programme, givesUp(request, proposed, programme)));
            }
        }
        found.sort(Comparator.comparingInt(ProgrammeAlternative::cost));
        return List.copyOf(found);
    }

    private static ProgrammeRequest changed(ProgrammeRequest request, ProgrammeAlternative.Kind kind) {
        Circumstances now = request.record().circumstances();
        return switch (kind) {
            case SHORT ->
                request.withMostItems(Math.min(SHORT_ITEMS, request.mostItems()))
                        .withCircumstances(now.withMinutesPerSession(Math.min(
                                SHORT_MINUTES, now.minutesPerSession().find().orElse(SHORT_MINUTES))));
            case NO_FLOOR -> request.withCircumstances(now.withFloor(Answer.NO));
            case NO_EQUIPMENT -> request.withCircumstances(now.withEquipment(Known.of(Set.of())));
            case FEW_POSITIONS ->
                request.withCircumstances(now.withMostPositionChanges(
                        Math.min(1, now.mostPositionChanges().find().orElse(1))));
            case FULL_DOSE ->
                request.withCircumstances(now.withMinutesPerSession(
                        Math.max(FULL_MINUTES, now.minutesPerSession().find().orElse(FULL_MINUTES))));
        };
    }

    private List<GivesUp> givesUp(ProgrammeRequest request, Programme proposed, Programme other) {
        List<GivesUp> givesUp = new ArrayList<>();
        for (ProgrammeItem item : proposed.items()) {
            Movement movement = library.getMovement(item.movementId());
            Optional<Movement> instead = findOf(other, movement.region());
            if (instead.isEmpty()) {
                add(givesUp, new GivesUp.NothingFor(movement.region()));
            } else if (!instead.get().equals(movement)
                    && other.findItem(movement.id()).isEmpty()) {
                Costs.of(instead.get(), movement, goal(request)).forEach(cost -> add(givesUp, cost));
            }
        }
        int sets = sets(proposed) - sets(other);
        if (sets > 0) {
            add(givesUp, new GivesUp.FewerSets(sets));
        }
        PositionOrder positions = new PositionOrder(library);
        int changes = positions.changes(other.items()) - positions.changes(proposed.items());
        if (changes > 0) {
            add(givesUp, new GivesUp.MorePositions(changes));
        }
        int minutes = other.minutesPerSession() - proposed.minutesPerSession();
        if (minutes > 0) {
            add(givesUp, new GivesUp.MoreMinutes(minutes));
        }
        return givesUp;
    }

    private static void add(List<GivesUp> all, GivesUp one) {
        if (!all.contains(one)) {
            all.add(one);
        }
    }

    private static Optional<GoalActivity> goal(ProgrammeRequest request) {
        return GoalActivity.findIn(request.record().complaint().goalActivity());
    }

    private Optional<Movement> findOf(Programme programme, MovementRegion region) {
        return programme.items().stream()
                .map(item -> library.getMovement(item.movementId()))
                .filter(movement -> movement.region() == region)
                .findFirst();
    }

    private static int sets(Programme programme) {
        return programme.items().stream()
                .mapToInt(ProgrammeItem::setsPerSession)
                .sum();
    }
}
