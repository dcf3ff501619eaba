package org.myotome.content.recording;

/**
 * One point of a recording. What is not known is NaN; a time that is not known is {@link #NO_TIME}.
 *
 * @param millis when, in milliseconds since 1970
 * @param latitude degrees
 * @param longitude degrees
 * @param height metres above the sea
 * @param distance metres since the beginning, where the device measured it
 */
record Fix(long millis, double latitude, double longitude, double height, double distance) {

    static final long NO_TIME = Long.MIN_VALUE;

    private static final double EARTH_METRES = 6_371_008.8;

    boolean hasTime() {
        return millis != NO_TIME;
    }

    boolean hasPlace() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** Return how far another point is, in metres; NaN when neither places nor distances are known. */
    double metresTo(Fix next) {
        double measured = next.distance - distance;
        if (measured >= 0) {
            return measured;
        }
        return hasPlace() && next.hasPlace() ? overGround(next) : Double.NaN;
    }

    /** The haversine formula on a sphere: within half a percent of the ellipsoid. */
    private double overGround(Fix next) {
        double from = latitude * Math.PI / 180;
        double to = next.latitude * Math.PI / 180;
        double north = Math.sin((to - from) / 2);
        double east = Math.sin((next.longitude - longitude) * Math.PI / 180 / 2);
        double half = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
