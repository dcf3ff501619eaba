package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.content.casefile.UnitDoubt;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SensationFinding;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.form.Problems;
import org.myotome.server.wording.Plain;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reflexes, feeling, mobility and functional tests. */
@Component
@Order(7)
final class ExaminationSection implements Section {

    /** The most rows that one list of findings can have. */
    static final int MOST_ROWS = 40;

    static final List<String> UNITS = List.of("deg", "cm", "mm");

    /** What a nerve stretch test may come out as on its line. */
    static final List<String> STRETCH_RESULTS = List.of("negative", "positive");

    @Override
    public String id() {
        return "examination";
    }

    @Override
    public String label() {
        return "Examination";
    }

    @Override
    public Map<String, String> show(Episode episode) {
        CaseRecord record = episode.caseRecord();
        Reflexes reflexes = record.reflexes();
        Map<String, String> values = new TreeMap<>();
        values.put("knee.left", reflexes.kneeLeft().word());
        values.put("knee.right", reflexes.kneeRight().word());
        values.put("ankle.left", reflexes.ankleLeft().word());
        values.put("ankle.right", reflexes.ankleRight().word());
        values.put("plantar", reflexes.plantar().word());
        values.put("clonus", reflexes.clonus().word());
        values.putAll(SideBySide.empty());
        List<SensationFinding> sensation = record.sensation().stream()
                .filter(finding -> !SideBySide.put(values, finding))
                .toList();
        List<MobilityFinding> mobility = record.mobility().stream()
                .filter(finding -> !SideBySide.put(values, finding))
                .toList();
        List<FunctionalTest> tests = record.functionalTests().stream()
                .filter(test -> !SideBySide.put(values, test))
                .toList();
        int row = 0;
        for (SensationFinding finding : sensation) {
            putRow(values, "sensation", row++, finding.area(), finding.side());
            values.put("sensation." + (row - 1) + ".quality", finding.quality().word());
        }
        row = 0;
        for (MobilityFinding finding : mobility) {
            putRow(values, "mobility", row++, finding.jointMovement(), finding.side());
            values.put("mobility." + (row - 1) + ".value", finding.value());
            values.put("mobility." + (row - 1) + ".unit", finding.unit());
            values.put("mobility." + (row - 1) + ".finding", finding.finding());
        }
        row = 0;
        for (FunctionalTest test : tests) {
            putRow(values, "test", row++, test.test(), test.side());
            values.put("test." + (row - 1) + ".result", test.result());
            values.put("test." + (row - 1) + ".value", test.value());
            values.put("test." + (row - 1) + ".unit", test.unit());
        }
        return values;
    }

    private static void putRow(Map<String, String> values, String list, int row, String what, ReportedSide side) {
        values.put(list + "." + row + ".what", what);
        values.put(list + "." + row + ".side", side.word());
    }

    @Override
    public List<Event> read(Problems fields, List<String> changed, CaseFile file) {
        Reflexes reflexes = reflexes(fields);
        List<SensationFinding> sensation = new ArrayList<>();
        List<MobilityFinding> mobility = new ArrayList<>();
        List<FunctionalTest> tests = new ArrayList<>();
        for (SideBySide.Line line : SideBySide.lines(SideBySide.Kind.FEELING)) {
            line.sides().forEach(side -> feeling(fields, line, side).ifPresent(sensation::add));
        }
        for (SideBySide.Line line : SideBySide.lines(SideBySide.Kind.STRETCH)) {
            line.sides().forEach(side -> stretch(fields, line, side).ifPresent(tests::add));
        }
        for (SideBySide.Line line : SideBySide.lines(SideBySide.Kind.ANGLE)) {
            line.sides()
                    .forEach(side -> measured(fields, line, side)
                            .map(value -> new MobilityFinding(line.name(), side, value, line.unit(), ""))
                            .ifPresent(mobility::add));
        }
        for (SideBySide.Line line : SideBySide.lines(SideBySide.Kind.MEASURED)) {
            line.sides()
                    .forEach(side -> measured(fields, line, side)
                            .map(value -> new FunctionalTest(line.name(), side, "", value, line.unit()))
                            .ifPresent(tests::add));
        }
        for (int row = 0; row < MOST_ROWS; row++) {
            sensation(fields, "sensation." + row + ".").ifPresent(sensation::add);
            mobility(fields, "mobility." + row + ".").ifPresent(mobility::add);
            test(fields, "test." + row + ".").ifPresent(tests::add);
        }
        return fields.found().isEmpty() && !changed.isEmpty()
                ? List.of(new Event.ExaminationRecorded(reflexes, sensation, mobility, tests))
                : List.of();
    }

    private Reflexes reflexes(Problems fields) {
        return new Reflexes(
                reflex(fields, "knee.left"),
                reflex(fields, "knee.right"),
                reflex(fields, "ankle.left"),
                reflex(fields, "ankle.right"),
                fields.choice(
                        "plantar",
                        fieldLabel("plantar"),
                        List.of(Reflexes.PlantarResponse.values()),
                        Reflexes.PlantarResponse::word,
                        Reflexes.PlantarResponse.UNKNOWN),
                fields.choice(
                        "clonus",
                        fieldLabel("clonus"),
                        List.of(Reflexes.Clonus.values()),
                        Reflexes.Clonus::word,
                        Reflexes.Clonus.UNKNOWN));
    }

    private ReflexFinding reflex(Problems fields, String field) {
        return fields.choice(
                field, fieldLabel(field), List.of(ReflexFinding.values()), ReflexFinding::word, ReflexFinding.UNKNOWN);
    }

    private static Optional<SensationFinding> feeling(Problems fields, SideBySide.Line line, ReportedSide side) {
        if (fields.text(line.field(side)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SensationFinding(
                line.name(),
                side,
                fields.choice(
                        line.field(side),
                        line.label(side),
                        List.of(SensationFinding.Quality.values()),
                        SensationFinding.Quality::word,
                        SensationFinding.Quality.NORMAL)));
    }

    private static Optional<FunctionalTest> stretch(Problems fields, SideBySide.Line line, ReportedSide side) {
        String result = fields.choice(
                line.field(side), line.label(side), STRETCH_RESULTS, java.util.function.Function.identity(), "");
        return result.isEmpty() ? Optional.empty() : Optional.of(new FunctionalTest(line.name(), side, result, "", ""));
    }

    /** Return a value of a line as it is written in records, with a point before decimals; what is none is refused. */
    private static Optional<String> measured(Problems fields, SideBySide.Line line, ReportedSide side) {
        String value = fields.text(line.field(side));
        boolean fits = fields.number(
                        line.field(side),
                        line.label(side),
                        line.least(),
                        line.most(),
                        line.unit(),
                        "Write it as it was measured.")
                .find()
                .isPresent();
        return fits ? Optional.of(value.replace(',', '.').replace("+", "")) : Optional.empty();
    }

    private Optional<SensationFinding> sensation(Problems fields, String row) {
        String area = fields.text(row + "what", "Feeling: where", 200);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        SensationFinding.Quality quality = fields.choice(
                row + "quality",
                "Feeling at " + area,
                List.of(SensationFinding.Quality.values()),
                SensationFinding.Quality::word,
                SensationFinding.Quality.NORMAL);
        if (fields.text(row + "quality").isEmpty()) {
            fields.add("Feeling at " + area, "", "Say whether it is normal, reduced or tingling, or empty the row.");
        }
        return Optional.of(new SensationFinding(area, side(fields, row, area), quality));
    }

    private static Optional<MobilityFinding> mobility(Problems fields, String row) {
        String movement = fields.text(row + "what", "Mobility: which movement", 200);
        if (movement.isEmpty()) {
            return Optional.empty();
        }
        String value = fields.text(row + "value", "Mobility of " + movement, 60);
        String unit = fields.text(row + "unit", "Unit of " + movement, 20);
        checkMobility(fields, movement, value, unit);
        return Optional.of(new MobilityFinding(
                movement,
                side(fields, row, movement),
                value,
                unit,
                fields.text(row + "finding", "Finding for " + movement, 60)));
    }

    private static void checkMobility(Problems fields, String movement, String value, String unit) {
        Optional<Double> number = Problems.findNumber(value);
        if (number.isEmpty()) {
            return; // a finding in words
        }
        if (unit.isEmpty()) {
            fields.add(movement, value, "Choose the unit: degrees, cm or mm.");
        } else if (unit.equals("deg") && Math.abs(number.get()) > 180) {
            fields.add(movement, value + " deg", "An angle lies between -180 and 180 degrees.");
        } else {
            checkUnit(fields, movement, value, unit);
        }
    }

    /** Refuse what nobody reaches under this unit; it is a slip of unit, and guessing which would be worse. */
    private static void checkUnit(Problems fields, String measured, String value, String unit) {
        UnitDoubt.find(measured, value.replace(',', '.'), unit)
                .ifPresent(doubt -> fields.add(
                        measured,
                        value + " " + unit,
                        Plain.capital(doubt) + ". Nothing is converted by guess: write a value and the unit it has."));
    }

    private static Optional<FunctionalTest> test(Problems fields, String row) {
        String test = fields.text(row + "what", "Test", 200);
        if (test.isEmpty()) {
            return Optional.empty();
        }
        String value = fields.text(row + "value", "Value of " + test, 60);
        String unit = fields.text(row + "unit", "Unit of " + test, 20);
        checkUnit(fields, test, value, unit);
        return Optional.of(new FunctionalTest(
                test, side(fields, row, test), fields.text(row + "result", "Result of " + test, 200), value, unit));
    }

    private static ReportedSide side(Problems fields, String row, String what) {
        return fields.choice(
                row + "side",
                "Side of " + what,
                List.of(ReportedSide.values()),
                ReportedSide::word,
                ReportedSide.NOT_STATED);
    }

    @Override
    public String fieldLabel(String field) {
        return switch (field) {
            case "knee.left" -> "Knee reflex, left";
            case "knee.right" -> "Knee reflex, right";
            case "ankle.left" -> "Ankle reflex, left";
            case "ankle.right" -> "Ankle reflex, right";
            case "plantar" -> "Plantar response";
            case "clonus" -> "Clonus";
            default -> SideBySide.findLabel(field).orElseGet(() -> Plain.capital(field.replace('.', ' ')));
        };
    }
}
