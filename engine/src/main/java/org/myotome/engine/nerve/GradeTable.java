package org.myotome.engine.nerve;

import java.util.Map;
import java.util.TreeMap;

/** Keeps the grades of {@link GradeCurve}, since most tests of most lesions lose the same share: none or all. */
final class GradeTable {

    private final Map<Double, Map<Double, double[]>> bySeverity = new TreeMap<>();

    /** Return how probable each grade is; the caller must not change it. */
    double[] grades(double severity, double share) {
        double effective = share == 0 ? 0 : severity;
        return bySeverity
                .computeIfAbsent(effective, level -> new TreeMap<>())
                .computeIfAbsent(share, part -> GradeCurve.grades(effective, part));
    }
}
