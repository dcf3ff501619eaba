package org.myotome.biomechanics.figure.scene;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * The rectangle on the floor that bodies lie above, along the axes of the room, in m.
 *
 * @param leastX behind
 * @param leastZ to the left
 * @param mostX ahead
 * @param mostZ to the right
 */
public record FloorPlan(double leastX, double leastZ, double mostX, double mostZ) {

    /** Find the rectangle under the bodies of some pictures, without the things around them. */
    public static FloorPlan of(List<Scene> scenes, Camera camera) {
        double[] range = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Scene scene : scenes) {
            for (SeenPart part : scene.parts()) {
                if (part.part().hangsOn().isPresent()) {
                    part.samples(false, false).forEach(circle -> widen(range, circle, camera));
                }
            }
        }
        return new FloorPlan(range[0], range[1], range[2], range[3]);
    }

    private static void widen(double[] range, Circle circle, Camera camera) {
        Vector3 point = camera.point(circle);
        double radius = circle.radius() / camera.pixelsPerMetre();
        range[0] = Math.min(range[0], point.x() - radius);
        range[1] = Math.min(range[1], point.z() - radius);
        range[2] = Math.max(range[2], point.x() + radius);
        range[3] = Math.max(range[3], point.z() + radius);
    }

    /** Return the corners of a rectangle that much larger, going around, as points that are seen. */
    public List<Circle> corners(double margin, Camera camera) {
        double x0 = leastX - margin;
        double x1 = mostX + margin;
        double z0 = leastZ - margin;
        double z1 = mostZ + margin;
        List<Circle> corners = new ArrayList<>();
        for (double[] corner : new double[][] {{x0, z0}, {x1, z0}, {x1, z1}, {x0, z1}}) {
            Vector3 point = new Vector3(corner[0], 0, corner[1]);
            corners.add(new Circle(camera.x(point), camera.y(point), 0, camera.depth(point)));
        }
        return corners;
    }
}
