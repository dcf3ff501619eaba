package org.myotome.engine.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.movement.Library;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.TriageDecision;

/** FEATURE UNDER TEST: what would come next on a ladder, and what has to hold first. */
class WaysAheadTest {

    private static final Library LIBRARY = SmallLibrary.LIBRARY;
    private static final int MOST_SESSIONS = 80;

    @Test
    void a01TheNextMovementComesAfterTheSmallerSteps() {
        assertThat(text(Course.of(SomeCases.calm(), Course.programme("squat"))))
                .isEqualTo("squat: amount amount amount amount amount sets then goblet_squat");
    }

    @Test
    void a02WhatStandsInTheWayIsNamedAndAllOfIt() {
        assertThat(text(Course.of("bridge")))
                .isEqualTo(
                        "bridge: amount amount amount amount amount sets then bridge_march, if not: First comes Supine march.");
    }

    @Test
    void a03AfterTheConditionWasShownItOpens() {
        Course course = Course.of("bridge");
        course.story.then(new Event.TrialRecorded(SomeCases.trial("supine_march", Trial.Form.CLEAN, 1)));
        assertThat(text(course)).isEqualTo("bridge: amount amount amount amount amount sets then bridge_march");
    }

    @Test
    void a04NothingIsHarderAtTheTop() {
        assertThat(text(Course.of("walk_30min"))).isEqualTo("walk_30min:  the top");
    }

    @Test
    void a05ALockIsNamed() {
        TriageDecision locked = SomeCases.locking("heel_raise");
        assertThat(text(Course.of("heel_raise_support").triage(locked)))
                .isEqualTo(
                        "heel_raise_support: amount amount amount amount amount amount sets then heel_raise, if not: Locked: somebody has to look first.");
    }

    @Test
    void a06FewMinutesHoldBack() {
        CaseRecord busy =
                SomeCases.calm().withCircumstances(Circumstances.unknown().withMinutesPerSession(3));
        assertThat(text(Course.of(busy, Course.programme("bridge", "squat")))).isEqualTo("""
                bridge:  stays: It goes well, and more would not fit into 3 minutes.
                squat:  stays: It goes well, and more would not fit into 3 minutes.""");
    }

    /** Whoever does every session well is led by the rule, step by step, exactly as it was said ahead. */
    @Test
    void a07TheRuleGoesThatWayWhenEverySessionGoesWell() {
        for (String id :
                List.of("squat", "sit_to_stand", "heel_raise_support", "dead_bug_heel_tap", "abdominal_brace")) {
            Course course = Course.of(id);
            course.story.then(new Event.TrialRecorded(SomeCases.trial(id, Trial.Form.CLEAN, 1)));
            WayAhead ahead = ways(course).getFirst();
            assertThat(lived(course)).as(id).isEqualTo(said(ahead));
        }
    }

    private static List<String> said(WayAhead ahead) {
        List<String> steps =
                new ArrayList<>(ahead.before().stream().map(Variable::word).toList());
        switch (ahead.ahead()) {
            case WayAhead.Ahead.Opens(String next) -> steps.add("movement " + next);
            case WayAhead.Ahead.Closed _, WayAhead.Ahead.Top _, WayAhead.Ahead.Stays _ -> steps.add("stays");
        }
        return steps;
    }

    /** Do every session as planned and well, as often as planned, and take each step up, until the movement changes or stays. */
    private static List<String> lived(Course course) {
        List<String> steps = new ArrayList<>();
        LocalDate day = Course.MONDAY;
        for (int session = 0; session < MOST_SESSIONS; session++) {
            ProgrammeItem item = course.programme().items().getFirst();
            for (SidedMovement sided : sides(item)) {
                course.story.session(
                        day, sided, item.dose().sets(), item.dose().amount(), 1, SetForm.STEADY, SetEffort.RIGHT);
            }
            course.story.morning(day.plusDays(1), 2);
            ProgressionDecision decision = course.on(day.plusDays(1));
            if (decision instanceof ProgressionDecision.Adapt(Programme adapted, List<MovementDecision> moves)) {
                MovementDecision move = moves.getFirst();
                if (move.direction() == Direction.PROGRESS) {
                    Variable variable = move.variable().orElseThrow();
                    steps.add(
                            variable == Variable.MOVEMENT
                                    ? "movement " + adapted.items().getFirst().movementId()
                                    : variable.word());
                    if (variable == Variable.MOVEMENT) {
                        return steps;
                    }
                }
                course.accept(day.plusDays(1));
            } else if (decision instanceof ProgressionDecision.Keep(List<MovementDecision> moves)
                    && moves.getFirst().reason() instanceof StepReason.NextNotOpen) {
                steps.add("stays");
                return steps;
            }
            day = day.plusDays(item.dose().daysPerWeek() > 5 ? 1 : 2);
        }
        steps.add("for ever");
        return steps;
    }

    private static List<SidedMovement> sides(ProgrammeItem item) {
        return item.sides().isEmpty()
                ? List.of(SidedMovement.both(item.movementId()))
                : item.sides().stream()
                        .map(side -> SidedMovement.on(item.movementId(), side))
                        .toList();
    }

    private static List<WayAhead> ways(Course course) {
        Episode episode = course.story.episode();
        return WaysAhead.of(
                LIBRARY,
                new ProgressionRequest(
                        course.programme(),
                        episode.sessionsUnderProgramme(),
                        episode.log(),
                        episode.caseRecord(),
                        course.triage(),
                        episode.search().trials(),
                        episode.lookedAt(),
                        Course.MONDAY,
                        Map.of(),
                        Past.of(episode)));
    }

    private static String text(Course course) {
        return ways(course).stream().map(WaysAheadTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(WayAhead way) {
        ProgrammeSentences sentences = new ProgrammeSentences(LIBRARY);
        String ahead = switch (way.ahead()) {
            case WayAhead.Ahead.Opens(String next) -> "then " + next;
            case WayAhead.Ahead.Closed(String next, var obstacles) ->
                "then " + next + ", if not: "
                        + obstacles.stream().map(sentences::of).collect(Collectors.joining(" "));
            case WayAhead.Ahead.Top() -> "the top";
            case WayAhead.Ahead.Stays(StepReason reason) -> "stays: " + new ProgressionSentences(LIBRARY).of(reason);
        };
        return way.movementId() + ": "
                + way.before().stream().map(Variable::word).collect(Collectors.joining(" ")) + " " + ahead;
    }
}
