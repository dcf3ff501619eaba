package org.myotome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * FEATURE UNDER TEST: bad input on the command line, in each format of a case file. What can be set aside is named and
 * counts as unknown; what cannot be read is refused as a whole. Nothing is guessed, nothing ends in a stack trace.
 */
class BadInputTest {

    static List<Arguments> doubtful() {
        return List.of(
                doubtful("\"pain\": {\"worst\": 11}", "reject_value", "pain_worst (11) cannot be right"),
                doubtful("\"pain\": {\"rest\": -1}", "reject_value", "pain_rest (-1) cannot be right"),
                doubtful("\"person\": {\"age_years\": 130}", "reject_value", "age_years (130 years) cannot be right"),
                doubtful(
                        "\"mobility\": [{\"joint_movement\": \"knee to wall\", \"side\": \"left\", \"value\": 95,"
                                + " \"unit\": \"cm\"}]",
                        "confirm_value",
                        "knee to wall (95 cm) is doubtful: likely mm (9.5 cm)"),
                doubtful(
                        "\"functional_tests\": [{\"test\": \"leg press\", \"side\": \"left\", \"result\": \"measured\","
                                + " \"value\": 220, \"unit\": \"kg\"}]",
                        "confirm_value",
                        "leg press (220 kg) is doubtful: likely pounds (99.8 kg)"),
                doubtful(
                        "\"pain\": {\"worst\": 2, \"rest\": 6}",
                        "resolve_conflict",
                        "Pain at its worst is put lower than pain in some situation. The higher number counts."));
    }

    private static Arguments doubtful(String keys, String action, String reason) {
        return Arguments.of("{\"id\": \"A\", " + keys + "}", action, reason);
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void doubtfulValueIsNamedAndDecidesAsUnknown(String text, String action, String reason) {
        for (String command : List.of("triage", "plan")) {
            for (String input : List.of(text, "[" + text + "]", "cases:\n- " + text + "\n")) {
                Run run = Run.withInput(input, command, "--json", "-");

                assertThat(run.exitCode()).as(command + " " + input).isEqualTo(ExitCode.DONE);
                JsonNode decision = JsonMapper.shared().readTree(run.out());
                assertThat(decision.get("data_action").asString()).isEqualTo(action);
                assertThat(decision.get("reasons").toString()).contains(reason);
            }
        }
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of(
                        "{\"id\": \"A\", \"complaint\": {\"side\": \"lefty\"}}", "A.complaint.side (lefty)", "left"),
                Arguments.of("{\"id\": \"A\", \"complaint\": {\"regions\": [\"elbow\"]}}", "(elbow)", "knee"),
                Arguments.of("{\"id\": \"A\", \"pain\": {\"worst\": \"eleven\"}}", "A.pain.worst (eleven)", "0 to 10"),
                Arguments.of("{\"id\": \"A\", \"pian\": {\"worst\": 3}}", "A.pian", "`pain`"),
                Arguments.of(
                        "{\"id\": \"A\", \"strength\": {\"trunk\": {\"left\": 6}}}", "A.strength.trunk.left (6)", "5"),
                Arguments.of("[{\"id\": \"A\"}, {\"id\": \"A\"}]", "A.id (A)", "another case"),
                Arguments.of("cases:\n- id: A\n  pain: {worst: 3\n", ":4: is not YAML", "bracket"),
                Arguments.of("[{\"id\": \"A\",}]", ":1: is not JSON", "comma"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeReadIsRefusedWithPlaceValueAndRemedy(String input, String place, String remedy) {
        for (List<String> command :
                List.of(List.of("triage", "-"), List.of("plan", "-"), List.of("plan", "--json", "-"))) {
            Run run = Run.withInput(input, command.toArray(String[]::new));

            assertThat(run.exitCode()).as(command + " " + input).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("standard input:")
                    .contains(place, remedy, "\nMaybe ")
                    .doesNotContain("Exception");
        }
    }
}
