package org.myotome.engine.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.engine.programme.SomeCases.MONDAY;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.Story;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.Composition;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeComposer;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.progression.Diary;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;

/** FEATURE UNDER TEST: from what was logged to how large a step the belief accepts. */
class DoseAdviceTest {

    private static final DoseAdvice ADVICE = new DoseAdvice(SmallLibrary.LIBRARY);
    private static final String BRIDGE = "bridge";

    /** A programme of the bridge alone, three sets of so many. */
    private static Programme bridges(int count) {
        return withItem(item(BRIDGE, count, new ChoiceReason.StepFrom("glute_set")));
    }

    private static ProgrammeItem item(String movementId, int count, ChoiceReason reason) {
        return new ProgrammeItem(
                movementId,
                List.of(),
                SmallLibrary.LIBRARY
                        .getMovement(BRIDGE)
                        .startDose()
                        .withSets(3)
                        .withAmount(new Amount.Repetitions(count)),
                List.of(),
                reason,
                List.of(),
                List.of());
    }

    private static Programme withItem(ProgrammeItem item) {
        Composition composition = new ProgrammeComposer(SmallLibrary.LIBRARY)
                .compose(SomeCases.request(SomeCases.calm(), SomeCases.noConcern(), SomeCases.starts()));
        return switch (composition) {
            case Composition.Composed(Programme programme) -> programme.withItems(List.of(item), List.of());
            case Composition.NothingOpen ignored -> throw new IllegalStateException("The calm case has a programme.");
        };
    }

    private static Story accepted(Programme programme) {
        return Story.opening(SomeCases.calm())
                .then(new Event.UsualMorningStated(new PainReport.Score(2)))
                .at(MONDAY, 8)
                .then(new Event.ProgrammeAccepted(programme, List.of()));
    }

    private static Story bridge(Story story, int day, int done, int pain, int morning) {
        return story.session(MONDAY.plusDays(day), SidedMovement.both(BRIDGE), 3, new Amount.Repetitions(done), pain)
                .morning(MONDAY.plusDays(day + 1), morning);
    }

    private static List<SessionResponse> read(Story story) {
        Episode episode = story.episode();
        return new LoggedResponses(SmallLibrary.LIBRARY, new Diary(episode.log()), episode.programmes())
                .of(episode.findProgramme().orElseThrow().items().getFirst());
    }

    private static String text(List<SessionResponse> responses) {
        return responses.stream()
                .map(response -> String.format(
                        Locale.ROOT,
                        "load %+.2f rung %+.1f after %s days, pain %s, morning %s, %s, done %s, flare %s",
                        response.logLoad().find().orElse(Double.NaN),
                        response.rungs(),
                        response.daysSinceLast().find().map(String::valueOf).orElse("?"),
                        response.painDuring() instanceof PainReport.Score(double score) ? String.valueOf(score) : "?",
                        response.morningRise().find().map(String::valueOf).orElse("?"),
                        response.effort().word(),
                        response.allDone().word(),
                        response.flare().word()))
                .collect(Collectors.joining("\n"));
    }

    // --- what is read from a log ---

    @Test
    void a01EachSessionIsOneResponse() {
        Story story = accepted(bridges(10));
        bridge(story, 0, 10, 1, 2);
        bridge(story, 2, 5, 4, 4);
        assertThat(text(read(story))).isEqualTo("""
                load +0.00 rung +0.0 after ? days, pain 1.0, morning 0.0, right, done yes, flare no
                load -0.69 rung +0.0 after 2 days, pain 4.0, morning 2.0, right, done no, flare yes""");
    }

    @Test
    void a02WhatNobodySaidStaysUnknown() {
        Story story = accepted(bridges(10))
                .session(
                        MONDAY,
                        SidedMovement.both(BRIDGE),
                        3,
                        new Amount.Repetitions(10),
                        1,
                        SetForm.UNKNOWN,
                        SetEffort.UNKNOWN);
        assertThat(text(read(story))).isEqualTo("""
                load +0.00 rung +0.0 after ? days, pain 1.0, morning ?, unknown, done yes, flare unknown""");
    }

    @Test
    void a03AStepChangesTheLoadAndKeepsTheHistory() {
        Story story = accepted(bridges(10));
        bridge(story, 0, 10, 1, 2);
        story.at(MONDAY.plusDays(1), 9).then(new Event.ProgrammeAccepted(bridges(12), List.of()));
        bridge(story, 2, 12, 1, 2);
        assertThat(text(read(story))).isEqualTo("""
                load +0.00 rung +0.0 after ? days, pain 1.0, morning 0.0, right, done yes, flare no
                load +0.18 rung +0.0 after 2 days, pain 1.0, morning 0.0, right, done yes, flare no""");
    }

    @Test
    void a04TheNextMovementIsAStepOfDifficulty() {
        Story story = accepted(bridges(10));
        bridge(story, 0, 10, 1, 2);
        ProgrammeItem march = item("bridge_march", 10, new ChoiceReason.StepFrom(BRIDGE));
        story.at(MONDAY.plusDays(1), 9).then(new Event.ProgrammeAccepted(withItem(march), List.of()));
        story.session(MONDAY.plusDays(2), SidedMovement.both("bridge_march"), 3, new Amount.Repetitions(10), 2)
                .morning(MONDAY.plusDays(3), 2);
        assertThat(read(story))
                .extracting(SessionResponse::rungs)
                .containsExactly(
                        0.0,
                        (double) SmallLibrary.LIBRARY
                                        .getMovement("bridge_march")
                                        .difficulty()
                                - SmallLibrary.LIBRARY.getMovement(BRIDGE).difficulty());
    }

    // --- what follows ---

    private static Advice ofBridge(Story story) {
        return Optional.ofNullable(advice(story, 1).get(BRIDGE)).orElseThrow();
    }

    private static Map<String, Advice> advice(Story story, long seed) {
        return ADVICE.of(story.episode(), PainPolicy.DEFAULT, seed);
    }

    @Test
    void b01NoAdviceBeforeTheFirstSession() {
        assertThat(ADVICE.of(Episode.of(SomeCases.calm()), PainPolicy.DEFAULT, 1))
                .isEmpty();
        assertThat(advice(accepted(bridges(10)), 1)).isEmpty();
    }

    @Test
    void b02CalmSessionsAllowAStep() {
        Story story = accepted(bridges(10));
        for (int day = 0; day < 8; day += 2) {
            bridge(story, day, 10, 1, 2);
        }
        Advice advice = ofBridge(story);
        assertThat(advice.direction()).isEqualTo(Direction.PROGRESS);
        assertThat(advice.mostStepPercent()).isEqualTo(10);
        assertThat(advice.chanceOfFlare()).isLessThan(0.03);
        assertThat(advice.chanceOfPain()).isLessThan(0.1);
    }

    @Test
    void b03PainAboveAgreedHoldsOrStepsDown() {
        Story story = accepted(bridges(10));
        bridge(story, 0, 10, 1, 2);
        bridge(story, 2, 10, 6, 4);
        assertThat(ofBridge(story).direction()).isLessThan(Direction.PROGRESS);
    }

    @Test
    void b04TheSameEventsAndSeedGiveTheSameAdvice() {
        Story story = accepted(bridges(10));
        for (int day = 0; day < 30; day += 2) {
            bridge(story, day, 10, day % 4, 2);
        }
        assertThat(advice(story, 5)).isEqualTo(advice(Story.replay(story), 5));
        assertThat(advice(story, 5)).isNotEqualTo(advice(story, 6));
    }

    @Test
    void b05ACorrectedPainChangesTheAdviceAfterIt() {
        Story story = accepted(bridges(10));
        bridge(story, 0, 10, 1, 2);
        bridge(story, 2, 10, 7, 2);
        Story other = accepted(bridges(10));
        bridge(other, 0, 10, 1, 2);
        bridge(other, 2, 10, 1, 2);
        assertThat(ofBridge(story).mostStepPercent()).isLessThan(ofBridge(other).mostStepPercent());
    }
}
