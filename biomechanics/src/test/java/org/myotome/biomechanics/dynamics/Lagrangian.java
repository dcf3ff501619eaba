package org.myotome.biomechanics.dynamics;

import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Inertia;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Energies of a model from where its bodies are, and what moves it by Lagrange's equation d/dt dT/du - dT/dq + dV/dq, all
 * by central differences. It shares the poses with the solver and nothing else.
 */
final class Lagrangian {

    private static final double STEP = 1e-4;

    private final MultibodyModel model;
    private final BodyPoses poses;

    Lagrangian(MultibodyModel model) {
        this.model = model;
        poses = new BodyPoses(model);
    }

    double potential(double[] q) {
        poses.update(q);
        double sum = 0;
        for (int i = 0; i < model.bodies().size(); i++) {
            Body body = model.bodies().get(i);
            sum -= body.mass() * model.gravity().dot(poses.point(i, body.massCentre()));
        }
        return sum;
    }

    double kinetic(double[] q, double[] velocity) {
        double sum = 0;
        for (int i = 0; i < model.bodies().size(); i++) {
            sum += kinetic(i, q, velocity);
        }
        return sum;
    }

    private double kinetic(int number, double[] q, double[] velocity) {
        Body body = model.bodies().get(number);
        double step = 1e-5;
        poses.update(moved(q, velocity, step));
        Vector3 centreAfter = poses.point(number, body.massCentre());
        Rotation after = poses.rotation(number);
        poses.update(moved(q, velocity, -step));
        Vector3 speed =
                centreAfter.minus(poses.point(number, body.massCentre())).times(1 / (2 * step));
        Rotation before = poses.rotation(number);
        poses.update(q);
        Rotation now = poses.rotation(number);
        Vector3 rateX = after.x().minus(before.x()).times(1 / (2 * step));
        Vector3 rateY = after.y().minus(before.y()).times(1 / (2 * step));
        Vector3 rateZ = after.z().minus(before.z()).times(1 / (2 * step));
        // In the body's axes: omega = (y' . z, z' . x, x' . y).
        double wx = rateY.dot(now.z());
        double wy = rateZ.dot(now.x());
        double wz = rateX.dot(now.y());
        Inertia j = body.inertia();
        double turning = j.xx() * wx * wx
                + j.yy() * wy * wy
                + j.zz() * wz * wz
                + 2 * (j.xy() * wx * wy + j.xz() * wx * wz + j.yz() * wy * wz);
        return (body.mass() * speed.dot(speed) + turning) / 2;
    }

    double[] efforts(double[] q, double[] velocity, double[] acceleration) {
        double[] effort = new double[q.length];
        double time = 1e-3;
        double[] later = moved(moved(q, velocity, time), acceleration, time * time / 2);
        double[] earlier = moved(moved(q, velocity, -time), acceleration, time * time / 2);
        double[] faster = moved(velocity, acceleration, time);
        double[] slower = moved(velocity, acceleration, -time);
        for (int i = 0; i < q.length; i++) {
            double momentumRate = (momentum(later, faster, i) - momentum(earlier, slower, i)) / (2 * time);
            double[] up = moved(q, unit(q.length, i), STEP);
            double[] down = moved(q, unit(q.length, i), -STEP);
            double kineticSlope = (kinetic(up, velocity) - kinetic(down, velocity)) / (2 * STEP);
            double potentialSlope = (potential(up) - potential(down)) / (2 * STEP);
            effort[i] = momentumRate - kineticSlope + potentialSlope;
        }
        return effort;
    }

    private double momentum(double[] q, double[] velocity, int coordinate) {
        // Kinetic energy is quadratic in the velocities, so a large step gives its slope without error.
        double step = 1;
        double[] unit = unit(q.length, coordinate);
        return (kinetic(q, moved(velocity, unit, step)) - kinetic(q, moved(velocity, unit, -step))) / (2 * step);
    }

    static double[] moved(double[] from, double[] along, double factor) {
        double[] result = from.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] += factor * along[i];
        }
        return result;
    }

    private static double[] unit(int length, int at) {
        double[] unit = new double[length];
        unit[at] = 1;
        return unit;
    }
}
