package org.myotome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE UNDER TEST: any system can be scored from the command line, Myotome first of all. */
class ConformanceCommandTest {

    /** The root of the repository; tests run in the folder of their room. */
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final String ENOUGH = "120";

    @TempDir
    private Path folder;

    @Test
    void myotomeFailsWhatIsListedAndNothingElse() throws IOException {
        List<String> listed = Files.readAllLines(ROOT.resolve("conformance/known-failures-of-myotome.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();

        Run run = Run.of("conformance", "--json", "--timeout", ENOUGH);

        assertThat(run.err()).isEmpty();
        JsonNode score = JsonMapper.shared().readTree(run.out());
        assertThat(ids(score, "failed")).isEqualTo(listed);
        assertThat(ids(score, "not run")).isEmpty();
        assertThat(ids(score, "not applicable")).containsExactly("AB-21", "AB-22");
        assertThat(run.exitCode()).isEqualTo(listed.isEmpty() ? ExitCode.DONE : ExitCode.CHECKS_FAILED);
    }

    private static List<String> ids(JsonNode score, String outcome) {
        return StreamSupport.stream(score.get("checks").spliterator(), false)
                .filter(check -> check.get("outcome").asString().equals(outcome))
                .map(check -> check.get("id").asString())
                .toList();
    }

    @Test
    void theExampleAdapterIsScoredAndItsFailuresAreShown() throws IOException {
        Path page = folder.resolve("score.html");
        Run run = Run.of(
                "conformance",
                "--adapter",
                java() + " " + ROOT.resolve("conformance/example/TrafficLight.java"),
                "--page",
                page.toString(),
                "--timeout",
                ENOUGH);

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(run.out().lines().limit(15).collect(Collectors.joining("\n")))
                .isEqualTo("""
                Traffic light 1, scored with movement-safety 1.0.0
                                   passed   failed   not applicable  not run
                  absence               3        1               18        0
                  pain                 15        0                4        0
                  course                0        0               22        0
                  words                 0        0               22        0
                  red_flags             0        0               78        0
                  nerve                 0        0               13        0
                  over_alarm           11        0               21        0
                  left_out              3        1               36        0
                  worse                 1        0               26        0
                  invariance            6        0               16        0
                  dead_end              4        0                9        0
                  bad_input             2        9               11        0
                  all                  45       11              276        0""");
        assertThat(run.out())
                .contains("FAILED BI-03 Pain of 11 (night) is refused or asked again")
                .contains("  wrong     decides on, and should refuse pain.night or ask it again first")
                .endsWith("This says nothing about clinical validity.\n");
        assertThat(Files.readString(page)).contains("Traffic light 1", "<svg", "BI-03");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Test
    void anAdapterThatBreaksIsBadInput() {
        Run run = Run.of("conformance", "--adapter", "echo hello");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("At the first request: The adapter wrote a line that is no answer", "conformance/README.md");
    }

    @Test
    void aPackThatIsNoneIsNamed() throws IOException {
        Path pack = folder.resolve("pack.json");
        Files.writeString(pack, "{\"format\": 2, \"name\": \"x\"}");

        Run run = Run.of("conformance", "--pack", pack.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("pack.json:1: format (2)", "version is missing")
                .doesNotContain("Exception");
    }

    @Test
    void aTimeoutOutOfRangeIsNamed() {
        Run run = Run.of("conformance", "--timeout", "0");

        assertThat(run).isEqualTo(new Run(2, "", """
                The timeout (0) must lie between 1 and 600 seconds.
                Maybe leave --timeout out.
                """));
    }

    @Test
    void theAdapterOfMyotomeAnswersLineByLine() {
        Run run = Run.withInput("""
                {"id":"1","kind":"decide","case":{"age_years":40,"answers":{"saddle_numbness":"yes"}}}
                {"id":"2","kind":"decide","case":{"pain":{"rset":3}}}
                {"id":"3","kind":"decide"
                {"id":"4","kind":"guess"}
                """, "conformance-adapter");

        List<String> answers = run.out().lines().toList();
        assertThat(answers.getFirst()).startsWith("""
                {"id":"1","urgency":"emergency","may_exercise":"none","next":"refer",""");
        assertThat(String.join("\n", answers.subList(1, answers.size()))).isEqualTo("""
                {"id":"2","refused":{"path":"pain.rset","why":"is not a known key. Maybe `rest` is meant."}}
                {"id":"?","refused":{"path":"request","why":"The line is not one JSON object."}}
                {"id":"4","refused":{"path":"request","why":"is not one of decide, describe."}}""");
    }
}
