package org.myotome.content.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.RawInput;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

class CaseFileReaderTest {

    private static final CaseFileReader READER =
            new CaseFileReader(LibraryReader.readShipped().vocabulary());
    private static final TextFile SHIPPED =
            TextFile.shipped(CaseFileReader.class, "/org/myotome/content/cases/cases.yaml");

    @Test
    void every_shipped_case_is_read() {
        assertThat(READER.readShipped()).hasSize(84);
    }

    @Test
    void published_case_is_read_whole() {
        CaseRecord record = READER.readShipped().stream()
                .filter(candidate -> candidate.id().equals("N04"))
                .findFirst()
                .orElseThrow();

        assertThat(record.timepoint()).isEqualTo("first presentation");
        assertThat(record.person().ageYears()).isEqualTo(Known.of(31.0));
        assertThat(record.person().sex()).isEqualTo(Sex.MALE);
        assertThat(record.person().activity()).isEqualTo("desk worker");
        assertThat(record.complaint().regions()).containsExactly(BodyRegion.FOOT, BodyRegion.LOWER_LEG);
        assertThat(record.complaint().side()).isEqualTo(ReportedSide.LEFT);
        assertThat(record.complaint().durationWeeks()).isEqualTo(Known.of(9.0));
        assertThat(record.pain().worst()).isEqualTo(new PainReport.Unknown());
        assertThat(record.answers().byQuestion())
                .isEqualTo(Map.of(
                        "foot_drop",
                        Answer.YES,
                        "new_or_worsening_leg_weakness",
                        Answer.YES,
                        "recent_major_trauma",
                        Answer.NO));
        assertThat(record.strength().of(StrengthMovement.ANKLE_DORSIFLEXION))
                .isEqualTo(new SidedGrade(StrengthGrade.MRC_2, StrengthGrade.UNKNOWN, StrengthGrade.UNKNOWN));
        assertThat(record.reflexes().kneeLeft()).isEqualTo(ReflexFinding.NORMAL);
        assertThat(record.sensation()).hasSize(3);
        assertThat(record.mobility()).hasSize(3);
        assertThat(record.functionalTests()).hasSize(2);
        assertThat(record.rawInput()).isEmpty();
    }

    @Test
    void entry_that_could_not_be_used_is_kept_as_typed() {
        CaseRecord record = READER.readShipped().stream()
                .filter(candidate -> candidate.id().equals("S07"))
                .findFirst()
                .orElseThrow();

        assertThat(record.rawInput()).containsExactly(new RawInput("pain activity", "-3", "0-10", "below range"));
    }

    @Test
    void yaml_json_and_ndjson_of_the_same_cases_are_the_same() {
        List<CaseRecord> fromYaml = READER.readShipped();
        JsonMapper json = JsonMapper.builder().build();
        Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(SHIPPED.text());
        List<?> cases = (List<?>) Objects.requireNonNull(file.get("cases"));
        String lines = cases.stream().map(json::writeValueAsString).collect(Collectors.joining("\n"));

        assertThat(READER.read(new TextFile("c.json", json.writeValueAsString(file))))
                .isEqualTo(fromYaml);
        assertThat(READER.read(new TextFile("c.json", json.writeValueAsString(cases))))
                .isEqualTo(fromYaml);
        assertThat(READER.read(new TextFile("c.ndjson", lines))).isEqualTo(fromYaml);
        assertThat(READER.read(new TextFile("standard input", lines))).isEqualTo(fromYaml);
    }

    @Test
    void case_that_was_read_comes_back_equal_after_writing() {
        List<CaseRecord> records = READER.readShipped();
        String written = records.stream().map(CaseFileWriter::toJson).collect(Collectors.joining("\n"));

        assertThat(READER.read(new TextFile("c.ndjson", written))).isEqualTo(records);
    }

    @Test
    void case_with_everything_of_this_project_comes_back_equal_after_writing() {
        String full = """
                id: full
                complaint: {regions: [knee], goal_activity: hill walking}
                pain: {worst: 4.5}
                circumstances:
                  equipment: [band]
                  minutes_per_session: 12
                  days_per_week: 3
                  can_get_to_the_floor: no
                  free_days: [tuesday, saturday]
                  most_position_changes: 1
                  unwanted_movements: [wall_sit]
                  feared_movements: [squat, step_down]
                pain_policy: tendon
                """;
        List<CaseRecord> records = READER.read(new TextFile("c.yaml", full));
        CaseRecord record = records.getFirst();

        assertThat(record.complaint().goalActivity()).isEqualTo("hill walking");
        assertThat(record.pain().worst()).isEqualTo(new PainReport.Score(4.5));
        assertThat(record.circumstances().minutesPerSession()).isEqualTo(Known.of(12));
        assertThat(record.circumstances().canGetToTheFloor()).isEqualTo(Answer.NO);
        assertThat(record.circumstances().freeDays())
                .isEqualTo(Known.of(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY)));
        assertThat(record.circumstances().mostPositionChanges()).isEqualTo(Known.of(1));
        assertThat(record.circumstances().unwantedMovements()).containsExactly("wall_sit");
        assertThat(record.circumstances().fearedMovements()).containsExactly("squat", "step_down");
        assertThat(record.circumstances().equipment().find().orElseThrow())
                .contains("band", "band-or-cable", "mat", "wall", "chair")
                .doesNotContain("weight", "none");
        assertThat(record.painPolicy()).isEqualTo(Known.of(PainPolicy.TENDON));
        assertThat(READER.read(new TextFile("c.json", CaseFileWriter.toJson(record))))
                .isEqualTo(records);
    }

    @Test
    void case_with_nothing_but_an_id_is_wholly_unknown() {
        assertThat(READER.read(new TextFile("c.json", "{\"id\": \"new\"}"))).containsExactly(CaseRecord.unknown("new"));
    }

    @Test
    void unknown_and_empty_and_missing_are_the_same() {
        String said = """
                id: new
                person: {age_years: unknown, sex: unknown, activity: unknown}
                complaint: {regions: unknown, side: unknown, duration_weeks:}
                pain: {rest: unknown, activity: null}
                red_flag_answers: {limp: unknown}
                strength: {trunk: {left: unknown}}
                reflexes: unknown
                sensation: [{area: heel, side: left, finding: unknown}]
                circumstances: {equipment: unknown, can_get_to_the_floor: unknown}
                pain_policy: unknown
                """;

        assertThat(READER.read(new TextFile("c.yaml", said))).containsExactly(CaseRecord.unknown("new"));
    }

    @Test
    void value_whose_unit_cannot_be_right_is_kept_as_entered_and_not_converted() {
        String measured = """
                id: units
                mobility:
                - {joint_movement: knee to wall, side: left, value: 95, unit: cm}
                - {joint_movement: knee to wall, side: right, value: 9.5, unit: cm}
                - {joint_movement: hip flexion, side: left, value: 980, unit: deg}
                functional_tests:
                - {test: hand-held hip abduction, side: left, result: measured, value: 44, unit: lb}
                - {test: leg press, side: left, result: measured, value: 220, unit: kg}
                """;
        CaseRecord record = READER.read(new TextFile("c.yaml", measured)).getFirst();

        assertThat(record.mobility())
                .containsExactly(new MobilityFinding("knee to wall", ReportedSide.RIGHT, "9.5", "cm", ""));
        assertThat(record.functionalTests()).isEmpty();
        assertThat(record.rawInput())
                .containsExactly(
                        new RawInput("knee to wall", "95", "cm", "likely mm (9.5 cm)"),
                        new RawInput("hip flexion", "980", "deg", "no joint moves so far"),
                        new RawInput("hand-held hip abduction", "44", "lb", "in pounds (20 kg)"),
                        new RawInput("leg press", "220", "kg", "likely pounds (99.8 kg)"));
    }

    @Test
    void all_problems_of_a_file_are_reported_together_and_nothing_is_taken_over() {
        String broken = """
                cases:
                - id: A1
                  pain: {worst: eleven}
                - id: A2
                  person: {sex: mael}
                - id: A1
                """;

        assertThatThrownBy(() -> READER.read(new TextFile("c.yaml", broken)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("""
                        c.yaml:3: A1.pain.worst (eleven) must be a number from 0 to 10, or present, absent or unknown.
                        Maybe it is on another scale or mistyped; write it on the scale of 0 to 10, or unknown.
                        c.yaml:5: A2.person.sex (mael) is not one of male, female, mixed, unknown.
                        Maybe `male` is meant.
                        c.yaml:6: A1.id (A1) is used by another case of this file.
                        Maybe number the visits, such as N18a and N18b.""");
    }

    @Test
    void number_out_of_range_is_kept_as_entered_and_unknown_until_it_is_confirmed() {
        CaseRecord record = READER.read(new TextFile("c.yaml", """
                        id: A
                        person: {age_years: 130}
                        complaint: {duration_weeks: 9000}
                        pain: {rest: -1, worst: 11}
                        circumstances: {minutes_per_session: 1}
                        """)).getFirst();

        assertThat(record.person().ageYears().isKnown()).isFalse();
        assertThat(record.complaint().durationWeeks().isKnown()).isFalse();
        assertThat(record.pain().rest().isKnown()).isFalse();
        assertThat(record.pain().worst().isKnown()).isFalse();
        assertThat(record.circumstances().minutesPerSession().isKnown()).isFalse();
        assertThat(record.rawInput())
                .containsExactly(
                        new RawInput("age_years", "130", "years", "not 0 to 120 years"),
                        new RawInput("duration_weeks", "9000", "weeks", "not 0 to 6500 weeks"),
                        new RawInput("pain_rest", "-1", "", "not 0 to 10"),
                        new RawInput("pain_worst", "11", "", "not 0 to 10"),
                        new RawInput("minutes_per_session", "1", "minutes", "not 3 to 120 minutes"));
    }
}
