package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.engine.record.AsWritten;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SensationFinding;
import org.myotome.server.form.Problems;
import org.myotome.server.wording.Plain;

/**
 * The findings that have a line of their own on the examination page, with left and right beside each other. What has no
 * line there, or says more than a line holds, keeps a row of its own below.
 *
 * <p>Which findings these are is our own choice: the areas of skin that tell roots apart, the nerve stretch tests that the
 * safety rules read, and the measured tests with a published norm. It awaits a clinician's review.
 */
final class SideBySide {

    private static final String FIELD = "grid.";

    private SideBySide() {}

    /** What a line takes. */
    enum Kind {
        FEELING,
        STRETCH,
        ANGLE,
        MEASURED
    }

    /**
     * One line.
     *
     * @param kind what it takes
     * @param name the finding, as it is written in the record
     * @param unit what it is measured in; empty where nothing is measured
     * @param sided whether each side is examined by itself
     * @param most the largest value that is taken for one and not for a slip, in the unit
     */
    record Line(Kind kind, String name, String unit, boolean sided, double most) {

        /** Return the field of one side, or of a test of both at once. */
        String field(ReportedSide side) {
            return FIELD + AsWritten.plain(name).replace(' ', '_').replaceAll("[^a-z0-9_]", "") + "." + side.word();
        }

        /** Return the least value that is taken for one. */
        double least() {
            return unit.equals("deg") ? -most : 0;
        }

        private boolean takes(String value) {
            return Problems.findNumber(value)
                    .filter(number -> number >= least() && number <= most)
                    .isPresent();
        }

        /** Return what a field is called in messages and to a reader who cannot see the table. */
        String label(ReportedSide side) {
            return Plain.capital(name) + (sided ? ", " + Plain.side(side) : "");
        }

        /** Return the sides that have a field. */
        List<ReportedSide> sides() {
            return sided ? List.of(ReportedSide.LEFT, ReportedSide.RIGHT) : List.of(ReportedSide.NOT_STATED);
        }
    }

    private static final List<Line> LINES = lines();

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String area : List.of(
                "front thigh",
                "back of the thigh",
                "inner shin",
                "outer shin",
                "calf",
                "top of the foot",
                "first web space",
                "outer border of the foot",
                "sole")) {
            lines.add(new Line(Kind.FEELING, area, "", true, 0));
        }
        for (String test : List.of("straight leg raise", "slump", "femoral nerve stretch")) {
            lines.add(new Line(Kind.STRETCH, test, "", true, 0));
        }
        for (String movement : List.of(
                "hip internal rotation",
                "hip flexion",
                "hip extension",
                "knee flexion",
                "knee extension",
                "big toe extension")) {
            lines.add(new Line(Kind.ANGLE, movement, "deg", true, 180));
        }
        lines.add(new Line(Kind.ANGLE, "ankle dorsiflexion knee to wall", "cm", true, 30));
        lines.add(new Line(Kind.MEASURED, "single-leg stance", "s", true, 600));
        lines.add(new Line(Kind.MEASURED, "single-leg heel raise", "reps", true, 200));
        lines.add(new Line(Kind.MEASURED, "single-leg bridge", "s", true, 600));
        lines.add(new Line(Kind.MEASURED, "side plank", "s", true, 900));
        lines.add(new Line(Kind.MEASURED, "front plank", "s", false, 1800));
        lines.add(new Line(Kind.MEASURED, "Biering-Sorensen", "s", false, 900));
        lines.add(new Line(Kind.MEASURED, "30 s chair stand", "reps", false, 60));
        return List.copyOf(lines);
    }

    /** Return the lines of a kind. */
    static List<Line> lines(Kind kind) {
        return LINES.stream().filter(line -> line.kind() == kind).toList();
    }

    /** Return the finding that goes by a name, as a line, if it has one. */
    static Optional<Line> find(Kind kind, String name) {
        String plain = AsWritten.plain(name);
        return lines(kind).stream()
                .filter(line -> AsWritten.plain(line.name()).equals(plain))
                .findFirst();
    }

    /** Return what a field is called, if it is one of a line. */
    static Optional<String> findLabel(String field) {
        return LINES.stream()
                .flatMap(line -> line.sides().stream()
                        .filter(side -> line.field(side).equals(field))
                        .map(line::label))
                .findFirst();
    }

    /** Return the fields of all lines with nothing in them. */
    static Map<String, String> empty() {
        Map<String, String> values = new TreeMap<>();
        LINES.forEach(line -> line.sides().forEach(side -> values.put(line.field(side), "")));
        return values;
    }

    /** Put a finding of feeling on its line; returns whether it fits there and nothing else stands there. */
    static boolean put(Map<String, String> values, SensationFinding finding) {
        return put(
                values,
                find(Kind.FEELING, finding.area()),
                finding.side(),
                finding.quality().word());
    }

    /** Put a measured movement of a joint on its line, where it fits. */
    static boolean put(Map<String, String> values, MobilityFinding finding) {
        Optional<Line> line = find(Kind.ANGLE, finding.jointMovement())
                .filter(known -> known.unit().equals(finding.unit()))
                .filter(known -> finding.finding().isEmpty() && known.takes(finding.value()));
        return put(values, line, finding.side(), finding.value());
    }

    /** Put a test on its line, where it fits. */
    static boolean put(Map<String, String> values, FunctionalTest test) {
        Optional<Line> stretch = find(Kind.STRETCH, test.test())
                .filter(_ -> test.value().isEmpty() && test.unit().isEmpty())
                .filter(_ -> ExaminationSection.STRETCH_RESULTS.contains(test.result()));
        if (stretch.isPresent()) {
            return put(values, stretch, test.side(), test.result());
        }
        Optional<Line> measured = find(Kind.MEASURED, test.test())
                .filter(known -> known.unit().equals(test.unit()))
                .filter(known -> test.result().isEmpty() && known.takes(test.value()));
        return put(values, measured, test.side(), test.value());
    }

    private static boolean put(Map<String, String> values, Optional<Line> line, ReportedSide side, String value) {
        List<String> fields = line.map(known -> fields(known, side)).orElse(List.of());
        if (fields.isEmpty()
                || fields.stream()
                        .anyMatch(field -> !values.getOrDefault(field, "").isEmpty())) {
            return false;
        }
        fields.forEach(field -> values.put(field, value));
        return true;
    }

    private static List<String> fields(Line line, ReportedSide side) {
        if (!line.sided()) {
            return side == ReportedSide.NOT_STATED ? List.of(line.field(side)) : List.of();
        }
        return switch (side) {
            case LEFT, RIGHT -> List.of(line.field(side));
            case BOTH -> line.sides().stream().map(line::field).toList();
            case MIDLINE, ALTERNATING, NOT_STATED -> List.of();
        };
    }
}
