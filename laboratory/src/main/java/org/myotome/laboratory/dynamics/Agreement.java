package org.myotome.laboratory.dynamics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.myotome.biomechanics.motion.Smoothing;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.opensim.MomentsAnalysis;
import org.myotome.biomechanics.opensim.Table;
import org.myotome.biomechanics.opensim.TableFile;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;

/** How far our moments are from those that OpenSim stored for the same files, coordinate by coordinate. */
final class Agreement {

    private static final Smoothing AS_OPENSIM_DID = new Smoothing.LowPass(6);

    private final String bench;
    private final String subject;
    private final int frames;
    private final Map<String, Difference> differences = new LinkedHashMap<>();

    private static final class Difference {
        private double most;
        private double squares;
    }

    private Agreement(String bench, String subject, int frames) {
        this.bench = bench;
        this.subject = subject;
        this.frames = frames;
    }

    /** What is compared: the files of one motion and its stored result. */
    record Reference(String subject, String model, String motion, Optional<String> forces, String result) {}

    static Agreement of(String bench, ReferenceFiles files, Reference reference) {
        MomentsAnalysis analysis = MomentsAnalysis.read(
                files.file(reference.model),
                files.file(reference.motion),
                reference.forces.map(files::file),
                AS_OPENSIM_DID);
        Table stored = TableFile.read(files.file(reference.result));
        Agreement agreement = new Agreement(bench, reference.subject, stored.rows());
        List<Coordinate> coordinates = analysis.model().coordinates();
        double[] effort = new double[coordinates.size()];
        double[] times = stored.times();
        for (int row = 0; row < times.length; row++) {
            analysis.at(times[row], effort);
            for (int i = 0; i < effort.length; i++) {
                agreement.compare(coordinates.get(i).name(), effort[i], stored, row);
            }
        }
        return agreement;
    }

    private void compare(String coordinate, double ours, Table stored, int row) {
        Optional<double[]> theirs = stored.find(coordinate + "_moment").or(() -> stored.find(coordinate + "_force"));
        if (theirs.isPresent()) {
            double off = Math.abs(ours - theirs.get()[row]);
            Difference difference = differences.computeIfAbsent(coordinate, _ -> new Difference());
            difference.most = Math.max(difference.most, off);
            difference.squares += off * off;
        }
    }

    /** Write the largest difference over some coordinates, and the largest root mean square. */
    void write(String what, Predicate<String> coordinates, Findings findings) {
        double most = 0;
        double rootMeanSquare = 0;
        for (Map.Entry<String, Difference> entry : differences.entrySet()) {
            if (coordinates.test(entry.getKey())) {
                most = Math.max(most, entry.getValue().most);
                rootMeanSquare = Math.max(rootMeanSquare, Math.sqrt(entry.getValue().squares / frames));
            }
        }
        findings.figure(new Row(bench, subject, what + ", most", most, "N m", frames, 0));
        findings.figure(new Row(bench, subject, what + ", root mean square", rootMeanSquare, "N m", frames, 0));
    }
}
