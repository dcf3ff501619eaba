package org.myotome.biomechanics.movement;

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

    private static long whole(double value) {
        return (long) Math.floor(value + 0.5);
    }

    private static double tenths(double value) {
        return Math.floor(10 * value + 0.5) / 10;
    }
}
