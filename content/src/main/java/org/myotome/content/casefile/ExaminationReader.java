package org.myotome.content.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/** Reads the examination of one case: strength, reflexes, sensation, mobility and functional tests. */
final class ExaminationReader {

    private static final List<String> STRENGTH_KEYS =
            Arrays.stream(StrengthMovement.values()).map(StrengthMovement::word).toList();
    private static final List<String> REFLEX_KEYS =
            List.of("knee_left", "knee_right", "ankle_left", "ankle_right", "plantar_response", "clonus");
    private static final Pattern GRADE_OF_FIVE = Pattern.compile("[0-5][+-]?\\s*/\\s*5");

    private final Fields fields;
    private final List<RawInput> doubtful = new ArrayList<>();

    ExaminationReader(Fields fields) {
        this.fields = fields;
    }

    Strength strength() {
        return fields.findGroup("strength", STRENGTH_KEYS)
                .map(ExaminationReader::strength)
                .orElseGet(Strength::unknown);
    }

    private static Strength strength(Fields group) {
        Map<StrengthMovement, SidedGrade> grades = new EnumMap<>(StrengthMovement.class);
        for (StrengthMovement movement : StrengthMovement.values()) {
            group.findGroup(movement.word(), List.of("left", "right", "side_not_stated"))
                    .map(sides -> new SidedGrade(
                            grade(sides, "left"), grade(sides, "right"), grade(sides, "side_not_stated")))
                    .filter(grade -> !grade.equals(SidedGrade.unknown()))
                    .ifPresent(grade -> grades.put(movement, grade));
        }
        return new Strength(grades);
    }

    private static StrengthGrade grade(Fields sides, String key) {
        Optional<String> ofFive = sides.findScalar(key).map(Node.Scalar::text).filter(ExaminationReader::isOfFive);
        if (ofFive.isPresent()) {
            String grade = ofFive.get().substring(0, ofFive.get().indexOf('/')).strip();
            sides.reject(key, "is not a strength grade of this format.", "Maybe write only '" + grade + "'.");
            return StrengthGrade.UNKNOWN;
        }
        return sides.findWord(key, List.of(StrengthGrade.values()), StrengthGrade::word)
                .orElse(StrengthGrade.UNKNOWN);
    }

    private static boolean isOfFive(String text) {
        return text.indexOf('/') >= 0 && GRADE_OF_FIVE.matcher(text).matches();
    }

    Reflexes reflexes() {
        return fields.findGroup("reflexes", REFLEX_KEYS)
                .map(group -> new Reflexes(
                        reflex(group, "knee_left"),
                        reflex(group, "knee_right"),
                        reflex(group, "ankle_left"),
                        reflex(group, "ankle_right"),
                        group.findWord(
                                        "plantar_response",
                                        List.of(Reflexes.PlantarResponse.values()),
                                        Reflexes.PlantarResponse::word)
                                .orElse(Reflexes.PlantarResponse.UNKNOWN),
                        group.findWord("clonus", List.of(Reflexes.Clonus.values()), Reflexes.Clonus::word)
                                .orElse(Reflexes.Clonus.UNKNOWN)))
                .orElseGet(Reflexes::unknown);
    }

    private static ReflexFinding reflex(Fields group, String key) {
        return group.findWord(key, List.of(ReflexFinding.values()), ReflexFinding::word)
                .orElse(ReflexFinding.UNKNOWN);
    }

    /** Read what was felt where; an entry whose finding is unknown says nothing and is left out. */
    List<SensationFinding> sensation() {
        return fields.groups("sensation", List.of("area", "side", "finding"), ExaminationReader::sensation).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SensationFinding> sensation(Fields entry) {
        String area = entry.requiredText("area");
        return entry.findWord("finding", List.of(SensationFinding.Quality.values()), SensationFinding.Quality::word)
                .map(quality -> new SensationFinding(area, CaseReader.side(entry), quality));
    }

    /** Read joint mobility; values whose unit cannot be right go to {@link #doubtfulValues}. */
    List<MobilityFinding> mobility() {
        List<MobilityFinding> findings = fields.groups(
                "mobility",
                List.of("joint_movement", "side", "value", "unit", "finding"),
                entry -> new MobilityFinding(
                        entry.requiredText("joint_movement"),
                        CaseReader.side(entry),
                        entry.textOrNumber("value"),
                        entry.text("unit"),
                        entry.text("finding")));
        return findings.stream()
                .filter(finding -> isTrusted(finding.jointMovement(), finding.value(), finding.unit()))
                .toList();
    }

    /** Read functional tests; values whose unit cannot be right go to {@link #doubtfulValues}. */
    List<FunctionalTest> functionalTests() {
        List<FunctionalTest> tests = fields.groups(
                "functional_tests",
                List.of("test", "side", "result", "value", "unit"),
                entry -> new FunctionalTest(
                        entry.requiredText("test"),
                        CaseReader.side(entry),
                        entry.textOrNumber("result"),
                        entry.textOrNumber("value"),
                        entry.text("unit")));
        return tests.stream()
                .filter(test -> isTrusted(test.test(), test.value(), test.unit()))
                .toList();
    }

    /** Return the measured values that were read so far and cannot be right, as entered. */
    List<RawInput> doubtfulValues() {
        return List.copyOf(doubtful);
    }

    private boolean isTrusted(String field, String value, String unit) {
        Optional<String> doubt = UnitDoubt.find(field, value, unit);
        doubt.ifPresent(problem -> doubtful.add(new RawInput(field, value, unit, problem)));
        return doubt.isEmpty();
    }
}
