package org.myotome.engine.programme;

import java.util.List;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.PainPolicy;

/**
 * Completes a dose for a person: how fast, how hard and how often.
 *
 * <p>A sore tendon is loaded slowly, three seconds down and three up (Beyer 2015, heavy slow resistance, [P]). Power is
 * fast on the way up; from 65 years on so is getting up from a chair, once it worked and is not easily stirred up.
 * Everything else keeps the person's own calm pace. While a movement is learned three repetitions are left, later two or
 * more (evidence notes 6.2, [P]). Hard work on one part is at most every other day.
 */
public final class Dosing {

    /** A tendon counts as loaded from this grade on; ours, unreviewed. */
    private static final int LOADS_TENDON = 2;

    private static final int LEFT_WHILE_LEARNING = 3;
    private static final int LEFT_WHILE_BUILDING = 2;

    /** With a day of rest between them, three days fit into a week. */
    static final int MOST_HARD_DAYS = 3;

    /** A set that should feel this hard is hard work; the scale is 0 to 10. */
    private static final int HARD_EXERTION = 6;

    /** From this age on, in years, speed is trained for steadiness; evidence notes 6.2 and WHO 2020, [P]. */
    private static final double AGE_FOR_POWER = 65;

    private final CaseRecord record;
    private final PainPolicy policy;
    private final Irritability irritability;

    /** Prepare for a person. */
    public Dosing(CaseRecord record, PainPolicy policy) {
        this.record = record;
        this.policy = policy;
        this.irritability = Irritability.of(record);
    }

    /**
     * Return a dose with its tempo and effort, on no more days than rest allows.
     *
     * @param tried whether the movement was done well by this person
     */
    public Dose complete(Movement movement, Dose dose, boolean tried) {
        int days = isHard(movement) ? Math.min(dose.daysPerWeek(), MOST_HARD_DAYS) : dose.daysPerWeek();
        return dose.withTempo(tempo(movement, dose, tried))
                .withEffort(effort(dose.effort(), tried))
                .withDaysPerWeek(days);
    }

    /** Return whether a movement is work that its part of the body needs a day of rest from. */
    public static boolean isHard(Movement movement) {
        boolean heavy =
                movement.roles().contains(Role.STRENGTH) || movement.roles().contains(Role.POWER);
        return heavy
                && switch (movement.startDose().effort()) {
                    case Effort.InReserve(int least) -> least <= LEFT_WHILE_BUILDING;
                    case Effort.Exertion(int most) -> most >= HARD_EXERTION;
                };
    }

    private Tempo tempo(Movement movement, Dose dose, boolean tried) {
        if (!(dose.amount() instanceof Amount.Repetitions)) {
            return new Tempo.Natural();
        }
        if (isSoreTendon(movement)) {
            return new Tempo.Counted(3, 0, 3);
        }
        boolean fast = movement.roles().contains(Role.POWER) || (tried && isPowerForAge(movement));
        return fast ? new Tempo.FastUp() : new Tempo.Natural();
    }

    private boolean isSoreTendon(Movement movement) {
        if (!movement.roles().contains(Role.STRENGTH) || movement.demand().impact() > 0) {
            return false;
        }
        List<BodyRegion> felt = record.complaint().regions();
        boolean calf =
                felt.contains(BodyRegion.HEEL) || felt.contains(BodyRegion.ANKLE) || felt.contains(BodyRegion.CALF);
        boolean knee = felt.contains(BodyRegion.KNEE) && policy == PainPolicy.TENDON;
        return (calf && loads(movement, TissueAxis.ACHILLES)) || (knee && loads(movement, TissueAxis.PATELLOFEMORAL));
    }

    private static boolean loads(Movement movement, TissueAxis axis) {
        return movement.tissueLoad().of(axis) >= LOADS_TENDON;
    }

    private boolean isPowerForAge(Movement movement) {
        boolean old = record.person()
                .ageYears()
                .find()
                .filter(years -> years >= AGE_FOR_POWER)
                .isPresent();
        return old
                && irritability == Irritability.LOW
                && policy != PainPolicy.STRICT
                && movement.region() == MovementRegion.KNEE
                && movement.roles().contains(Role.STRENGTH)
                && movement.demand().balance() <= 1
                && movement.demand().impact() == 0
                && movement.position() == Position.SITTING;
    }

    private Effort effort(Effort effort, boolean tried) {
        boolean learning = !tried || irritability != Irritability.LOW;
        return switch (effort) {
            case Effort.InReserve(int least) ->
                new Effort.InReserve(Math.max(least, learning ? LEFT_WHILE_LEARNING : LEFT_WHILE_BUILDING));
            case Effort.Exertion ignored -> effort;
        };
    }
}
