package org.myotome.biomechanics.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.biomechanics.geometry.Degrees;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.MovementPoses.Picture;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Coordinate.Motion;
import org.myotome.biomechanics.pose.Closing;
import org.myotome.biomechanics.pose.PoseFit;
import org.myotome.biomechanics.pose.PoseProblem;

/**
 * Finds what is wrong with a movement: angles beyond the range of a joint, jumps, poses that cannot be closed. Where the
 * angles themselves are wrong, poses are not looked at.
 */
public final class MovementLint {

    /** Mean speed of a joint in degrees/s above which a movement is a jump. An assumption for slow exercises. */
    private static final double FASTEST = 240;

    private static final int PICTURES = 25;
    /** A closed pose may move this much more than twice what the angles do from picture to picture. */
    private static final double SLACK_RADIANS = 0.15;

    private static final double SLACK_METRES = 0.15;
    private static final double ROUNDING_DEGREES = 1e-6;

    private final Human human;
    private final List<MovementProblem> problems = new ArrayList<>();

    private MovementLint(Human human) {
        this.human = human;
    }

    /**
     * Return all problems; none if the movement is sound.
     *
     * @throws IllegalArgumentException if the movement names what the human has not
     */
    public static List<MovementProblem> of(Movement movement, Human human) {
        List<MovementProblem> ofAngles = ofAngles(movement, human);
        return ofAngles.isEmpty()
                ? ofPictures(movement, human, new MovementPoses(human).close(movement, PICTURES))
                : ofAngles;
    }

    /**
     * Return what is wrong with the angles alone; none if they are sound.
     *
     * @throws IllegalArgumentException if the movement names what the human has not
     */
    public static List<MovementProblem> ofAngles(Movement movement, Human human) {
        MovementLint lint = new MovementLint(human);
        AngleCurves curves = new AngleCurves(movement, human.model());
        for (String name : movement.givesWay()) {
            human.model().coordinateNumber(name);
        }
        movement.keyframes().forEach(lint::ranges);
        if (movement.seconds() == 0 && movement.keyframes().size() > 1) {
            lint.problems.add(new MovementProblem.TempoMissing());
        } else {
            lint.jumps(movement, curves);
        }
        return List.copyOf(lint.problems);
    }

    /**
     * Return what is wrong with the poses of a movement whose angles are sound.
     *
     * @param pictures of one round, closed by this human
     */
    public static List<MovementProblem> ofPictures(Movement movement, Human human, List<Picture> pictures) {
        MovementLint lint = new MovementLint(human);
        lint.poses(pictures, new AngleCurves(movement, human.model()));
        return List.copyOf(lint.problems);
    }

    private void ranges(Keyframe keyframe) {
        for (JointAngle angle : keyframe.angles()) {
            Coordinate coordinate =
                    human.model().coordinates().get(human.model().coordinateNumber(angle.coordinate()));
            double least = Degrees.toDegrees(coordinate.least());
            double most = Degrees.toDegrees(coordinate.most());
            if (angle.degrees() < least - ROUNDING_DEGREES || angle.degrees() > most + ROUNDING_DEGREES) {
                problems.add(new MovementProblem.BeyondRange(
                        keyframe.name(), angle.coordinate(), angle.degrees(), least, most));
            }
        }
    }

    private void jumps(Movement movement, AngleCurves curves) {
        List<Keyframe> keyframes = movement.keyframes();
        for (int i = 0; i < keyframes.size(); i++) {
            int next = (i + 1) % keyframes.size();
            double[] from = curves.atKeyframe(i);
            double[] to = curves.atKeyframe(next);
            int furthest = furthest(from, to);
            double degrees = Degrees.toDegrees(Math.abs(to[furthest] - from[furthest]));
            double seconds = keyframes.get(next).secondsToReach();
            if (degrees > FASTEST * seconds) {
                problems.add(new MovementProblem.Jump(
                        keyframes.get(i).name(),
                        keyframes.get(next).name(),
                        human.model().coordinates().get(furthest).name(),
                        degrees,
                        seconds));
            }
        }
    }

    private static int furthest(double[] from, double[] to) {
        int furthest = 0;
        for (int i = 0; i < from.length; i++) {
            if (Math.abs(to[i] - from[i]) > Math.abs(to[furthest] - from[furthest])) {
                furthest = i;
            }
        }
        return furthest;
    }

    private void poses(List<Picture> pictures, AngleCurves curves) {
        Map<String, MovementProblem.NotClosed> worst = new LinkedHashMap<>();
        for (Picture picture : pictures) {
            switch (picture.closing()) {
                case Closing.Closed _ -> {}
                case Closing.NotClosed(PoseFit _, List<PoseProblem> found) ->
                    found.forEach(problem -> worst.merge(
                            problem.subject(),
                            new MovementProblem.NotClosed(picture.seconds(), 1, pictures.size(), problem),
                            MovementLint::worseOf));
            }
        }
        problems.addAll(worst.values());
        for (int i = 1; i < pictures.size(); i++) {
            poseJump(pictures.get(i - 1), pictures.get(i), curves);
        }
    }

    private static MovementProblem.NotClosed worseOf(
            MovementProblem.NotClosed earlier, MovementProblem.NotClosed later) {
        boolean isLater =
                later.problem().missedCentimetres() > earlier.problem().missedCentimetres();
        MovementProblem.NotClosed worse = isLater ? later : earlier;
        return new MovementProblem.NotClosed(
                worse.seconds(), earlier.pictures() + later.pictures(), earlier.of(), worse.problem());
    }

    private void poseJump(Picture before, Picture after, AngleCurves curves) {
        double[] from = before.closing().fit().values();
        double[] to = after.closing().fit().values();
        double[] wantedFrom = curves.at(before.seconds());
        double[] wantedTo = curves.at(after.seconds());
        int wanted = furthest(wantedFrom, wantedTo);
        double usual = 2 * Math.abs(wantedTo[wanted] - wantedFrom[wanted]);
        int worst = -1;
        double most = 0;
        for (int i = 0; i < from.length; i++) {
            double slack = isPlace(i) ? SLACK_METRES : SLACK_RADIANS;
            double beyond = (Math.abs(to[i] - from[i]) - usual) / slack;
            if (beyond > 1 && beyond > most) {
                most = beyond;
                worst = i;
            }
        }
        if (worst >= 0) {
            double moved = Math.abs(to[worst] - from[worst]);
            problems.add(new MovementProblem.PoseJump(
                    after.seconds(),
                    human.model().coordinates().get(worst).name(),
                    isPlace(worst) ? 100 * moved : Degrees.toDegrees(moved)));
        }
    }

    private boolean isPlace(int coordinate) {
        return human.model().coordinates().get(coordinate).motion() == Motion.TRANSLATION;
    }
}
