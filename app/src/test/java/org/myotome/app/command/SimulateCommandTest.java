package org.myotome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.laboratory.progression.truth.Truth;

/** FEATURE UNDER TEST: {@code simulate} on the command line; what cannot be used is refused before the long part begins. */
class SimulateCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void rulesMeetPeopleAndFiguresAndPageAreWritten() throws IOException {
        Path figures = folder.resolve("figures.csv");
        Path page = folder.resolve("page.html");
        Run run = Run.of(
                "simulate",
                "--people",
                "40",
                "--truth",
                "linear-pain,misser",
                "--policy",
                "ours-rule,strict,pain-monitor-2,pain-monitor-3,traffic-light,oracle",
                "--out",
                figures.toString(),
                "--page",
                page.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().filter(line -> !line.startsWith("  ")).map(line -> line.replaceAll(":.*", "")))
                .containsExactly("linear-pain, 40 people", "misser, 40 people");
        assertThat(run.out().lines().filter(line -> line.startsWith("  ours-rule  ")))
                .hasSize(2)
                .allMatch(line -> line.endsWith("unsafe 0, harder for worse 0, empty 0"));
        assertThat(run.out()).contains("with as many flares.");
        assertThat(run.err()).contains("100 % of 80, done in ");
        assertThat(Files.readAllLines(figures).getFirst())
                .isEqualTo("truth,policy,kind,measure,value,low,high,people,weeks,seed");
        assertThat(Files.readString(page))
                .contains(
                        "Simulation is simulation",
                        "How ours stands",
                        "What is assumed",
                        "The goal: in no truth slower")
                .doesNotContain("NaN");
    }

    @Test
    void theSameSeedPrintsTheSameOnAnyNumberOfThreads() {
        List<String> common = List.of(
                "simulate", "--people", "50", "--truth", "damage", "--policy", "ours,pain-monitor-3", "--weeks", "8");
        String one = with(common, "--threads", "1", "--seed", "4");
        assertThat(with(common, "--threads", "3", "--seed", "4")).isEqualTo(one);
        assertThat(with(common, "--threads", "3", "--seed", "5")).isNotEqualTo(one);
    }

    private static String with(List<String> common, String... more) {
        List<String> all = new ArrayList<>(common);
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new)).out();
    }

    @Test
    void whatCannotBeUsedIsRefusedInWords() {
        assertThat(Run.of("simulate", "--truth", "flat-earth"))
                .isEqualTo(refused(
                        "There is no truth (flat-earth).\nMaybe one of: " + String.join(", ", Truth.words()) + ".\n"));
        assertThat(Run.of("simulate", "--policy", "hope").err())
                .startsWith("There is no policy (hope).\nMaybe one of: ours, ");
        assertThat(Run.of("simulate", "--people", "0"))
                .isEqualTo(refused("The number of people (0) must lie between 1 and 100000000.\n"));
        assertThat(Run.of("simulate", "--weeks", "1000").err()).startsWith("The number of weeks (1000) must lie");
        assertThat(Run.of("simulate", "--threads", "0").err()).startsWith("The number of threads (0) must lie");
        assertThat(Run.of("simulate", "--out", folder.resolve("figures.xlsx").toString())
                        .err())
                .endsWith("""
                        does not say in which form to write.
                        Maybe let its name end in one of: .json, .csv, .parquet.
                        """);
        assertThat(Run.of("simulate", "--page", folder.resolve("no/page.html").toString())
                        .err())
                .endsWith("cannot be written to.\nMaybe the folder is missing.\n");
    }

    private static Run refused(String message) {
        return new Run(ExitCode.BAD_INPUT, "", message);
    }

    @Test
    void onATerminalABarIsDrawnOverItselfWithTheTimeLeft() {
        StringWriter out = new StringWriter();
        AtomicLong clock = new AtomicLong();
        try (ProgressLine line = new ProgressLine(new PrintWriter(out), 100, clock::get, true)) {
            clock.set(1_000_000_000L);
            line.advance(10);
            clock.set(1_050_000_000L);
            line.advance(1);
            clock.set(400_000_000_000L);
            line.advance(39);
            clock.set(500_000_000_000L);
            line.advance(50);
        }
        assertThat(out.toString().replace("\r", "\n").stripTrailing()).isEqualTo("""

                [###...........................]  10 % of 100, about 9 s left.  \s
                [###############...............]  50 % of 100, about 7 min left.  \s
                [##############################] 100 % of 100, done in 8 min.""");
    }

    @Test
    void inAFileThereIsALineForEachTenth() {
        StringWriter out = new StringWriter();
        AtomicLong clock = new AtomicLong();
        try (ProgressLine line = new ProgressLine(new PrintWriter(out), 1000, clock::get, false)) {
            for (int i = 0; i < 50; i++) {
                clock.addAndGet(2_000_000_000L);
                line.advance(20);
            }
        }
        assertThat(out.toString().lines().map(String::strip))
                .hasSize(10)
                .startsWith("10 % of 1,000, about 2 min left.")
                .endsWith("100 % of 1,000, done in 2 min.");
    }
}
