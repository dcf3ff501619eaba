package org.myotome.engine.programme;

import java.util.List;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * One movement of a programme.
 *
 * @param movementId the movement
 * @param sides the sides it is done on, in the order in which they are done (weak side first); empty for movements of
 *     both sides
 * @param dose how much, how often and how hard
 * @param cues what to think of
 * @param reason why it is here
 * @param easier movements to change to when it is too hard, nearest first
 * @param harder movements that come next, nearest first
 * @param way half the range or a hand for support, where it is done so; else the usual way. Time, repetitions and load of a
 *     variant are in the dose
 * @param practice the conditions under which it is practised
 */
public record ProgrammeItem(
        String movementId,
        List<Side> sides,
        Dose dose,
        List<String> cues,
        ChoiceReason reason,
        List<String> easier,
        List<String> harder,
        Variant way,
        Practice practice) {

    /** Name a movement that is practised under plain conditions. */
    public ProgrammeItem(
            String movementId,
            List<Side> sides,
            Dose dose,
            List<String> cues,
            ChoiceReason reason,
            List<String> easier,
            List<String> harder,
            Variant way) {
        this(movementId, sides, dose, cues, reason, easier, harder, way, Practice.plain());
    }

    /** Name a movement that is done the usual way. */
    public ProgrammeItem(
            String movementId,
            List<Side> sides,
            Dose dose,
            List<String> cues,
            ChoiceReason reason,
            List<String> easier,
            List<String> harder) {
        this(movementId, sides, dose, cues, reason, easier, harder, Variant.usual());
    }

    public ProgrammeItem {
        if (way.isPartOfDose()) {
            throw new IllegalArgumentException("The way (" + way.key() + ") of " + movementId
                    + " must be the usual one, half the range or with a hand; all else belongs to the dose.");
        }
        if (movementId.isBlank()) {
            throw new IllegalArgumentException("The movement id of a programme item must not be empty.");
        }
        sides = List.copyOf(sides);
        if (sides.size() > 2 || (sides.size() == 2 && sides.getFirst() == sides.getLast())) {
            throw new IllegalArgumentException(
                    "The sides (" + sides + ") of " + movementId + " must name each side at most once.");
        }
        cues = List.copyOf(cues);
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
    }

    /** Return the movement by side, in the order in which it is done. */
    public List<SidedMovement> sidedMovements() {
        if (sides.isEmpty()) {
            return List.of(SidedMovement.both(movementId).as(way));
        }
        return sides.stream()
                .map(side -> SidedMovement.on(movementId, side).as(way))
                .toList();
    }

    /** Return the way in which a variant is written down beside its dose: what the dose says is left out. */
    public static Variant besideDose(Variant variant) {
        return variant.isPartOfDose() ? Variant.usual() : variant;
    }

    /** Return how many sets one session has, sides counted. */
    public int setsPerSession() {
        return dose.sets() * setsForEachSet();
    }

    /** Return the side that comes first, where sides differ. */
    public Known<Side> firstSide() {
        return sides.isEmpty() ? Known.unknown() : Known.of(sides.getFirst());
    }

    /** Return a copy with another dose. */
    public ProgrammeItem withDose(Dose newDose) {
        return new ProgrammeItem(movementId, sides, newDose, cues, reason, easier, harder, way, practice);
    }

    /** Return a copy that is done another way. */
    public ProgrammeItem withWay(Variant newWay) {
        return new ProgrammeItem(movementId, sides, dose, cues, reason, easier, harder, newWay, practice);
    }

    /** Return a copy that is there for another reason. */
    public ProgrammeItem withReason(ChoiceReason newReason) {
        return new ProgrammeItem(movementId, sides, dose, cues, newReason, easier, harder, way, practice);
    }

    /** Return a copy that is practised under other conditions. */
    public ProgrammeItem withPractice(Practice newPractice) {
        return new ProgrammeItem(movementId, sides, dose, cues, reason, easier, harder, way, newPractice);
    }

    private int setsForEachSet() {
        return sides.isEmpty() ? (dose.perSide() ? 2 : 1) : sides.size();
    }
}
