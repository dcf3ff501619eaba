package org.myotome.engine.progression;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Role;
import org.myotome.engine.programme.Practice;
import org.myotome.engine.programme.ProgrammeItem;

/**
 * Teaching motor control, which has a progression of its own (evidence notes 6.2, motor control, [P]): short bouts on most
 * days, attention outside the body, practice that varies, feedback that fades, then transfer. Form decides, not load.
 */
public final class Teaching {

    /** What to attend to where control is taught: the effect, not the muscle (external focus, evidence notes 6.2, [P]). */
    public static final String LOOK_OUTWARD = "Think of where it goes, not of the muscle";

    private static final List<Role> OF_LOAD = List.of(Role.STRENGTH, Role.POWER, Role.AEROBIC);

    private Teaching() {}

    /** Return whether a movement teaches control or balance, and trains neither strength nor wind. */
    public static boolean isTaught(Movement movement) {
        boolean teaches =
                movement.roles().contains(Role.CONTROL) || movement.roles().contains(Role.BALANCE);
        return teaches && movement.roles().stream().noneMatch(OF_LOAD::contains);
    }

    /** Return practice in which the form is checked less often; nothing when it is checked only after the set. */
    static Optional<ProgrammeItem> lessFeedback(ProgrammeItem item) {
        Practice practice = item.practice();
        Optional<Practice.Feedback> next = switch (practice.feedback()) {
            case EVERY_REPETITION -> Optional.of(Practice.Feedback.SOME_REPETITIONS);
            case SOME_REPETITIONS -> Optional.of(Practice.Feedback.AFTER_THE_SET);
            case AFTER_THE_SET -> Optional.empty();
        };
        return next.map(feedback -> item.withPractice(practice.withFeedback(feedback)));
    }

    static Optional<ProgrammeItem> moreFeedback(ProgrammeItem item) {
        Practice practice = item.practice();
        Optional<Practice.Feedback> next = switch (practice.feedback()) {
            case EVERY_REPETITION -> Optional.empty();
            case SOME_REPETITIONS -> Optional.of(Practice.Feedback.EVERY_REPETITION);
            case AFTER_THE_SET -> Optional.of(Practice.Feedback.SOME_REPETITIONS);
        };
        return next.map(feedback -> item.withPractice(practice.withFeedback(feedback)));
    }

    /** Return practice with more to do at the same time; heads turn only where somebody is upright. */
    static Optional<ProgrammeItem> moreTask(ProgrammeItem item, Movement movement) {
        if (!mayVary(movement)) {
            return Optional.empty();
        }
        Practice practice = item.practice();
        Optional<Practice.Task> next = switch (practice.task()) {
            case ALONE -> Optional.of(isUpright(movement) ? Practice.Task.HEAD_TURNS : Practice.Task.SECOND_TASK);
            case HEAD_TURNS -> Optional.of(Practice.Task.SECOND_TASK);
            case SECOND_TASK -> Optional.empty();
        };
        return next.map(task -> item.withPractice(practice.withTask(task)));
    }

    static Optional<ProgrammeItem> lessTask(ProgrammeItem item, Movement movement) {
        Practice practice = item.practice();
        Optional<Practice.Task> next = switch (practice.task()) {
            case ALONE -> Optional.empty();
            case HEAD_TURNS -> Optional.of(Practice.Task.ALONE);
            case SECOND_TASK -> Optional.of(isUpright(movement) ? Practice.Task.HEAD_TURNS : Practice.Task.ALONE);
        };
        return next.map(task -> item.withPractice(practice.withTask(task)));
    }

    /** Return practice on soft ground, for standing balance or control that does not ask for a material of its own. */
    static Optional<ProgrammeItem> softer(ProgrammeItem item, Movement movement) {
        boolean stands = movement.position().isOnFeet() && !movement.equipment().contains("foam");
        boolean firm = item.practice().ground() == Practice.Ground.FIRM;
        return stands && mayVary(movement) && firm
                ? Optional.of(item.withPractice(item.practice().withGround(Practice.Ground.SOFT)))
                : Optional.empty();
    }

    static Optional<ProgrammeItem> firmer(ProgrammeItem item) {
        return item.practice().ground() == Practice.Ground.SOFT
                ? Optional.of(item.withPractice(item.practice().withGround(Practice.Ground.FIRM)))
                : Optional.empty();
    }

    /** Conditions are varied where control is taught or balance trained, not under a load. */
    private static boolean mayVary(Movement movement) {
        return isTaught(movement) || movement.roles().contains(Role.BALANCE);
    }

    private static boolean isUpright(Movement movement) {
        return movement.position().isOnFeet()
                || movement.position() == Position.SITTING
                || movement.position() == Position.GAIT;
    }
}
