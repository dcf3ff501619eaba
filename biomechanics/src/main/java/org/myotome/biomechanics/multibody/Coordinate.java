package org.myotome.biomechanics.multibody;

/**
 * A number that says how far something has turned or moved.
 *
 * @param name its name, unlike every other
 * @param motion whether it turns or moves
 * @param usual value where nothing else is said, in rad or m
 * @param least lower end of its range, in rad or m
 * @param most upper end of its range, in rad or m
 */
public record Coordinate(String name, Motion motion, double usual, double least, double most) {

    /** What a coordinate does. */
    public enum Motion {
        /** Turns; in radians, moved by a moment in N m. */
        ROTATION("moment"),
        /** Moves; in metres, moved by a force in N. */
        TRANSLATION("force");

        private final String effort;

        Motion(String effort) {
            this.effort = effort;
        }

        /** Return what moves it: {@code moment} or {@code force}. */
        public String effort() {
            return effort;
        }
    }
}
