package org.myotome.engine.startingpoint;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.Limiting;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Role;
import org.myotome.engine.record.CaseRecord;

/** Says of each ladder of a search why it is a target: where it is felt, what limits, and what the goal asks for. */
public final class Targets {

    /** An ability counts as limiting when it is at least this likely to be the one; our own choice, unreviewed. */
    private static final double PROBABLY = 0.5;

    private final CaseRecord caseRecord;
    private final Library library;
    private final Belief belief;
    private final StartingPoints standing;
    private final Optional<GoalActivity> goal;

    private Targets(CaseRecord caseRecord, Library library, Belief belief, StartingPoints standing) {
        this.caseRecord = caseRecord;
        this.library = library;
        this.belief = belief;
        this.standing = standing;
        this.goal = GoalActivity.findIn(caseRecord.complaint().goalActivity());
    }

    static Targets of(CaseRecord caseRecord, Library library, Belief belief, StartingPoints standing) {
        return new Targets(caseRecord, library, belief, standing);
    }

    /** Return why a ladder is a target. */
    public Target of(LadderStanding ladder) {
        MovementRegion region = ladder.ladder().region();
        if (isFelt(region)) {
            return new Target.Felt();
        }
        return findLimited(region)
                .or(() -> isSteadiness(ladder) ? Optional.of(new Target.Steadiness()) : Optional.empty())
                .or(() -> goal.filter(activity -> isCarriedBy(activity, region)).map(Target.Carries::new))
                .orElseGet(Target.Linked::new);
    }

    private boolean isFelt(MovementRegion region) {
        return caseRecord.complaint().regions().stream()
                .anyMatch(felt -> TargetLadders.movementRegions(felt).contains(region));
    }

    private static boolean isCarriedBy(GoalActivity goal, MovementRegion region) {
        return goal.carriers().contains(region) || (goal.isGoing() && region == MovementRegion.INTEGRATED);
    }

    private boolean isSteadiness(LadderStanding ladder) {
        return ladder.ladder().region() == MovementRegion.INTEGRATED
                && TargetLadders.isOld(caseRecord)
                && ladder.start()
                        .flatMap(start -> library.findMovement(start.movementId()))
                        .filter(movement -> movement.roles().contains(Role.BALANCE))
                        .isPresent();
    }

    /** Return the first movement of another part that an ability of this part probably stops. */
    private Optional<Target> findLimited(MovementRegion region) {
        for (LadderStanding other : standing.ladders()) {
            Optional<SidedMovement> next = other.findNextMovement();
            if (other.ladder().region() != region && next.isPresent()) {
                Limiting limiting = belief.limiting(next.get());
                if (limiting.probability() >= PROBABLY
                        && regionsOf(limiting.ability()).contains(region)) {
                    return Optional.of(
                            new Target.Limits(limiting.ability(), next.get().movementId()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<MovementRegion> regionsOf(Ability ability) {
        return switch (ability) {
            case TRUNK_STRENGTH, TRUNK_CONTROL -> List.of(MovementRegion.TRUNK);
            case HIP_LEFT, HIP_RIGHT -> List.of(MovementRegion.HIP);
            case KNEE_LEFT, KNEE_RIGHT -> List.of(MovementRegion.KNEE);
            case FOOT_LEFT, FOOT_RIGHT -> List.of(MovementRegion.FOOT);
            case MOBILITY -> List.of();
        };
    }
}
