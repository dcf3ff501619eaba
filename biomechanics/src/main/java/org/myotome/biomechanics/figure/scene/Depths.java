package org.myotome.biomechanics.figure.scene;

import java.util.List;
import java.util.Optional;

/** How much each of several things seen lies before each other one, where they cover one another; sums up over pictures. */
final class Depths {

    /** What grows out of something counts as this much nearer, in shares of its radius: ties are painted as one body. */
    private static final double GROWN_OUT = 0.5;

    private final int count;
    /** Areas of overlap times distance, positive where the first one is nearer. */
    private final double[] before;

    private final double[] overlap;

    Depths(int count) {
        this.count = count;
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
        boolean grows = growsOutOf(one, other);
        boolean carries = growsOutOf(other, one);
        double bias = grows ? GROWN_OUT : carries ? -GROWN_OUT : 0;
        for (SeenChain a : one.chains()) {
            for (SeenChain b : other.chains()) {
                int fromA = grows ? a.chain().openRoot() : 0;
                int fromB = carries ? b.chain().openRoot() : 0;
                int toA = a.stations().size() - (carries ? a.chain().openTip() : 0);
                int toB = b.stations().size() - (grows ? b.chain().openTip() : 0);
                for (int k = fromA; k < toA; k++) {
                    for (int l = fromB; l < toB; l++) {
                        for (Circle c : a.stations().get(k)) {
                            for (Circle d : b.stations().get(l)) {
                                meet(i, j, c, d, bias);
                            }
                        }
                    }
                }
            }
        }
    }

    private void meet(int i, int j, Circle c, Circle d, double bias) {
        double x = c.x() - d.x();
        double y = c.y() - d.y();
        double deep = c.radius() + d.radius() - Math.sqrt(x * x + y * y);
        if (deep > 0) {
            double least = Math.min(c.radius(), d.radius());
            double area = Math.min(deep, 2 * least) * least;
            double nearer = c.depth() - d.depth() + bias * least;
            before[i * count + j] += area * nearer;
            before[j * count + i] -= area * nearer;
            overlap[i * count + j] += area;
            overlap[j * count + i] += area;
        }
    }

    private static boolean growsOutOf(SeenPart part, SeenPart other) {
        return part.part().hangsOn().equals(Optional.of(other.part().name()));
    }
}
