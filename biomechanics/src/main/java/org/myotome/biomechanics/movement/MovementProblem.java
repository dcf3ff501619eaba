package org.myotome.biomechanics.movement;

import java.util.OptionalDouble;
import org.myotome.biomechanics.pose.PoseProblem;

/** What is wrong with a movement. */
public sealed interface MovementProblem {

    /** Return what is wrong, where, with its value, and on a second line what to try. */
    String text();

    /**
     * An angle is beyond the range of its joint.
     *
     * @param keyframe where
     * @param coordinate of the joint
     * @param degrees that it has
     * @param least end of the range, in degrees
     * @param most end of the range
     */
    record BeyondRange(String keyframe, String coordinate, double degrees, double least, double most)
            implements MovementProblem {
        @Override
        public String text() {
            return "At " + keyframe + ", " + coordinate + " of " + degrees + " degrees is beyond its range of "
                    + whole(least) + " to " + whole(most) + " degrees.\nMaybe a sign is wrong.";
        }
    }

    /**
     * A joint turns faster than a slow movement does, or without any time.
     *
     * @param from keyframe
     * @param to keyframe
     * @param coordinate of the joint that turns furthest
     * @param degrees how far it turns
     * @param seconds in which it does
     */
    record Jump(String from, String to, String coordinate, double degrees, double seconds) implements MovementProblem {
        @Override
        public String text() {
            return "From " + from + " to " + to + ", " + coordinate + " turns by " + whole(degrees) + " degrees in "
                    + seconds + " s.\nMaybe the tempo is missing, or add a keyframe between them.";
        }
    }

    /**
     * A joint or the root jumps from one picture to the next though the angles do not.
     *
     * @param seconds when, since the first keyframe
     * @param coordinate which one
     * @param degreesOrCentimetres how far; centimetres for the place of the root
     */
    record PoseJump(double seconds, String coordinate, double degreesOrCentimetres) implements MovementProblem {
        @Override
        public String text() {
            return "At " + tenths(seconds) + " s the closed pose jumps: " + coordinate + " by "
                    + whole(degreesOrCentimetres) + (isPlace() ? " cm" : " degrees")
                    + ".\nMaybe let what touches stay the same, or fewer joints give way.";
        }

        private boolean isPlace() {
            return coordinate.equals("root_x") || coordinate.equals("root_y") || coordinate.equals("root_z");
        }
    }

    /**
     * Poses cannot be closed.
     *
     * @param seconds when it is worst, since the first keyframe
     * @param pictures in how many pictures the same is wrong
     * @param of how many pictures
     * @param problem why not
     */
    record NotClosed(double seconds, int pictures, int of, PoseProblem problem) implements MovementProblem {
        @Override
        public String text() {
            return "At " + tenths(seconds) + " s, and in " + pictures + " of " + of + " pictures: " + problem.text();
        }
    }

    /** All times are 0: nobody knows how fast it goes. */
    record TempoMissing() implements MovementProblem {
        @Override
        public String text() {
            return "All times are 0, so there is no tempo.\nMaybe 2 s to each keyframe.";
        }
    }

    /**
     * A check does not say what to tell the person.
     *
     * @param check its id
     */
    record CheckWithoutCue(String check) implements MovementProblem {
        @Override
        public String text() {
            return "The check " + check + " has no cue.\nMaybe say in plain words what to do.";
        }
    }

    /**
     * The movement itself does not do what a check asks for.
     *
     * @param check its id
     * @param measure that is looked at
     * @param value that is furthest from right, or where it never becomes right, the nearest to it
     * @param limit that it is beyond, in degrees or cm
     * @param seconds when
     * @param never whether it is not right at any time
     */
    record BreaksItsCheck(String check, String measure, double value, double limit, double seconds, boolean never)
            implements MovementProblem {
        @Override
        public String text() {
            return never
                    ? "The check " + check + " is never right: " + measure + " comes to " + tenths(value) + " at "
                            + tenths(seconds) + " s, and the limit is " + tenths(limit)
                            + ".\nMaybe change the angles, or the limit."
                    : "The check " + check + " is right at the start and broken at " + tenths(seconds) + " s: "
                            + measure
                            + " is " + tenths(value) + ", and the limit is " + tenths(limit)
                            + ".\nMaybe change the angles, or the limit.";
        }
    }

    /**
     * No forces at the contacts hold it.
     *
     * @param seconds when it is worst
     * @param pictures in how many pictures
     * @param of how many pictures
     * @param missing force that is missing, as a share of the weight
     * @param missingMoment moment that is missing, as a share of the weight times the height
     * @param marginCentimetres how far inside of what it stands on body and loads press, if it stands on anything
     */
    record NotHeld(
            double seconds,
            int pictures,
            int of,
            double missing,
            double missingMoment,
            OptionalDouble marginCentimetres)
            implements MovementProblem {
        @Override
        public String text() {
            return "At " + tenths(seconds) + " s, and in " + pictures + " of " + of + " pictures, nothing holds it: "
                    + (isOutside()
                            ? "body and loads press " + tenths(-marginCentimetres.getAsDouble())
                                    + " cm outside of what it stands on"
                            : "a force of " + tenths(100 * missing) + " % of the weight and a moment of "
                                    + tenths(100 * missingMoment) + " % of weight times height are missing")
                    + ".\nMaybe add a contact or friction, hold a load closer, or move the weight over what it stands on.";
        }

        private boolean isOutside() {
            return marginCentimetres.isPresent() && marginCentimetres.getAsDouble() < 0;
        }
    }

    /**
     * A joint needs more strength than people have.
     *
     * @param action of the joint, with its side
     * @param percent of mean strength
     * @param seconds when
     * @param assumed whether that strength is only an assumption
     */
    record TooDemanding(String action, double percent, double seconds, boolean assumed) implements MovementProblem {
        @Override
        public String text() {
            return "At " + tenths(seconds) + " s " + action + " needs " + whole(percent) + " % of mean strength"
                    + (assumed ? ", which is an assumption" : "")
                    + ".\nMaybe a part of the body has to carry load that does not touch yet.";
        }
    }

    private static long whole(double value) {
        return (long) Math.floor(value + 0.5);
    }

    private static double tenths(double value) {
        return Math.floor(10 * value + 0.5) / 10;
    }
}
