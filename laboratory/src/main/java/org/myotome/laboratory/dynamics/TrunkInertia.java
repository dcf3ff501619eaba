package org.myotome.laboratory.dynamics;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.motion.MotionAnalysis;
import org.myotome.biomechanics.motion.Smoothing;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Inertia;
import org.myotome.biomechanics.multibody.MultibodyModel;
import org.myotome.biomechanics.opensim.ModelFile;
import org.myotome.biomechanics.opensim.RecordedMotion;
import org.myotome.biomechanics.opensim.Table;
import org.myotome.biomechanics.opensim.TableFile;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;

/**
 * Why the trunk of OpenSim's regression test is off by more than rounding although no ground force acts there: its moments
 * are linear in the inertia of the torso, so least squares find the one number by which that would have to be multiplied.
 * If a single number makes all rows of all three coordinates agree, the stored result was made with that inertia.
 */
final class TrunkInertia {

    private static final String TORSO = "torso";
    private static final List<String> TRUNK = List.of("lumbar_extension", "lumbar_bending", "lumbar_rotation");

    private final MultibodyModel model;
    private final Table motion;
    private final Table stored;

    TrunkInertia(ReferenceFiles files) {
        model = ModelFile.read(files.file("gait2392/subject01.osim")).model();
        motion = TableFile.read(files.file("gait2392/subject01_walk1_ik.mot"));
        stored = TableFile.read(files.file("gait2392/std_subject01_InverseDynamics.sto"));
    }

    /** Write the number, and how far the trunk is off with it. */
    void write(String bench, Findings findings) {
        double[] ours = trunk(1);
        double[] doubled = trunk(2);
        double product = 0;
        double square = 0;
        for (int i = 0; i < ours.length; i++) {
            double slope = doubled[i] - ours[i];
            product += slope * (theirs(i) - ours[i]);
            square += slope * slope;
        }
        double factor = 1 + product / square;
        double[] fitted = trunk(factor);
        double before = 0;
        double after = 0;
        for (int i = 0; i < fitted.length; i++) {
            before = Math.max(before, Math.abs(ours[i] - theirs(i)));
            after = Math.max(after, Math.abs(fitted[i] - theirs(i)));
        }
        row(bench, "trunk, most", before, "N m", findings);
        row(bench, "torso's inertia that fits, times", factor, "", findings);
        row(bench, "trunk with it, most", after, "N m", findings);
    }

    private void row(String bench, String metric, double value, String unit, Findings findings) {
        findings.figure(new Row(bench, "gait2392", metric, value, unit, stored.rows(), 0));
    }

    private double theirs(int i) {
        String column = TRUNK.get(i % TRUNK.size()) + "_moment";
        return stored.find(column).orElseThrow()[i / TRUNK.size()];
    }

    /** Return the moments of the trunk, row by row. Ground forces do not reach it. */
    private double[] trunk(double factor) {
        MultibodyModel changed = withTorso(factor);
        MotionAnalysis analysis = new MotionAnalysis(
                changed,
                RecordedMotion.of(changed, motion, new Smoothing.LowPass(6)).motion(),
                List.of());
        double[] effort = new double[changed.coordinates().size()];
        double[] trunk = new double[TRUNK.size() * stored.rows()];
        double[] times = stored.times();
        for (int i = 0; i < trunk.length; i++) {
            analysis.at(times[i / TRUNK.size()], effort);
            trunk[i] = effort[changed.coordinateNumber(TRUNK.get(i % TRUNK.size()))];
        }
        return trunk;
    }

    private MultibodyModel withTorso(double factor) {
        List<Body> bodies = new ArrayList<>(model.bodies());
        int torso = model.bodyNumber(TORSO);
        Body body = bodies.get(torso);
        Inertia inertia = body.inertia();
        bodies.set(
                torso,
                new Body(
                        body.name(),
                        body.mass(),
                        body.massCentre(),
                        Inertia.ofMoments(factor * inertia.xx(), factor * inertia.yy(), factor * inertia.zz())));
        return new MultibodyModel(
                model.name(), model.gravity(), bodies, model.joints(), model.coordinates(), model.couplings());
    }
}
