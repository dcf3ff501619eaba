package org.myotome.biomechanics.opensim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.motion.MotionAnalysis;
import org.myotome.biomechanics.motion.Smoothing;
import org.myotome.biomechanics.multibody.MultibodyModel;
import org.myotome.biomechanics.opensim.problem.FileProblems;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;

/**
 * The moments of a recorded motion, from three files: what OpenSim's inverse dynamics tool does when it leaves out all
 * forces of the model.
 */
public final class MomentsAnalysis {

    private final MultibodyModel model;
    private final MotionAnalysis analysis;
    private final double[] times;
    private final List<String> notes;

    private MomentsAnalysis(MultibodyModel model, MotionAnalysis analysis, double[] times, List<String> notes) {
        this.model = model;
        this.analysis = analysis;
        this.times = times;
        this.notes = List.copyOf(notes);
    }

    /**
     * Read the files.
     *
     * @param forcesFile external loads; without them only gravity acts from outside
     * @throws UnusableInputException with every problem of the first file that cannot be used
     */
    public static MomentsAnalysis read(
            Path modelFile, Path motionFile, Optional<Path> forcesFile, Smoothing smoothing) {
        OpenSimModel read = ModelFile.read(modelFile);
        Table table = TableFile.read(motionFile);
        ExternalLoads loads = forcesFile
                .map(file -> ExternalLoadsFile.read(file, read.model()))
                .orElse(ExternalLoads.NONE);
        RecordedMotion recorded = RecordedMotion.of(read.model(), table, smoothing);
        List<String> notes = new ArrayList<>(read.notes());
        notes.addAll(recorded.notes());
        double[] times = within(table, loads);
        if (times.length < table.rows()) {
            notes.add((table.rows() - times.length) + " of " + table.rows()
                    + " rows of the motion lie outside the time of the forces and are left out.");
        }
        MotionAnalysis analysis = new MotionAnalysis(read.model(), recorded.motion(), loads.forces());
        return new MomentsAnalysis(read.model(), analysis, times, notes);
    }

    private static double[] within(Table table, ExternalLoads loads) {
        double[] times = table.times();
        int count = 0;
        for (double time : times) {
            if (time >= loads.from() && time <= loads.to()) {
                times[count++] = time;
            }
        }
        if (count == 0) {
            throw new FileProblems(table.file())
                    .with(
                            0,
                            "lasts from " + table.from() + " to " + table.to() + " s, the forces from " + loads.from()
                                    + " to " + loads.to() + " s.",
                            "Maybe they belong to different recordings.");
        }
        return Arrays.copyOf(times, count);
    }

    /** Return the model. */
    public MultibodyModel model() {
        return model;
    }

    /** Return the times of the motion at which forces are known, in s. */
    public double[] times() {
        return times.clone();
    }

    /** Return what was left out or assumed, a sentence each. */
    public List<String> notes() {
        return notes;
    }

    /**
     * Write the moments in N m and forces in N at a time in s, in the order of the model's coordinates.
     *
     * @throws ArithmeticException if one is not finite
     */
    public void at(double time, double[] effort) {
        analysis.at(time, effort);
    }
}
