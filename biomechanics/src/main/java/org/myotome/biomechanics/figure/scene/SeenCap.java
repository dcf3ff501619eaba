package org.myotome.biomechanics.figure.scene;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.figure.shape.HairCap;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * What is seen of a cap of hair: the part of its hairline on the near side, and the part of the ellipsoid's edge in the cap.
 *
 * @param outline points around it, x and y in pixels; empty if nothing is seen
 */
public record SeenCap(List<double[]> outline) {

    private static final int POINTS = 40;

    /** See a cap. */
    public static SeenCap of(HairCap cap, Placement head, Camera camera) {
        Vector3 eye = head.rotation().inverse().apply(camera.towards());
        Vector3 size = cap.semiAxes();
        Vector3 towards = new Vector3(eye.x() / size.x(), eye.y() / size.y(), eye.z() / size.z()).unit();
        double inside = Math.cos(cap.halfAngle());
        Rotation around = Rotation.ofZInto(cap.axis());
        List<Vector3> hairline = new ArrayList<>();
        List<Vector3> edge = new ArrayList<>();
        Rotation across = Rotation.ofZInto(towards);
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * Math.PI * i / POINTS;
            double sine = Math.sin(cap.halfAngle());
            hairline.add(around.apply(new Vector3(sine * Math.cos(angle), sine * Math.sin(angle), inside)));
            edge.add(across.apply(new Vector3(Math.cos(angle), Math.sin(angle), 0)));
        }
        List<Vector3> seen = stretch(hairline, towards, 0);
        List<Vector3> rim = stretch(edge, cap.axis(), inside);
        return new SeenCap(project(joined(seen, rim), cap, head, camera));
    }

    /** The points beyond a plane, beginning with the first one after those before it. */
    private static List<Vector3> stretch(List<Vector3> circle, Vector3 normal, double beyond) {
        int start = 0;
        for (int i = 0; i < circle.size(); i++) {
            int before = (i + circle.size() - 1) % circle.size();
            if (circle.get(i).dot(normal) > beyond && circle.get(before).dot(normal) <= beyond) {
                start = i;
            }
        }
        List<Vector3> found = new ArrayList<>();
        for (int i = 0; i < circle.size(); i++) {
            Vector3 point = circle.get((start + i) % circle.size());
            if (point.dot(normal) > beyond) {
                found.add(point);
            }
        }
        return found;
    }

    private static List<Vector3> joined(List<Vector3> seen, List<Vector3> rim) {
        List<Vector3> all = new ArrayList<>(seen);
        boolean turned = !seen.isEmpty()
                && !rim.isEmpty()
                && seen.getLast().minus(rim.getFirst()).length()
                        > seen.getLast().minus(rim.getLast()).length();
        all.addAll(turned ? rim.reversed() : rim);
        return all;
    }

    private static List<double[]> project(List<Vector3> points, HairCap cap, Placement head, Camera camera) {
        List<double[]> outline = new ArrayList<>();
        for (Vector3 unit : points) {
            Vector3 size = cap.semiAxes();
            Vector3 inHead =
                    cap.centre().plus(new Vector3(unit.x() * size.x(), unit.y() * size.y(), unit.z() * size.z()));
            Vector3 point = head.origin().plus(head.rotation().apply(inHead));
            outline.add(new double[] {camera.x(point), camera.y(point)});
        }
        return outline;
    }
}
