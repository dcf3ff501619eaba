package org.myotome.biomechanics.movement;

/**
 * From where a figure is looked at.
 *
 * @param azimuthDegrees 0 looks at the right side of somebody who faces forward, 90 looks at the front, 180 at the left
 *     side; -360 to 360 may be given, and it becomes more than -180 to 180
 * @param elevationDegrees above the horizon, -89 to 89
 */
public record View(double azimuthDegrees, double elevationDegrees) {

    private static final double ROUND = 360;
    private static final double HALF_ROUND = 180;
    private static final double STEEPEST = 89;

    /**
     * @throws IllegalArgumentException if an angle is out of range
     */
    public View {
        if (!(Math.abs(azimuthDegrees) <= ROUND && Math.abs(elevationDegrees) <= STEEPEST)) {
            throw new IllegalArgumentException("The view from azimuth " + azimuthDegrees + " and elevation "
                    + elevationDegrees + " degrees must lie within 360 and 89.\nMaybe azimuth 30 and elevation 6.");
        }
        if (azimuthDegrees > HALF_ROUND) {
            azimuthDegrees -= ROUND;
        } else if (azimuthDegrees <= -HALF_ROUND) {
            azimuthDegrees += ROUND;
        }
    }

    /** Return the view that shows the mirrored body as a mirror would. */
    public View mirrored() {
        return new View(HALF_ROUND - azimuthDegrees, elevationDegrees);
    }
}
