package org.myotome.server.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.ability.MeasuredNorm;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.SensationFinding;
import org.myotome.server.form.Choice;
import org.myotome.server.form.Problems;
import org.myotome.server.intake.ExaminationView.CellView;
import org.myotome.server.intake.ExaminationView.GridView;
import org.myotome.server.intake.ExaminationView.LineView;
import org.myotome.server.wording.Plain;

/** Puts the lines of the examination page together, with norms and the error of measuring beside measured values. */
final class Grids {

    private Grids() {}

    static List<GridView> of(CaseRecord record) {
        return List.of(
                grid("Feeling", NormalRest.Part.FEELING.word(), SideBySide.Kind.FEELING, record),
                grid("Nerve stretch tests", NormalRest.Part.STRETCH.word(), SideBySide.Kind.STRETCH, record),
                grid("Mobility", "", SideBySide.Kind.ANGLE, record),
                grid("Measured tests", "", SideBySide.Kind.MEASURED, record));
    }

    private static GridView grid(String title, String part, SideBySide.Kind kind, CaseRecord record) {
        Map<String, String> stored = stored(record);
        return new GridView(
                title,
                part,
                SideBySide.lines(kind).stream()
                        .map(line -> line(line, record, stored))
                        .toList());
    }

    private static Map<String, String> stored(CaseRecord record) {
        Map<String, String> values = SideBySide.empty();
        record.sensation().forEach(finding -> SideBySide.put(values, finding));
        record.mobility().forEach(finding -> SideBySide.put(values, finding));
        record.functionalTests().forEach(test -> SideBySide.put(values, test));
        return values;
    }

    private static LineView line(SideBySide.Line line, CaseRecord record, Map<String, String> stored) {
        Optional<MeasuredNorm> norm = line.unit().isEmpty() || line.unit().equals("deg")
                ? Optional.empty()
                : MeasuredNorm.find(line.name(), record.person());
        return new LineView(
                Plain.capital(line.name()),
                line.unit(),
                norm.map(known -> words(known, line)).orElse(""),
                norm.map(known -> apart(known, line, stored)).orElse(""),
                line.sides().stream()
                        .map(side -> new CellView(line.field(side), line.label(side), choices(line.kind())))
                        .toList());
    }

    /** Say what others reach and within what two values are the same. */
    private static String words(MeasuredNorm norm, SideBySide.Line line) {
        String unit = " " + line.unit();
        return (norm.ofPeers() ? "People of this age: " : "Adults: ") + Plain.number(norm.mean()) + unit
                + " on average, most between "
                + Plain.number(Math.max(0, norm.mean() - norm.spread())) + " and "
                + Plain.number(norm.mean() + norm.spread()) + ". Less than " + Plain.number(norm.sameWithin()) + unit
                + " apart may be error of measuring.";
    }

    private static String apart(MeasuredNorm norm, SideBySide.Line line, Map<String, String> stored) {
        List<Double> values = new ArrayList<>();
        line.sides()
                .forEach(side -> Problems.findNumber(stored.getOrDefault(line.field(side), ""))
                        .ifPresent(values::add));
        if (values.size() < 2) {
            return "";
        }
        double apart = Math.abs(values.getFirst() - values.getLast());
        return apart > norm.sameWithin()
                ? "The sides lie " + Plain.number(apart) + " " + line.unit()
                        + " apart: more than the error of measuring."
                : "The sides lie " + Plain.number(apart) + " " + line.unit()
                        + " apart: that may be error of measuring.";
    }

    private static List<Choice> choices(SideBySide.Kind kind) {
        return switch (kind) {
            case FEELING -> {
                List<Choice> choices = new ArrayList<>();
                choices.add(Choice.of("", "?"));
                Arrays.stream(SensationFinding.Quality.values())
                        .map(quality -> Choice.of(quality.word(), ExaminationView.quality(quality)))
                        .forEach(choices::add);
                yield choices;
            }
            case STRETCH -> {
                List<Choice> choices = new ArrayList<>();
                choices.add(Choice.of("", "?"));
                ExaminationSection.STRETCH_RESULTS.forEach(result -> choices.add(Choice.of(result, result)));
                yield choices;
            }
            case ANGLE, MEASURED -> List.of();
        };
    }
}
