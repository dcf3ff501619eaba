package org.myotome.biomechanics.movement;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.pose.BodyPatch;
import org.myotome.biomechanics.pose.BodyPatches;
import org.myotome.biomechanics.pose.Closing;
import org.myotome.biomechanics.pose.JointWish;
import org.myotome.biomechanics.pose.PoseCloser;
import org.myotome.biomechanics.pose.PoseRequest;
import org.myotome.biomechanics.pose.Touch;

/**
 * Closes the poses of a movement one after the other: what goes on touching stays at its place, unless it slides. For one
 * thread.
 */
public final class MovementPoses {

    private final Human human;
    private final PoseCloser closer;
    private final BodyPatches patches;
    private final BodyPoses poses;

    /** Begin with a human. */
    public MovementPoses(Human human) {
        this.human = human;
        closer = new PoseCloser(human);
        patches = new BodyPatches(human);
        poses = new BodyPoses(human.model());
    }

    /**
     * Close poses at evenly spread times.
     *
     * @param pictures how many, 2 or more; the first at 0 and the last at the end, which is the beginning again
     * @throws IllegalArgumentException if the movement names what the human has not, or an angle beyond a range
     */
    public List<Picture> close(Movement movement, int pictures) {
        if (pictures < 2) {
            throw new IllegalArgumentException("There must be 2 pictures or more, not " + pictures + ".\nMaybe 25.");
        }
        AngleCurves curves = new AngleCurves(movement, human.model());
        List<Picture> done = new ArrayList<>();
        List<Touch> before = List.of();
        for (int i = 0; i < pictures; i++) {
            double seconds = i == pictures - 1 ? curves.seconds() : i * (curves.seconds() / (pictures - 1));
            List<Touch> touches = planted(movement, curves.touchesAt(seconds), before);
            PoseRequest request = request(movement, curves.at(seconds), touches);
            Closing closing = done.isEmpty()
                    ? closer.close(request)
                    : closer.close(request, done.getLast().closing().fit().values());
            done.add(new Picture(seconds, touches, closing));
            poses.update(closing.fit().values());
            before = touches.stream().map(this::whereItIs).toList();
        }
        return done;
    }

    /** Return what was asked of a picture. */
    public PoseRequest request(Movement movement, Picture picture) {
        double[] angles = new AngleCurves(movement, human.model()).at(picture.seconds());
        return request(movement, angles, picture.touches());
    }

    private Touch whereItIs(Touch touch) {
        BodyPatch patch = patches.get(touch.patch());
        return touch.place().isPresent() ? touch : touch.at(poses.point(patch.body(), patch.centre()));
    }

    private static List<Touch> planted(Movement movement, List<Touch> touches, List<Touch> before) {
        List<Touch> planted = new ArrayList<>();
        for (Touch touch : touches) {
            Touch found = touch;
            for (Touch earlier : before) {
                if (!movement.slides().contains(touch.patch())
                        && earlier.patch().equals(touch.patch())
                        && earlier.surface().equals(touch.surface())
                        && touch.place().isEmpty()) {
                    found = earlier;
                }
            }
            planted.add(found);
        }
        return planted;
    }

    private PoseRequest request(Movement movement, double[] angles, List<Touch> touches) {
        List<JointWish> wishes = new ArrayList<>();
        List<Coordinate> coordinates = human.model().coordinates();
        for (int i = 0; i < angles.length; i++) {
            String name = coordinates.get(i).name();
            if (!name.startsWith("root_")) {
                double weight = movement.givesWay().contains(name) ? JointWish.LOOSE : JointWish.HELD;
                wishes.add(new JointWish(name, Math.toDegrees(angles[i]), weight));
            }
        }
        return new PoseRequest(
                movement.attitude(), wishes, touches, movement.obstacles(), movement.marginCentimetres());
    }

    /**
     * One moment.
     *
     * @param seconds since the first keyframe was reached
     * @param touches what touches, and where it stays
     * @param closing the pose
     */
    public record Picture(double seconds, List<Touch> touches, Closing closing) {
        public Picture {
            touches = List.copyOf(touches);
        }
    }
}
