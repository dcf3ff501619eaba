package org.myotome.biomechanics.opensim;

import java.io.IOException;
import java.util.Locale;
import org.myotome.biomechanics.multibody.Coordinate;

/** Writes the moments of a motion as a storage that OpenSim reads. */
public final class MomentsFile {

    private static final int MOST_DIGITS = 8;

    private MomentsFile() {}

    /**
     * Work out the moments of every time and write them, row by row.
     *
     * @throws ArithmeticException if a moment is not finite
     */
    public static void write(MomentsAnalysis analysis, Appendable out) throws IOException {
        double[] times = analysis.times();
        int count = analysis.model().coordinates().size();
        out.append("Inverse Dynamics Generalized Forces\nversion=1\nnRows=" + times.length + "\nnColumns=" + (count + 1)
                + "\ninDegrees=no\nendheader\ntime");
        for (Coordinate coordinate : analysis.model().coordinates()) {
            out.append('\t')
                    .append(coordinate.name())
                    .append('_')
                    .append(coordinate.motion().effort());
        }
        out.append('\n');
        double[] effort = new double[count];
        for (double time : times) {
            analysis.at(time, effort);
            out.append(Double.toString(time));
            for (double one : effort) {
                out.append('\t').append(String.format(Locale.ROOT, "%." + MOST_DIGITS + "f", one));
            }
            out.append('\n');
        }
    }
}
