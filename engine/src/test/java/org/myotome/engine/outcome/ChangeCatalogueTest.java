package org.myotome.engine.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.explanation.OutcomeSentences;
import org.myotome.engine.record.Known;

/** FEATURE UNDER TEST: what is said about scores over time, from one score to many, whole results as text. */
class ChangeCatalogueTest {

    // --- one measure ---

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            pain 0:7                     | pain: too_few, gain 0 []
            pain 0:7 14:7                | pain: within_error, gain 0 of 2, matters 2 [only_two]
            pain 0:7 14:6                | pain: within_error, gain 1 of 2, matters 2 [only_two]
            pain 0:7 14:5                | pain: better_and_matters, gain 2 of 2, matters 2 [only_two, started_at_its_worst]
            pain 0:7 14:9                | pain: worse, gain -2 of 2, matters 2 [only_two]
            pain 0:7 14:8                | pain: no_change_that_matters, gain -1 of 2, matters 2 [only_two]
            pain 0:1 14:1                | pain: within_error, gain 0 of 2, matters 2 [only_two, little_room]
            pain 0:7 14:5 28:3           | pain: better_and_matters, gain 4 of 2, matters 2, line 1 a week []
            pain 0:8 14:4 28:4 42:4      | pain: better_and_matters, gain 4 of 2, matters 2, line 0.6 a week [started_at_its_worst, line_may_be_flat]
            pain 0:7 14:7 28:7 42:3      | pain: better_and_matters, gain 4 of 2, matters 2, line 0.6 a week [last_stands_alone, line_may_be_flat]
            pain 0:5 14:9 28:1 42:3      | pain: better_and_matters, gain 2 of 2, matters 2, line 0.7 a week [line_may_be_flat]
            pain 0:7 0:6 14:4            | pain: better_and_matters, gain 2 of 2, matters 2 [only_two, started_at_its_worst, same_day]
            legs 0:40 14:43              | legs: better, gain 3 of 3, matters 9 [only_two, started_at_its_worst]
            legs 0:40 14:42              | legs: no_change_that_matters, gain 2 of 3, matters 9 [only_two]
            legs 0:40 14:38              | legs: no_change_that_matters, gain -2 of 3, matters 9 [only_two]
            legs 0:40 14:49              | legs: better_and_matters, gain 9 of 3, matters 9 [only_two, started_at_its_worst]
            roland 0:20 14:15            | roland: better, gain 5 of 2, matters 6 [only_two, started_at_its_worst, unreviewed]
            roland 0:10 14:7             | roland: better_and_matters, gain 3 of 2, matters 3 [only_two, started_at_its_worst, unreviewed]
            heel/right 0:10 14:15        | heel/right: within_error, gain 5 of 6 [only_two]
            heel/right 0:10 14:16        | heel/right: better, gain 6 of 6 [only_two, started_at_its_worst]
            foot 0:10 14:90              | foot: error_unknown, gain 80, matters 7 [only_two]
            foot 0:90 14:80              | foot: worse, gain -10, matters 7 [only_two]
            whole 14:0                   | whole: no_change_that_matters, gain 0 of 3, matters 5 [from_memory]
            whole 14:5                   | whole: better_and_matters, gain 5 of 3, matters 5 [from_memory]
            whole 14:-3                  | whole: worse, gain -3 of 3, matters 5 [from_memory]
            """)
    void changeOfOneMeasure(String scores, String expected) {
        ProgressReport report = SomeMeasures.report(SomeMeasures.scores(scores));
        assertThat(report.followed()).hasSize(1);
        assertThat(text(report.followed().getFirst())).isEqualTo(expected);
    }

    private static String text(Followed followed) {
        Change change = followed.change();
        return followed.series().key() + ": " + change.verdict().word() + ", gain " + NumberText.of(change.gain())
                + (change.verdict() == Verdict.TOO_FEW
                        ? ""
                        : change.detectable()
                                        .map(error -> " of " + NumberText.of(error))
                                        .orElse("")
                                + change.important()
                                        .map(least -> ", matters " + NumberText.of(least))
                                        .orElse(""))
                + change.trend()
                        .map(line -> ", line " + NumberText.of(line.gainPerWeek()) + " a week")
                        .orElse("")
                + " " + change.cautions().stream().map(Caution::word).toList();
    }

    // --- the four questions ---

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            whole 0:0                             | not measured, not measured, not measured, not measured
            pain 0:7                              | not measured, not measured (once), not measured, not measured
            pain 0:7 14:4                         | not measured, yes by pain, not measured, not measured
            pain 0:7 14:6                         | not measured, not sure by pain, not measured, not measured
            pain 0:7 14:9                         | not measured, no (worse) by pain, not measured, not measured
            pain 0:7 14:4; rest 0:2 14:5          | not measured, not sure (mixed) by pain, not measured, not measured
            pain 0:7 14:6; rest 0:2 14:5          | not measured, no (worse) by pain, not measured, not measured
            pain 0:1 14:1; rest 0:6 14:2          | not measured, yes by rest, not measured, not measured
            pain 0:7; rest 0:6 14:2               | not measured, yes by rest, not measured, not measured
            legs 0:40 14:41                       | no (little) by legs, not measured, not measured, not measured
            legs 0:40 14:50; heel/left 0:25 14:26; heel/right 0:9 14:16 | yes by legs, not measured, yes by heel/right, not measured
            foot 0:10 14:90                       | not measured, not measured, not measured, not sure (error) by foot
            activity#run 0:2 14:5                 | yes by activity: run, not measured, not measured, not measured
            activity#run 0:2 14:5; activity#hike 0:4 14:5 | yes by activities, not measured, not measured, not measured
            activity#run 0:2 14:4; activity#hike 0:4      | not sure by activity: run, not measured, not measured, not measured
            """)
    void answersToTheFourQuestions(String scores, String expected) {
        List<Progress> answers =
                SomeMeasures.report(SomeMeasures.scores(scores)).answers();
        assertThat(answers.stream().map(Progress::question)).containsExactly(Question.values());
        assertThat(answers.stream().map(ChangeCatalogueTest::text).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    private static String text(Progress progress) {
        String lead = progress.lead().map(one -> " by " + one.series().key()).orElse("");
        return switch (progress.grounds()) {
                    case BETTER -> "yes";
                    case BETTER_AND_WORSE -> "not sure (mixed)";
                    case WORSE -> "no (worse)";
                    case NO_CHANGE_THAT_MATTERS -> "no (little)";
                    case WITHIN_ERROR -> "not sure";
                    case ERROR_UNKNOWN -> "not sure (error)";
                    case MEASURED_ONCE -> "not measured (once)";
                    case NEVER_MEASURED -> "not measured";
                }
                + lead;
    }

    @Test
    void answerSaysWhatHasChangedWithNumbersAndNotWhy() {
        Progress pain = answer("pain 0:7 14:5 28:3; rest 0:4 28:3", Question.LESS_PAIN);
        assertThat(OutcomeSentences.ENGLISH.answer(pain))
                .isEqualTo("pain. From 7 to 3 of 10: better by 4 points, give or take 2. That is more than measuring"
                        + " errs, and at least what matters to people (2). Not changed beyond the error of measuring:"
                        + " rest.");
        assertThat(OutcomeSentences.ENGLISH.trend(pain.lead().orElseThrow()))
                .contains("The line through all measurements: better by 4 points in 4 weeks (between 2 and 6).");
    }

    @Test
    void whatWouldMakeAnAnswerSurerIsNamed() {
        assertThat(surer("pain 0:7", Question.LESS_PAIN))
                .containsExactly("pain again, from later on", "rest, not measured yet");
        assertThat(surer("pain 0:7 14:6", Question.LESS_PAIN))
                .containsExactly("pain again, from later on", "rest, not measured yet");
        assertThat(surer("pain 0:7 14:5 28:3", Question.LESS_PAIN)).isEmpty();
        assertThat(surer("heel/left 0:7", Question.LESS_PAIN)).containsExactly("pain, not measured yet");
    }

    private static List<String> surer(String scores, Question question) {
        return answer(scores, question).surer().stream()
                .map(surer -> OutcomeSentences.ENGLISH.surer(surer, "later"))
                .toList();
    }

    private static Progress answer(String scores, Question question) {
        return SomeMeasures.report(SomeMeasures.scores(scores)).answers().stream()
                .filter(progress -> progress.question() == question)
                .findFirst()
                .orElseThrow();
    }

    // --- what does not count ---

    @Test
    void scoreThatDoesNotCountHasAReason() {
        ProgressReport report =
                SomeMeasures.report(SomeMeasures.scores("pain 0:7 14:70 200:3; gone 0:7; activities 0:5"));
        assertThat(report.leftOut().stream()
                        .map(one -> one.score().measureId() + " " + one.reason().word()))
                .containsExactly(
                        "pain outside_scale", "pain future_day", "gone unknown_measure", "activities unknown_measure");
        assertThat(report.followed()).hasSize(1);
    }

    @Test
    void dayOnWhichAnActivityIsMissingHasNoMean() {
        ProgressReport report = SomeMeasures.report(
                SomeMeasures.scores("activity#run 0:2 14:5 28:6; activity#hike 0:4 28:8; activity#swim 14:9"));
        Series mean = report.followed().getFirst().series();
        assertThat(mean.key()).isEqualTo("activities");
        assertThat(mean.readings().stream().map(Reading::value)).containsExactly(3.0, 7.0);
    }

    @Test
    void missingAnswerLeavesTheScoreMissing() {
        assertThat(SomeMeasures.MINUTES.scoreOf(List.of(Known.of(3), Known.of(30))))
                .isEqualTo(Known.of(90.0));
        assertThat(SomeMeasures.MINUTES.scoreOf(List.of(Known.of(0), Known.unknown())))
                .isEqualTo(Known.unknown());
    }
}
