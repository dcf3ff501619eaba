package org.myotome.laboratory.progression.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.laboratory.page.PageHtml;

/** FEATURE UNDER TEST: {@code ./run bench course-replay}. */
class CourseReplayTest {

    private static final List<Replayed> SHIPPED = CourseReplayBenchmark.replayShipped(Knowledge.shipped());

    @Test
    void publishedCoursesStepByStep() {
        StringBuilder text = new StringBuilder();
        for (Replayed replayed : SHIPPED) {
            ReplayStep step = replayed.step();
            text.append(String.join(
                            " | ",
                            step.caseId(),
                            step.when(),
                            step.did().about(),
                            replayed.words(),
                            replayed.comparison().words()))
                    .append('\n');
        }
        assertThat(text.toString()).isEqualTo("""
                M01 | visit 1 | begin to train | refer first (E2) | engine more careful
                M01 | weeks 1 to 3 | not reported | the same again: pain during not reported | not reported, or care ended
                M01 | week 4 | care ends | the same again: pain after not reported | not reported, or care ended
                M12 | day 1 | treat, then try again | 3 more questions first (E0) | too little was reported for the engine to go on
                M12 | day 2 | one step up | no longer run: the longest of 30 days is not reported | too little was reported for the engine to go on
                M12 | day 3 | one step up | a run of at most 5310 m | engine more careful
                M12 | day 13 | one step up | no longer run: the longest of 30 days is not reported | too little was reported for the engine to go on
                M14 | week 0 | begin to train | 2 more questions (E1), then: try bent knee fallout | agrees
                M14 | week 2 | the same again | the same again: pain during not reported | too little was reported for the engine to go on
                M14 | week 4 | one step up | no longer run: the longest of 30 days is not reported | too little was reported for the engine to go on
                M14 | week 12 | one step up | no longer run: the longest of 30 days is not reported | too little was reported for the engine to go on
                M21 | visit 1 | begin to train | 2 more questions (E1), then: try bent knee fallout | agrees
                M21 | weeks 1 to 5 | not reported | the same again: pain during not reported | not reported, or care ended
                M21 | week 6 | care ends | the same again: pain during not reported | not reported, or care ended
                M24 | visit 1 | begin to train | 4 more questions first (E1) | too little was reported for the engine to go on
                M24 | while it went well | the same again | the same again: pain during not reported | too little was reported for the engine to go on
                M24 | after too much activity | one step down | the same again: pain during not reported | too little was reported for the engine to go on
                M25 | visit 1 | treat, then try again | 4 more questions first (E1) | too little was reported for the engine to go on
                M25 | visit 4 | care ends | one step down: more pain than agreed | not reported, or care ended
                N04 | visit 1 | begin to train | refer first (E3) | engine more careful
                N04 | month 3 | not reported | the same again: pain during not reported | not reported, or care ended
                N37 | first days | begin to train | refer first (E3) | engine more careful
                N37 | month 6 | not reported | the same again: pain during not reported | not reported, or care ended
                """);
    }

    @Test
    void thePageSaysHowLittleThatIs() {
        assertThat(PageHtml.write(CourseReplayBenchmark.page(SHIPPED)))
                .contains("too little to say whose decisions were better", "are not replayed")
                .doesNotContain("null");
    }

    private static ReplayStep run(double longest, double next) {
        return new ReplayStep(
                "M12",
                "some day",
                ReplayStep.Kind.RUN,
                Move.MORE,
                "",
                Optional.empty(),
                Optional.of(longest),
                Optional.of(next),
                "");
    }

    @Test
    void aRunOfATenthMoreIsLetThroughAndNoMore() {
        CourseReplay replay = new CourseReplay(Knowledge.shipped());
        List<Replayed> replayed = replay.replay(List.of(run(5000, 5500), run(5000, 5600)));
        assertThat(replayed)
                .extracting(Replayed::comparison)
                .containsExactly(Comparison.AGREES, Comparison.MORE_CAREFUL);
    }

    @Test
    void toHoldForWantOfDataIsNoAgreement() {
        ReplayStep step = new ReplayStep(
                "M14",
                "week 2",
                ReplayStep.Kind.SESSION,
                Move.SAME,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        assertThat(new Replayed(step, Move.SAME, "", true).comparison()).isEqualTo(Comparison.TOO_LITTLE_KNOWN);
        assertThat(new Replayed(step, Move.SAME, "", false).comparison()).isEqualTo(Comparison.AGREES);
        assertThat(new Replayed(step, Move.LESS, "", false).comparison()).isEqualTo(Comparison.MORE_CAREFUL);
        assertThat(new Replayed(step, Move.MORE, "", false).comparison()).isEqualTo(Comparison.BOLDER);
    }
}
