package org.myotome.biomechanics.pose;

import org.myotome.biomechanics.geometry.Degrees;

/** How the pelvis is turned to begin with. The end of it comes from joints and contacts. */
public enum Attitude {
    /** Standing, sitting or kneeling. */
    UPRIGHT(0, 0),
    /** On the back, head to where one came from. */
    SUPINE(90, 0),
    /** Face down: lying, plank or all fours; head forward. */
    PRONE(-90, 0),
    /** On the left side, head forward and face to the right. */
    LEFT_SIDE(-90, -90),
    /** On the right side, head forward and face to the left. */
    RIGHT_SIDE(-90, 90);

    final double pitch;
    final double yaw;

    Attitude(double pitchDegrees, double yawDegrees) {
        pitch = Degrees.toRadians(pitchDegrees);
        yaw = Degrees.toRadians(yawDegrees);
    }

    /** Return the attitude with the sides swapped. */
    public Attitude mirrored() {
        return switch (this) {
            case UPRIGHT, SUPINE, PRONE -> this;
            case LEFT_SIDE -> RIGHT_SIDE;
            case RIGHT_SIDE -> LEFT_SIDE;
        };
    }
}
