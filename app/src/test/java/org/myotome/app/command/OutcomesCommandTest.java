package org.myotome.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the command that answers the four questions from a file of scores. */
class OutcomesCommandTest {

    private static final String SCORES = """
            id: P1
            regions: [heel]
            scores:
            - {measure: first_step_pain, day: 2026-09-01, score: 7}
            - {measure: first_step_pain, day: 2026-09-15, score: 5}
            - {measure: first_step_pain, day: 2026-11-01, score: 3}
            - {measure: heel_raise, side: right, day: 2026-09-01, score: 20}
            - {measure: heel_raise, side: right, day: 2026-11-01, score: 13}
            - {measure: pain_rest, day: 2026-11-01, score: unknown}
            """;

    @Test
    void fourQuestionsAreAnsweredWithNumbersAndUncertainty() {
        Run run = Run.withInput(SCORES, "outcomes", "--on", "2026-11-10", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                P1
                  Moves better? Not measured
                    Nothing has been measured that could tell.
                    Surer with: Own activity, not measured yet.
                  Less pain? Yes
                    First-step pain. From 7 to 3 of 10: better by 4 points, give or take 2. That
                      is more than measuring errs, and at least what matters to people (1.9).
                  Stronger? No
                    Worse: Single-leg heel raises, right, from 20 to 13 repetitions.
                    Surer with: Single-leg heel raises again, from 2026-11-15 on.
                    Surer with: Side plank, not measured yet.
                  Better coordinated? Not measured
                    Nothing has been measured that could tell.
                    Surer with: Movement-control tests failed, not measured yet.
                  First-step pain
                    From 7 to 3 of 10: better by 4 points, give or take 2. That is more than
                      measuring errs, and at least what matters to people (1.9).
                    The line through all measurements: better by 3.6 points in 8.7 weeks
                      (between 1.4 and 5.9).
                    The limits used are from general knowledge or our own choice; nobody has
                      reviewed them.
                  Single-leg heel raises, right
                    From 20 to 13 repetitions: worse by 7 repetitions, give or take 6. That is
                      more than measuring errs.
                    Two measurements only.
                  Missing, and left missing
                    pain_rest of 2026-11-01

                """);
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void objectsComeOneOnEachLine() {
        Run run = Run.withInput("- {id: A, scores: []}\n- {id: B, scores: []}\n", "outcomes", "--json", "-");
        assertThat(run.out().lines().toList()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":\""));
    }

    @Test
    void fileThatCannotBeUsedEndsTheCommand() {
        Run run =
                Run.withInput("id: A\nscores:\n- {measure: pain_worst, day: 2026-09-01, score: 70}\n", "outcomes", "-");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isEqualTo("""
                standard input:3: scores[0].score (70) must lie between 0 and 10 points.
                Maybe it was read off a line of 100 mm; then it is 7.
                """);
        assertThat(run.out()).isEmpty();
    }
}
