package org.myotome.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.startingpoint.Trial;

/** FEATURE UNDER TEST: what holds for every programme and every alternative, over thousands of requests nobody made. */
class ComposingPropertiesTest {

    private static final Library LIBRARY = SmallLibrary.LIBRARY;
    private static final int REQUESTS = 2_000;

    private final ProgrammeComposer composer = new ProgrammeComposer(LIBRARY);
    private final Ladder ladder = new Ladder(LIBRARY);

    @Test
    void everyMovementIsAccountedForExactlyOnce() {
        int composed = 0;
        for (ProgrammeRequest request : requests()) {
            List<String> ids = new ArrayList<>();
            switch (composer.compose(request)) {
                case Composition.Composed(Programme programme) -> {
                    programme.items().forEach(item -> ids.add(item.movementId()));
                    programme.leftOut().forEach(left -> ids.add(left.movementId()));
                    composed++;
                }
                case Composition.NothingOpen(List<LeftOut> leftOut) ->
                    leftOut.forEach(left -> ids.add(left.movementId()));
            }
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(
                            LIBRARY.movements().stream().map(Movement::id).toList());
        }
        assertThat(composed).as("programmes among the requests").isGreaterThan(REQUESTS / 2);
    }

    @Test
    void minutesDaysAndPositionsAreKept() {
        for (ProgrammeRequest request : requests()) {
            if (composer.compose(request) instanceof Composition.Composed(Programme programme)) {
                Circumstances asked = request.record().circumstances();
                assertThat(programme.items()).hasSizeLessThanOrEqualTo(request.mostItems());
                assertThat(programme.minutesPerSession())
                        .isLessThanOrEqualTo(asked.minutesPerSession().find().orElse(15));
                assertThat(programme.trainingDays())
                        .hasSizeLessThanOrEqualTo(asked.daysPerWeek().find().orElse(TrainingDays.WHEN_UNKNOWN));
                asked.freeDays().find().ifPresent(free -> assertThat(free).containsAll(programme.trainingDays()));
                asked.mostPositionChanges()
                        .find()
                        .ifPresent(most -> assertThat(new PositionOrder(LIBRARY).changes(programme.items()))
                                .isLessThanOrEqualTo(most));
                boolean onBusyDay = programme.trainingDays().stream().anyMatch(request.busyDays()::contains);
                assertThat(!onBusyDay || programme.notes().contains(ProgrammeNote.SHARES_BUSY_DAYS))
                        .as("a day shared with a run is said")
                        .isTrue();
            }
        }
    }

    @Test
    void hardWorkOnOnePartHasADayOfRestBetween() {
        for (ProgrammeRequest request : requests()) {
            if (composer.compose(request) instanceof Composition.Composed(Programme programme)) {
                Map<MovementRegion, TreeSet<DayOfWeek>> hardDays = new EnumMap<>(MovementRegion.class);
                for (WeekPlan.Day day : WeekPlan.of(programme, LIBRARY).days()) {
                    for (ProgrammeItem item : day.items()) {
                        Movement movement = LIBRARY.getMovement(item.movementId());
                        if (Dosing.isHard(movement)) {
                            hardDays.computeIfAbsent(movement.region(), region -> new TreeSet<>())
                                    .add(day.day());
                        }
                    }
                }
                hardDays.values()
                        .forEach(days -> assertThat(TrainingDays.shortestGap(List.copyOf(days)))
                                .isGreaterThanOrEqualTo(2));
            }
        }
    }

    @Test
    void fearedAndUnwantedMovementsAreNeverChosenAndLatePregnancyLiesOnNoBack() {
        for (ProgrammeRequest request : requests()) {
            if (composer.compose(request) instanceof Composition.Composed(Programme programme)) {
                Circumstances asked = request.record().circumstances();
                for (ProgrammeItem item : programme.items()) {
                    Movement movement = LIBRARY.getMovement(item.movementId());
                    assertThat(asked.unwantedMovements()).doesNotContain(item.movementId());
                    assertThat(ladder.downFrom(movement).stream().map(Movement::id))
                            .as("feared, or harder than what is")
                            .noneMatch(asked.fearedMovements()::contains);
                    if (isLatePregnancy(request.record())) {
                        assertThat(movement.position())
                                .isNotIn(Position.SUPINE, Position.HOOKLYING, Position.PRONE, Position.SUPINE_BENCH);
                    }
                }
            }
        }
    }

    private static boolean isLatePregnancy(CaseRecord record) {
        return record.answers().isYes("pregnant_or_recent_birth")
                && record.answers().answer("late_pregnancy") != Answer.NO;
    }

    /** Minutes are ample here, so that one movement less never leaves more sets for another. */
    @Test
    void leavingOutAnAnswerOpensNoMovementAndRaisesNoDose() {
        for (ProgrammeRequest asked : requests()) {
            ProgrammeRequest full =
                    asked.withCircumstances(asked.record().circumstances().withMinutesPerSession(120));
            for (CaseRecord less : withOneAnswerLess(full.record())) {
                ProgrammeRequest poorer = new ProgrammeRequest(
                        less,
                        full.triage(),
                        full.starts(),
                        full.trials(),
                        full.coreFirst(),
                        false,
                        full.today(),
                        full.mostItems(),
                        full.busyDays());
                assertNoMore(poorer, full);
            }
        }
    }

    private static List<CaseRecord> withOneAnswerLess(CaseRecord record) {
        Circumstances now = record.circumstances();
        return List.of(
                record.withPain(Pain.unknown()),
                record.withCircumstances(now.withFloor(Answer.UNKNOWN)),
                record.withCircumstances(now.withEquipment(Known.unknown())),
                record.withAnswers(record.answers().with("late_pregnancy", Answer.UNKNOWN)));
    }

    private void assertNoMore(ProgrammeRequest poorer, ProgrammeRequest full) {
        Obstacles obstacles = Obstacles.of(LIBRARY, full.record(), full.triage(), full.trials(), false);
        if (!(composer.compose(poorer) instanceof Composition.Composed(Programme programme))) {
            return;
        }
        Composition richer = composer.compose(full);
        for (ProgrammeItem item : programme.items()) {
            assertThat(obstacles.find(item.movementId())).as(item.movementId()).isEmpty();
            if (richer instanceof Composition.Composed(Programme other)) {
                other.findItem(item.movementId())
                        .ifPresent(same -> assertThat(item.dose().sets())
                                .as(item.movementId())
                                .isLessThanOrEqualTo(same.dose().sets()));
            }
        }
    }

    @Test
    void noAlternativeIsLockedOrHurtOrBeyondOneStep() {
        int seen = 0;
        int harder = 0;
        for (ProgrammeRequest request : requests()) {
            if (composer.compose(request) instanceof Composition.Composed(Programme programme)) {
                Obstacles obstacles =
                        Obstacles.of(LIBRARY, request.record(), request.triage(), request.trials(), false);
                TreeSet<String> shown = new TreeSet<>();
                request.trials().stream()
                        .filter(trial -> trial.form() == Trial.Form.CLEAN)
                        .forEach(trial -> shown.add(trial.movement().movementId()));
                Alternatives alternatives = new Alternatives(
                        LIBRARY, request.record(), request.triage(), request.trials(), false, shown::contains);
                for (ProgrammeItem item : programme.items()) {
                    for (Alternative alternative : alternatives.of(programme, item)) {
                        assertSound(obstacles, programme, item, alternative, shown);
                        seen++;
                        harder += alternative.kind() == Alternative.Kind.HARDER ? 1 : 0;
                    }
                }
            }
        }
        assertThat(seen).as("alternatives").isGreaterThan(700);
        assertThat(harder).as("harder ones among them").isGreaterThan(15);
    }

    private void assertSound(
            Obstacles obstacles, Programme programme, ProgrammeItem item, Alternative alternative, Set<String> shown) {
        Movement from = LIBRARY.getMovement(item.movementId());
        Movement to = LIBRARY.getMovement(alternative.item().movementId());
        assertThat(obstacles.find(to.id()))
                .as(item.movementId() + " to " + to.id())
                .isEmpty();
        assertThat(alternative.item().dose().sets())
                .isLessThanOrEqualTo(item.dose().sets());
        assertThat(alternative.item().dose().daysPerWeek())
                .isLessThanOrEqualTo(item.dose().daysPerWeek());
        switch (alternative.kind()) {
            case EASIER ->
                assertThat(from.equals(to) || ladder.isEasier(to, from)).isTrue();
            case HARDER -> {
                assertThat(shown).as("a step up stands on what was shown").contains(from.id());
                assertThat(from.equals(to) || ladder.harderThan(from).contains(to))
                        .as("one step")
                        .isTrue();
            }
            case OTHER -> {
                assertThat(to.region()).isEqualTo(from.region());
                assertThat(Costs.asksNoMore(to, from)).isTrue();
            }
        }
        Programme after = Swap.apply(
                LIBRARY,
                programme,
                item,
                alternative.item(),
                new ChoiceReason.ChosenByPerson(item.movementId()),
                new LeftOutReason.ReplacedByPerson(to.id()));
        assertThat(after.items().size() + after.leftOut().size())
                .as("each movement is still accounted for")
                .isEqualTo(LIBRARY.movements().size());
    }

    @Test
    void worsePainNeverMakesADoseFasterOrLeavesFewerInReserve() {
        for (ProgrammeRequest request : requests()) {
            Dosing calm = new Dosing(request.record().withPain(SomeCases.pain(0, 1, 0)), PainPolicy.DEFAULT);
            Dosing sore = new Dosing(request.record().withPain(SomeCases.pain(5, 8, 2)), PainPolicy.DEFAULT);
            for (Movement movement : LIBRARY.movements()) {
                boolean fast =
                        sore.complete(movement, movement.startDose(), true).tempo() instanceof Tempo.FastUp;
                boolean fastWhenCalm =
                        calm.complete(movement, movement.startDose(), true).tempo() instanceof Tempo.FastUp;
                assertThat(!fast || fastWhenCalm).as(movement.id()).isTrue();
            }
        }
    }

    private static List<ProgrammeRequest> requests() {
        RandomRequests random = new RandomRequests(20261130);
        List<ProgrammeRequest> requests = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            requests.add(random.next());
        }
        return requests;
    }
}
