package org.myotome.biomechanics.movement;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.geometry.Degrees;
import org.myotome.biomechanics.geometry.Vector3;
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
 * Closes the poses of a movement one after the other: what goes on touching stays at its place, unless it slides. Where a
 * movement travels, feet come down where the first picture will need them, and the last picture is the first one moved on.
 * For one thread.
 */
public final class MovementPoses {

    private static final List<String> ROOT = List.of("root_x", "root_y", "root_z");

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
        List<Touch> landing = List.of();
        for (int i = 0; i < pictures; i++) {
            double seconds = i == pictures - 1 ? curves.seconds() : i * (curves.seconds() / (pictures - 1));
            List<Touch> touches = planted(movement, curves.touchesAt(seconds), before);
            if (movement.travels().length() > 0 && i > 0) {
                boolean isLast = i == pictures - 1;
                touches = landed(touches, isLast ? touches : curves.touchesToTheEndFrom(seconds), landing);
            }
            PoseRequest request = request(movement, seconds, curves.at(seconds), touches);
            Closing closing = done.isEmpty()
                    ? closer.close(request)
                    : closer.close(request, start(movement, done, i == pictures - 1));
            done.add(new Picture(seconds, touches, closing));
            poses.update(closing.fit().values());
            before = touches.stream().map(this::whereItIs).toList();
            landing = i == 0 ? landings(movement, before) : landing;
        }
        return done;
    }

    /** Return what was asked of a picture. */
    public PoseRequest request(Movement movement, Picture picture) {
        double[] angles = new AngleCurves(movement, human.model()).at(picture.seconds());
        return request(movement, picture.seconds(), angles, picture.touches());
    }

    /** The picture before; for the last one of a movement that travels, the first one moved on. */
    private double[] start(Movement movement, List<Picture> done, boolean isLast) {
        if (!isLast || movement.travels().length() == 0) {
            return done.getLast().closing().fit().values();
        }
        double[] start = done.getFirst().closing().fit().values();
        for (int axis = 0; axis < ROOT.size(); axis++) {
            start[human.model().coordinateNumber(ROOT.get(axis))] +=
                    movement.travels().component(axis);
        }
        return start;
    }

    /** Where what does not slide has to be when the first keyframe comes again. */
    private static List<Touch> landings(Movement movement, List<Touch> first) {
        return first.stream()
                .filter(touch -> !movement.slides().contains(touch.patch()))
                .flatMap(touch -> Travel.movedOn(touch, movement.travels(), movement.obstacles()).stream())
                .toList();
    }

    /** Send what is not planted yet, and stays to the end, to where it has to be then. */
    private static List<Touch> landed(List<Touch> touches, List<Touch> toTheEnd, List<Touch> landing) {
        List<Touch> landed = new ArrayList<>();
        for (Touch touch : touches) {
            Touch found = touch;
            for (Touch place : landing) {
                if (touch.place().isEmpty()
                        && toTheEnd.stream().anyMatch(touch::isOfTheSame)
                        && place.isOfTheSame(touch)) {
                    found = place;
                }
            }
            landed.add(found);
        }
        return landed;
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
                        && earlier.isOfTheSame(touch)
                        && touch.place().isEmpty()) {
                    found = earlier;
                }
            }
            planted.add(found);
        }
        return planted;
    }

    private PoseRequest request(Movement movement, double seconds, double[] angles, List<Touch> touches) {
        List<JointWish> wishes = new ArrayList<>();
        List<Coordinate> coordinates = human.model().coordinates();
        for (int i = 0; i < angles.length; i++) {
            String name = coordinates.get(i).name();
            if (!name.startsWith("root_")) {
                double weight = movement.givesWay().contains(name) ? JointWish.LOOSE : JointWish.HELD;
                wishes.add(new JointWish(name, Degrees.toDegrees(angles[i]), weight));
            }
        }
        double whole = movement.seconds();
        Vector3 near = movement.travels().times(whole > 0 ? seconds / whole : 0);
        return new PoseRequest(
                movement.attitude(), wishes, touches, movement.obstacles(), movement.marginCentimetres(), near);
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
