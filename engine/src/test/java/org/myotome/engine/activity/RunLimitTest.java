package org.myotome.engine.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.Story;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.startingpoint.SidedMovement;

/** FEATURE UNDER TEST: one run is at most 110 % of the longest of the 30 days before, wherever it was written down. */
class RunLimitTest {

    private static final LocalDate MONDAY = SomeCases.MONDAY;
    private final Story story = Story.opening(SomeCases.calm());
    private final RunLimit limit = new RunLimit(SmallLibrary.LIBRARY);

    @Test
    void withoutARunThereIsNothingToCompareWith() {
        log(Outings.walk(MONDAY, 60, 5000, 0));
        assertThat(most(MONDAY.plusDays(1))).isEqualTo("nothing, nothing");
        assertThat(judged()).isEmpty();
    }

    @Test
    void metresAndSecondsAreNeverConverted() {
        log(Outings.run(MONDAY, 30, 0, 0));
        assertThat(most(MONDAY.plusDays(1))).isEqualTo("nothing, 1980 s");
        log(Outings.run(MONDAY.plusDays(1), 20, 4000, 0));
        assertThat(most(MONDAY.plusDays(2))).isEqualTo("4400 m, 1980 s");
    }

    @Test
    void theWalkingOfAWalkRunLengthensNoRun() {
        log(Outings.walkRun(MONDAY, 30, 10, 0));
        assertThat(most(MONDAY.plusDays(1))).isEqualTo("nothing, 660 s");
    }

    @Test
    void setsOfTheProgrammeCountBesideRecordedRuns() {
        log(Outings.run(MONDAY, 15, 3000, 0));
        story.session(MONDAY.plusDays(2), SidedMovement.both("easy_run_20"), 1, new Amount.Time(1200), 0);
        assertThat(most(MONDAY.plusDays(3))).isEqualTo("3300 m, 1320 s");
        assertThat(judged()).isEqualTo("""
                2026-11-02 3000 m: nothing to compare with
                2026-11-02 900 s: nothing to compare with
                2026-11-04 1200 s: 33 % longer than 900, at most 990""");
    }

    @Test
    void aSetThatWasRecordedAsWellIsOneRun() {
        story.session(MONDAY, SidedMovement.both("easy_run_20"), 1, new Amount.Time(1200), 0);
        log(Outings.recorded("f", ActivitySource.FIT, "2026-11-02T17:00:00Z", ActivityKind.RUN, 20, 3500));
        assertThat(limit.efforts(log()).stream().map(RunEffort::key)).containsExactly("f");
    }

    @Test
    void theLongestIsForgottenAfterThirtyDays() {
        log(Outings.run(MONDAY, 30, 5000, 0));
        assertThat(most(MONDAY.plusDays(30))).isEqualTo("5500 m, 1980 s");
        assertThat(most(MONDAY.plusDays(31))).isEqualTo("nothing, nothing");
    }

    @Test
    void aRunOfTheSameDayAllowsNothing() {
        log(Outings.run(MONDAY, 30, 5000, 0));
        assertThat(most(MONDAY)).isEqualTo("nothing, nothing");
    }

    @Test
    void elevenTenthsAreAllowedAndAMetreMoreIsNot() {
        log(Outings.run(MONDAY, 30, 5000, 0));
        log(Outings.run(MONDAY.plusDays(2), 33, 5500, 0));
        log(Outings.run(MONDAY.plusDays(4), 33, 6051, 0));
        assertThat(judged()).isEqualTo("""
                2026-11-02 5000 m: nothing to compare with
                2026-11-02 1800 s: nothing to compare with
                2026-11-04 5500 m: within 5500
                2026-11-04 1980 s: within 1980
                2026-11-06 6051 m: 10 % longer than 5500, at most 6050
                2026-11-06 1980 s: within 2178""");
    }

    @Test
    void aSessionAMonthLateIsSortedInByItsDay() {
        log(Outings.run(MONDAY.plusDays(20), 40, 8000, 0));
        assertThat(judged()).startsWith("2026-11-22 8000 m: nothing");
        story.at(MONDAY.plusDays(45), 9).then(new Event.ActivityLogged(Outings.run(MONDAY, 30, 5000, 0)));
        assertThat(judged()).contains("2026-11-22 8000 m: 60 % longer than 5000, at most 5500");
    }

    @Test
    void theRatioOfSevenToTwentyEightDaysIsAFigure() {
        for (int day = 0; day < 28; day += 7) {
            log(Outings.run(MONDAY.plusDays(day), 30, 5000, 0));
        }
        log(Outings.run(MONDAY.plusDays(26), 30, 5000, 0));
        List<RunEffort> runs = limit.efforts(log());
        AcuteChronic ratio = AcuteChronic.of(runs, MONDAY.plusDays(27), RunLimit.Unit.METRES);
        assertThat(ratio.lastWeek()).isEqualTo(10_000);
        assertThat(ratio.usualWeek()).isEqualTo(6_250);
        assertThat(ratio.ratio()).contains(1.6);
        assertThat(AcuteChronic.of(runs, MONDAY.plusDays(7), RunLimit.Unit.METRES)
                        .ratio())
                .as("no ratio from a record shorter than a month")
                .isEmpty();
    }

    private void log(ActivitySession session) {
        story.at(session.day(), 19).then(new Event.ActivityLogged(session));
    }

    private TrainingLog log() {
        return story.episode().log();
    }

    private String most(LocalDate day) {
        return limit.findMost(log(), day, RunLimit.Unit.METRES)
                        .map(most -> most + " m")
                        .orElse("nothing") + ", "
                + limit.findMost(log(), day, RunLimit.Unit.SECONDS)
                        .map(most -> most + " s")
                        .orElse("nothing");
    }

    private String judged() {
        return limit.judge(log()).stream().map(RunLimitTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(RunJudgement judged) {
        String unit = judged.unit() == RunLimit.Unit.METRES ? " m: " : " s: ";
        String said = judged.findMost()
                .map(most -> judged.isTooLong()
                        ? judged.percentLonger() + " % longer than "
                                + judged.longestBefore().orElseThrow() + ", at most " + most
                        : "within " + most)
                .orElse("nothing to compare with");
        return judged.run().day() + " " + judged.value() + unit + said;
    }
}
