package org.myotome.biomechanics.figure.scene;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.figure.shape.Slab;

/** How much each of several things seen lies before each other one, where they cover one another; sums up over pictures. */
final class Depths {

    /** What grows out of something counts as this much nearer, in shares of its radius: ties are painted as one body. */
    private static final double GROWN_OUT = 0.5;
    /** A place beyond a face of a box counts as at least this far before or behind it, in m. */
    private static final double BEYOND = 0.06;

    private final int count;
    private final Camera camera;
    /** Areas of overlap times distance, positive where the first one is nearer. */
    private final double[] before;

    private final double[] overlap;

    Depths(int count, Camera camera) {
        this.count = count;
        this.camera = camera;
        before = new double[count * count];
        overlap = new double[count * count];
    }

    /** Add what is seen in one picture. */
    void add(List<SeenPart> parts) {
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                compare(parts, i, j);
            }
        }
    }

    void add(Depths other, double factor) {
        for (int i = 0; i < before.length; i++) {
            before[i] += factor * other.before[i];
            overlap[i] += factor * other.overlap[i];
        }
    }

    /** Return how much one lies before another one: area times distance; negative if behind. */
    double before(int one, int other) {
        return before[one * count + other];
    }

    /** Return how far one lies before another one where they cover one another, in pixels; 0 if they do not. */
    double distance(int one, int other) {
        double area = overlap[one * count + other];
        return area > 0 ? before(one, other) / area : 0;
    }

    int count() {
        return count;
    }

    private void compare(List<SeenPart> parts, int i, int j) {
        SeenPart one = parts.get(i);
        SeenPart other = parts.get(j);
        if (!one.mayCover(other)) {
            return;
        }
        boolean grows = one.growsOutOf(other);
        boolean carries = other.growsOutOf(one);
        double bias = grows ? GROWN_OUT : carries ? -GROWN_OUT : 0;
        for (Circle c : one.samples(grows, carries)) {
            for (Circle d : other.samples(carries, grows)) {
                meet(i, j, c, d, bias, one.part().slab(), other.part().slab());
            }
        }
    }

    private void meet(int i, int j, Circle c, Circle d, double bias, Optional<Slab> slabI, Optional<Slab> slabJ) {
        if (slabJ.isPresent()) {
            note(i, j, c.radius() * c.radius(), side(slabJ.get(), c));
        }
        if (slabI.isPresent()) {
            note(i, j, d.radius() * d.radius(), -side(slabI.get(), d));
        }
        if (slabI.isPresent() || slabJ.isPresent()) {
            return;
        }
        double x = c.x() - d.x();
        double y = c.y() - d.y();
        double deep = c.radius() + d.radius() - Math.sqrt(x * x + y * y);
        if (deep > 0) {
            double least = Math.min(c.radius(), d.radius());
            note(i, j, Math.min(deep, 2 * least) * least, c.depth() - d.depth() + bias * least);
        }
    }

    /** How far a circle is before a box: it is on the side of the face that it is furthest beyond. */
    private double side(Slab slab, Circle circle) {
        int face = slab.faceNearest(camera.point(circle));
        double towards = slab.normal(face).dot(camera.towards());
        double far = camera.pixelsPerMetre() * Math.max(BEYOND, slab.beyond(face, camera.point(circle)));
        return towards >= -1e-9 ? far : -far;
    }

    private void note(int i, int j, double area, double nearer) {
        before[i * count + j] += area * nearer;
        before[j * count + i] -= area * nearer;
        overlap[i * count + j] += area;
        overlap[j * count + i] += area;
    }
}
