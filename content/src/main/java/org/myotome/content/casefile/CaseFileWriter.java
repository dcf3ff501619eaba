package org.myotome.content.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.myotome.content.document.Fields;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthMovement;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a case in the format that {@link CaseFileReader} reads. A case that was read from a file comes back equal. What
 * is unknown is written as the word, except answers and strength, which are left out.
 */
public final class CaseFileWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CaseFileWriter() {}

    /** Return the case as JSON on one line. */
    public static String toJson(CaseRecord record) {
        return JSON.writeValueAsString(toMap(record));
    }

    /** Return the case as keys and values, in the order of the format. */
    public static Map<String, Object> toMap(CaseRecord record) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", record.id());
        map.put("timepoint", record.timepoint());
        map.put("person", person(record.person()));
        map.put("complaint", complaint(record.complaint()));
        map.put(
                "raw_input",
                record.rawInput().stream().map(CaseFileWriter::rawInput).toList());
        map.put("pain", pain(record.pain()));
        map.put("red_flag_answers", answers(record));
        map.put("strength", strength(record.strength()));
        map.put("reflexes", reflexes(record.reflexes()));
        map.put(
                "sensation",
                record.sensation().stream().map(CaseFileWriter::sensation).toList());
        map.put(
                "mobility",
                record.mobility().stream().map(CaseFileWriter::mobility).toList());
        map.put(
                "functional_tests",
                record.functionalTests().stream()
                        .map(CaseFileWriter::functionalTest)
                        .toList());
        map.put("circumstances", circumstances(record.circumstances()));
        map.put("pain_policy", known(record.painPolicy(), PainPolicy::word));
        return map;
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("age_years", known(person.ageYears(), CaseFileWriter::plain));
        map.put("sex", person.sex().word());
        map.put("activity", person.activity());
        return map;
    }

    private static Map<String, Object> complaint(Complaint complaint) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "regions",
                complaint.regions().stream().map(region -> region.word()).toList());
        map.put("side", complaint.side().word());
        map.put("duration_weeks", known(complaint.durationWeeks(), CaseFileWriter::plain));
        map.put("duration_text", complaint.durationText());
        map.put("story", complaint.story());
        map.put("goal_activity", complaint.goalActivity());
        return map;
    }

    private static Map<String, Object> rawInput(RawInput raw) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("field", raw.field());
        map.put("value_as_entered", raw.valueAsEntered());
        map.put("unit_as_entered", raw.unitAsEntered());
        map.put("problem", raw.problem());
        return map;
    }

    private static Map<String, Object> pain(Pain pain) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rest", report(pain.rest()));
        map.put("activity", report(pain.activity()));
        map.put("night", report(pain.night()));
        map.put("worst", report(pain.worst()));
        return map;
    }

    private static Object report(PainReport report) {
        return switch (report) {
            case PainReport.Score(double score) -> plain(score);
            case PainReport.Present() -> "present";
            case PainReport.Absent() -> "absent";
            case PainReport.Unknown() -> Fields.UNKNOWN;
        };
    }

    private static Map<String, Object> answers(CaseRecord record) {
        Map<String, Object> map = new LinkedHashMap<>();
        record.answers().byQuestion().forEach((question, answer) -> map.put(question, answer.word()));
        return map;
    }

    private static Map<String, Object> strength(Strength strength) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<StrengthMovement, SidedGrade> entry :
                strength.byMovement().entrySet()) {
            Map<String, Object> sides = new LinkedHashMap<>();
            sides.put("left", entry.getValue().left().word());
            sides.put("right", entry.getValue().right().word());
            sides.put("side_not_stated", entry.getValue().sideNotStated().word());
            map.put(entry.getKey().word(), sides);
        }
        return map;
    }

    private static Map<String, Object> reflexes(Reflexes reflexes) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("knee_left", reflexes.kneeLeft().word());
        map.put("knee_right", reflexes.kneeRight().word());
        map.put("ankle_left", reflexes.ankleLeft().word());
        map.put("ankle_right", reflexes.ankleRight().word());
        map.put("plantar_response", reflexes.plantar().word());
        map.put("clonus", reflexes.clonus().word());
        return map;
    }

    private static Map<String, Object> sensation(SensationFinding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("area", finding.area());
        map.put("side", finding.side().word());
        map.put("finding", finding.quality().word());
        return map;
    }

    private static Map<String, Object> mobility(MobilityFinding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("joint_movement", finding.jointMovement());
        map.put("side", finding.side().word());
        map.put("value", finding.value());
        map.put("unit", finding.unit());
        map.put("finding", finding.finding());
        return map;
    }

    private static Map<String, Object> functionalTest(FunctionalTest test) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("test", test.test());
        map.put("side", test.side().word());
        map.put("result", test.result());
        map.put("value", test.value());
        map.put("unit", test.unit());
        return map;
    }

    private static Map<String, Object> circumstances(Circumstances circumstances) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("equipment", known(circumstances.equipment(), items -> (Object) new ArrayList<>(items)));
        map.put("minutes_per_session", known(circumstances.minutesPerSession(), minutes -> minutes));
        map.put("days_per_week", known(circumstances.daysPerWeek(), days -> days));
        map.put("can_get_to_the_floor", circumstances.canGetToTheFloor().word());
        map.put(
                "free_days",
                known(
                        circumstances.freeDays(),
                        days -> days.stream()
                                .map(day -> day.name().toLowerCase(Locale.ROOT))
                                .toList()));
        map.put("most_position_changes", known(circumstances.mostPositionChanges(), most -> most));
        map.put("unwanted_movements", new ArrayList<>(circumstances.unwantedMovements()));
        map.put("feared_movements", new ArrayList<>(circumstances.fearedMovements()));
        return map;
    }

    private static <T> Object known(Known<T> value, Function<T, Object> written) {
        return switch (value) {
            case Known.Value<T>(T stated) -> written.apply(stated);
            case Known.Unknown<T>() -> Fields.UNKNOWN;
        };
    }

    /** Write 31 and not 31.0. */
    private static Object plain(double number) {
        boolean whole = number == Math.rint(number);
        return whole ? (Object) (long) number : (Object) number;
    }
}
