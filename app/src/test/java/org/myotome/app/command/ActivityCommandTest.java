package org.myotome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: `activity import` and `activity plan`. */
class ActivityCommandTest {

    private static final String FILE = """
            age: 38
            regions: [calf]
            side: right
            pain: {rest: 0, activity: 2, night: 0, worst: 3}
            goal: {kind: run, metres: 5000}
            usual_morning: 1
            other_answers_no: true
            activities:
              - {day: 2026-11-02, kind: run, minutes: 20, metres: 3000, pain_during: 1, pain_after: 1}
              - {day: 2026-11-06, kind: run, minutes: 30, metres: 5000, pain_during: 1, pain_after: 1}
            """;

    @TempDir
    Path directory;

    @Test
    void aFileIsUnderstoodByItsContentAndARefusedOneEndsWithThree() throws IOException {
        Path gpx = write("run.fit", """
                <gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
                <trkpt lat="48.0000000" lon="11"><time>2026-11-02T23:30:00Z</time></trkpt>
                <trkpt lat="48.0002698" lon="11"><time>2026-11-02T23:30:10Z</time></trkpt>
                <trkpt lat="48.0005396" lon="11"><time>2026-11-02T23:30:20Z</time></trkpt>
                </trkseg></trk></gpx>""");
        Path other = write("walk.gpx", "{}");
        Run one = Run.of("activity", "import", gpx.toString(), "--zone", "Europe/Berlin");
        assertThat(one.out()).contains("2026-11-03, run: 60 m in 20 s, run 20 s");
        assertThat(one.exitCode()).isZero();
        Run both = Run.of("activity", "import", gpx.toString(), other.toString(), "--json");
        assertThat(both.out()).contains("\"kind\":\"run\"", "\"refused\":\"not_a_recording\"");
        assertThat(both.exitCode()).isEqualTo(3);
        assertThat(Run.of("activity", "import", gpx.toString(), "--zone", "Nowhere")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void walksAndRunsOfAFileAreHeldAgainstTheRule() throws IOException {
        Run run = Run.of("activity", "plan", write("s.yaml", FILE).toString(), "--on", "2026-11-08");
        assertThat(run.out())
                .contains(
                        "2026-11-06 5000 m: 66 % longer than the longest of 30 days; the rule allows 3300 m.",
                        "Longest allowed on 2026-11-08: 33 minutes.",
                        "figure, part of no decision",
                        "10 hops on one leg without pain: unknown.");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whatIsWrongWithAFileIsSaidTogether() throws IOException {
        Run run = Run.of(
                "activity",
                "plan",
                write("s.yaml", "activities:\n  - {day: tomorrow, kind: swim, minutes: 99999}\n")
                        .toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is no day", "swim", "99999");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }
}
