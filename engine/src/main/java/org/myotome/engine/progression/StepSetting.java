package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.Optional;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Role;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.programme.Ladder;
import org.myotome.engine.programme.Obstacles;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;

/** All that steps of one person on one day are chosen from. */
record StepSetting(
        Library library,
        Ladder ladder,
        Obstacles obstacles,
        Shown shown,
        CaseRecord record,
        Irritability irritability,
        Optional<ActivityGoal> goal,
        TrainingLog log,
        LocalDate today) {

    /** From this age on, in years, balance and power are kept in (WHO 2020: multicomponent balance work from 65 on). */
    private static final double OLDER_FROM_YEARS = 65;

    /** The question whose answer says whether there is a risk of falling. */
    private static final String FALLS = "unsteady_gait_or_falls";

    /** Return what steps under a programme are chosen from; whether training may go on at all is decided before. */
    static StepSetting of(Library library, ProgressionRequest request, PainPolicy policy) {
        Ladder ladder = Ladder.of(library);
        return new StepSetting(
                library,
                ladder,
                Obstacles.of(library, request.record(), request.triage(), request.trials(), true),
                new Shown(library, ladder, request.trials(), request.log(), policy),
                request.record(),
                Irritability.of(request.record()),
                request.past().goal(),
                request.log(),
                request.today());
    }

    /** Return whether the person is known to be 65 or older. */
    boolean isOlder() {
        return record.person().ageYears() instanceof Known.Value<Double>(Double years) && years >= OLDER_FROM_YEARS;
    }

    /** Return whether soft ground may be stood on: never by somebody older, or of unknown age, who may fall. */
    boolean maySoftGround() {
        Answer falls = record.answers().answer(FALLS);
        if (falls == Answer.YES) {
            return false;
        }
        boolean younger = record.person().ageYears().isKnown() && !isOlder();
        return younger || falls == Answer.NO;
    }

    /** Return whether a strong movement is also trained fast: at 65 and older, or where the goal is to run. */
    boolean wantsSpeed(Movement movement) {
        boolean strong = movement.roles().contains(Role.STRENGTH);
        boolean goalIsFast = goal.filter(wanted -> wanted.kind().hasRunning()).isPresent();
        return movement.roles().contains(Role.POWER) || (strong && (isOlder() || goalIsFast));
    }

    /** Return whether a movement is the only one of a programme that keeps an older person's balance. */
    boolean isLastBalance(ProgrammeItem item, Programme programme) {
        return isOlder()
                && keepsBalance(item)
                && programme.items().stream()
                        .noneMatch(other -> !other.movementId().equals(item.movementId()) && keepsBalance(other));
    }

    private boolean keepsBalance(ProgrammeItem item) {
        return library.findMovement(item.movementId())
                .filter(StepSetting::keepsBalance)
                .isPresent();
    }

    static boolean keepsBalance(Movement movement) {
        return movement.roles().contains(Role.BALANCE);
    }
}
