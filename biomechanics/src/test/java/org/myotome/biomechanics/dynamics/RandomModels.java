package org.myotome.biomechanics.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.myotome.biomechanics.function.CubicSpline;
import org.myotome.biomechanics.function.Line;
import org.myotome.biomechanics.function.Polynomial;
import org.myotome.biomechanics.function.Scaled;
import org.myotome.biomechanics.function.SmoothFunction;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Axis;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Coordinate.Motion;
import org.myotome.biomechanics.multibody.Inertia;
import org.myotome.biomechanics.multibody.Joint;
import org.myotome.biomechanics.multibody.MultibodyModel;

/** Draws trees of bodies and states of them; the same seed draws the same. */
final class RandomModels {

    private final SplittableRandom random;
    private final boolean curved;

    private RandomModels(long seed, boolean curved) {
        random = new SplittableRandom(seed);
        this.curved = curved;
    }

    /** Joints move by straight lines only. */
    static RandomModels straight(long seed) {
        return new RandomModels(seed, false);
    }

    /** Some joints move by polynomials and splines. */
    static RandomModels curved(long seed) {
        return new RandomModels(seed, true);
    }

    /** Draw a model with a number of bodies; about one coordinate in five moves two axes. */
    MultibodyModel model(int bodyCount) {
        List<Body> bodies = new ArrayList<>();
        List<Joint> joints = new ArrayList<>();
        List<Coordinate> coordinates = new ArrayList<>();
        for (int i = 0; i < bodyCount; i++) {
            String parent = i == 0 || random.nextInt(5) == 0 ? MultibodyModel.GROUND : "body" + random.nextInt(i);
            bodies.add(body("body" + i));
            joints.add(new Joint(
                    "joint" + i,
                    parent,
                    "body" + i,
                    placement(),
                    random.nextBoolean() ? placement() : Placement.NONE,
                    axes(random.nextInt(3), Motion.TRANSLATION, coordinates),
                    axes(random.nextInt(4), Motion.ROTATION, coordinates)));
        }
        return new MultibodyModel("drawn", vector(5), bodies, joints, coordinates, List.of());
    }

    /** Draw a number for each coordinate, with the given standard deviation. */
    double[] state(MultibodyModel model, double deviation) {
        return model.coordinates().stream()
                .mapToDouble(coordinate -> deviation * random.nextGaussian())
                .toArray();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    Vector3 vector(double size) {
        return new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).times(size);
    }

    private Body body(String name) {
        double mass = 0.2 + 5 * random.nextDouble();
        double x = mass * random.nextDouble() * 0.05;
        double y = mass * random.nextDouble() * 0.05;
        double z = mass * random.nextDouble() * 0.05;
        Vector3 tilt = vector(0.3);
        return new Body(name, mass, vector(0.1), turned(x + y, y + z, z + x, tilt));
    }

    /** Principal moments about tilted axes. */
    private static Inertia turned(double first, double second, double third, Vector3 tilt) {
        Rotation r = Rotation.bodyFixedXyz(tilt);
        double[][] columns = {
            {r.x().x(), r.x().y(), r.x().z()}, {r.y().x(), r.y().y(), r.y().z()}, {r.z().x(), r.z().y(), r.z().z()}
        };
        double[] moments = {first, second, third};
        double[][] sum = new double[3][3];
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    sum[i][j] += moments[k] * columns[k][i] * columns[k][j];
                }
            }
        }
        return new Inertia(sum[0][0], sum[1][1], sum[2][2], sum[0][1], sum[0][2], sum[1][2]);
    }

    private Placement placement() {
        Rotation rotation = random.nextBoolean() ? Rotation.NONE : Rotation.bodyFixedXyz(vector(1));
        return new Placement(rotation, vector(0.3));
    }

    private List<Axis> axes(int count, Motion motion, List<Coordinate> coordinates) {
        List<Axis> axes = new ArrayList<>();
        List<Vector3> aligned = List.of(Vector3.X, Vector3.Y.times(-1), Vector3.Z);
        for (int i = 0; i < count; i++) {
            Vector3 direction = random.nextInt(3) == 0 ? vector(1) : aligned.get(i);
            Optional<String> coordinate =
                    random.nextInt(8) == 0 ? Optional.empty() : Optional.of(coordinate(motion, coordinates));
            axes.add(new Axis(direction, coordinate, function()));
        }
        return axes;
    }

    private String coordinate(Motion motion, List<Coordinate> coordinates) {
        if (!coordinates.isEmpty() && random.nextInt(5) == 0) {
            return coordinates.get(random.nextInt(coordinates.size())).name();
        }
        String name = "q" + coordinates.size();
        coordinates.add(new Coordinate(name, motion, 0, -3, 3));
        return name;
    }

    private SmoothFunction function() {
        Line line = new Line(random.nextBoolean() ? 1 : random.nextGaussian(), random.nextInt(2) * 0.3);
        if (!curved) {
            return line;
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Polynomial(List.of(0.05, -0.1, 0.8, 0.02));
            case 1 ->
                new Scaled(
                        CubicSpline.simm(new double[] {-2, -1, 0, 0.7, 2.5}, new double[] {0.1, 0.3, -0.2, 0.4, 0.2}),
                        1.3);
            default -> line;
        };
    }
}
