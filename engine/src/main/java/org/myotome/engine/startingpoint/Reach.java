package org.myotome.engine.startingpoint;

import java.util.List;
import org.myotome.engine.ability.Activity;
import org.myotome.engine.ability.BodyPart;
import org.myotome.engine.ability.PartFinding;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/**
 * Whether a movement is at most one step beyond what was shown or is believed safe.
 *
 * <p>Movements of difficulty 1 and 2 (3 for people whose own words name running, sport or training) are always within reach.
 * For others each binding prerequisite has to be done well, or be no harder than something done well for the same part,
 * or be believed doable and bearable with a probability of .8. That last way is open only where the strength of the part
 * was examined: what nobody has looked at opens nothing.
 *
 * <p>An eased variant is within reach where the usual way is. An extended one needs the usual way shown, or believed on the
 * same conditions. No way is within reach after an easier way of the same movement failed.
 */
final class Reach {

    private static final int ALWAYS_WITHIN = 2;
    private static final int ALWAYS_WITHIN_IF_ACTIVE = 3;
    private static final double BELIEVED_FROM = 0.8;

    private final Library library;
    private final CaseRecord caseRecord;
    private final Shown shown;
    private final Chances chances;
    private final Ways ways;
    private final int alwaysWithin;

    Reach(Library library, CaseRecord caseRecord, Shown shown, Chances chances) {
        this.library = library;
        this.caseRecord = caseRecord;
        this.shown = shown;
        this.chances = chances;
        this.ways = new Ways(library);
        this.alwaysWithin = Activity.soundsActive(caseRecord.person()) ? ALWAYS_WITHIN_IF_ACTIVE : ALWAYS_WITHIN;
    }

    boolean isWithin(SidedMovement sided) {
        Movement movement = library.getMovement(sided.movementId());
        if (shown.hasFailed(sided) || (ways.isExtended(sided) && !isShownOrBelieved(movement, sided.usual()))) {
            return false;
        }
        List<Prerequisite> binding = movement.prerequisites().stream()
                .filter(prerequisite -> prerequisite.strength() == Prerequisite.Strength.HARD)
                .toList();
        if (movement.difficulty() <= alwaysWithin) {
            return binding.stream().noneMatch(prerequisite -> hasFailed(prerequisite, sided));
        }
        return !binding.isEmpty() && binding.stream().allMatch(prerequisite -> isSatisfied(prerequisite, sided));
    }

    private boolean hasFailed(Prerequisite prerequisite, SidedMovement sided) {
        return instances(prerequisite.movementId(), sided).stream().anyMatch(shown::hasFailed);
    }

    private boolean isSatisfied(Prerequisite prerequisite, SidedMovement sided) {
        return instances(prerequisite.movementId(), sided).stream().allMatch(this::isSafeGround);
    }

    /** Return the instances of a prerequisite that matter: the same side, or both where the movement has no side. */
    private List<SidedMovement> instances(String movementId, SidedMovement sided) {
        boolean oneSided =
                library.findMovement(movementId).map(Movement::isOneSided).orElse(false);
        if (!oneSided) {
            return List.of(SidedMovement.both(movementId));
        }
        return switch (sided.side()) {
            case Known.Value<Side>(Side side) -> List.of(SidedMovement.on(movementId, side));
            case Known.Unknown<Side>() ->
                List.of(SidedMovement.on(movementId, Side.LEFT), SidedMovement.on(movementId, Side.RIGHT));
        };
    }

    private boolean isSafeGround(SidedMovement prerequisite) {
        if (library.findMovement(prerequisite.movementId()).isEmpty() || shown.hasFailed(prerequisite)) {
            return false;
        }
        Movement movement = library.getMovement(prerequisite.movementId());
        return shown.isShown(prerequisite)
                || movement.difficulty() <= shown.hardestGood(movement, prerequisite)
                || (isExamined(movement, prerequisite) && isBelieved(prerequisite));
    }

    private boolean isShownOrBelieved(Movement movement, SidedMovement usual) {
        return shown.isShown(usual) || (isExamined(movement, usual) && isBelieved(usual));
    }

    private boolean isBelieved(SidedMovement movement) {
        return chances.canDo(movement, BELIEVED_FROM) && chances.isBearable(movement);
    }

    private boolean isExamined(Movement movement, SidedMovement sided) {
        List<Side> sides = sided.side().find().map(List::of).orElse(List.of(Side.LEFT, Side.RIGHT));
        return partsOf(movement.region()).stream()
                .allMatch(part -> sides.stream().allMatch(side -> isExamined(part, side)));
    }

    private boolean isExamined(BodyPart part, Side side) {
        return PartFinding.find(caseRecord, part, side).isPresent();
    }

    private static List<BodyPart> partsOf(MovementRegion region) {
        return switch (region) {
            case TRUNK -> List.of(BodyPart.TRUNK);
            case HIP -> List.of(BodyPart.GLUTES);
            case KNEE -> List.of(BodyPart.THIGH);
            case FOOT -> List.of(BodyPart.LEG);
            case INTEGRATED -> List.of(BodyPart.GLUTES, BodyPart.THIGH, BodyPart.LEG);
        };
    }
}
