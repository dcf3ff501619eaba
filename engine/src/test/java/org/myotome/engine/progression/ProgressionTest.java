package org.myotome.engine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.engine.progression.Course.MONDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.myotome.engine.activity.RunLimit;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/** FEATURE UNDER TEST: what happens to a programme after a session and the next morning, from simple to hard. */
class ProgressionTest {

    private static final SidedMovement BRIDGE = SidedMovement.both("bridge");
    private static final SidedMovement RUN = SidedMovement.both("easy_run_20");
    private static final Amount TEN = new Amount.Repetitions(10);
    private static final StepSize WHOLE = StepSize.of(Irritability.LOW, Optional.empty());
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    @Test
    void a01NothingDone() {
        assertThat(Course.of("bridge").textOn(MONDAY)).isEqualTo("Nothing was done yet.");
    }

    @Test
    void a02TheNextMorningIsAwaited() {
        Course course = done(Course.of("bridge"), MONDAY, 1);
        assertThat(course.textOn(MONDAY)).isEqualTo("Await the morning of 2026-11-03.");
        assertThat(course.textOn(TUESDAY)).isEqualTo("Await the morning of 2026-11-03.");
    }

    @Test
    void a03AMissingMorningHolds() {
        Course course = done(Course.of("bridge"), MONDAY, 1);
        assertThat(course.textOn(WEDNESDAY)).isEqualTo("""
                Bridge: repeat 3 × 10. Nobody described the next morning. It can go on when this is answered.""");
    }

    @Test
    void a04WellOnceRepeatsAndWellTwiceGoesOn() {
        Course course = done(Course.of("bridge"), MONDAY, 1);
        course.story.morning(TUESDAY, 2);
        assertThat(course.textOn(TUESDAY)).isEqualTo("""
                Bridge: repeat 3 × 10. It went well once. It goes on after one more good session with a morning back at usual.""");
        done(course, WEDNESDAY, 1).story.morning(THURSDAY, 2);
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 11. It went well twice in a row. It steps down after a morning two or more above usual.""");
    }

    @Test
    void a05AMorningOneAboveUsualRepeats() {
        Course course = wellOnce();
        course.story.morning(THURSDAY, 3);
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Bridge: repeat 3 × 10. The next morning was 1 above usual, so it is repeated. It goes on when the next morning is back at usual twice in a row.""");
    }

    @Test
    void a06AMorningTwoAboveUsualStepsDown() {
        Course course = wellOnce();
        course.story.morning(THURSDAY, 4);
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 7. The next morning was 2 above usual. With a morning at most one above usual it would have been repeated.""");
    }

    @Test
    void a07ALongStiffMorningStepsDown() {
        Course course = wellOnce();
        course.story.at(THURSDAY, 7).then(morning(THURSDAY, new PainReport.Score(2), 45, Answer.NO));
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 7. The next morning was stiff for 45 minutes. With a morning at most one above usual it would have been repeated.""");
    }

    @Test
    void a08PainAboveWhatWasAgreedStepsDown() {
        Course course = done(Course.of("bridge"), MONDAY, 5);
        course.story.morning(TUESDAY, 2);
        assertThat(course.textOn(TUESDAY)).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 7. It hurt 5 of 10 while moving; up to 3 is agreed. Up to 3 of 10 it would have been repeated.""");
    }

    @Test
    void a08aPainALittleAboveWhatWasAgreedAndACalmMorningTakeASmallStep() {
        Course course = done(Course.of("bridge"), MONDAY, 4);
        course.story.morning(TUESDAY, 2);
        assertThat(course.textOn(TUESDAY)).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 9. It hurt 4 of 10, a little more than the 3 that is agreed, and the next morning was calm. Up to 3 of 10 it would have been repeated.""");
    }

    @Test
    void a08bAMorningThatNobodyDescribedMakesNoStepSmaller() {
        Course course = done(Course.of("bridge"), MONDAY, 4);
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 7. It hurt 4 of 10 while moving; up to 3 is agreed. Up to 3 of 10 it would have been repeated.""");
    }

    @Test
    void a08cALittleTooMuchTakesAWholeStepWhenTheLineIsLostTwiceOrTwoWeeksAreMissing() {
        Course lost = Course.of("bridge");
        for (LocalDate day : List.of(MONDAY, WEDNESDAY)) {
            lost.story
                    .session(day, BRIDGE, 3, TEN, 4, SetForm.LOST, SetEffort.RIGHT)
                    .morning(day.plusDays(1), 2);
        }
        String whole = """
                Bridge: 3 × 10 becomes 3 × 7. It hurt 4 of 10 while moving; up to 3 is agreed. Up to 3 of 10 it would have been repeated.""";
        assertThat(lost.textOn(THURSDAY)).isEqualTo(whole);
        Course away = done(Course.of("bridge"), MONDAY, 4);
        away.story.morning(TUESDAY, 2);
        assertThat(away.textOn(MONDAY.plusDays(13))).contains("becomes 3 × 9");
        assertThat(away.textOn(MONDAY.plusDays(14))).isEqualTo(whole);
    }

    @Test
    void a08dALittleTooMuchTakesAWholeStepAtTheEndOfAStall() {
        Course course = Course.of("bridge");
        for (int i = 0; i < 6; i++) {
            LocalDate day = MONDAY.plusDays(2L * i);
            course.story
                    .session(day, BRIDGE, 3, TEN, i == 5 ? 4 : 0, SetForm.WOBBLED, SetEffort.RIGHT)
                    .morning(day.plusDays(1), 2);
        }
        assertThat(course.textOn(MONDAY.plusDays(11))).startsWith("Bridge: 3 × 10 becomes 3 × 7. It hurt 4 of 10");
    }

    @Test
    void a09PainThatNobodyStatedHolds() {
        Course course = wellOnce();
        course.story.at(THURSDAY, 7).then(morning(THURSDAY, new PainReport.Unknown(), 5, Answer.NO));
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Bridge: repeat 3 × 10. Nobody said how much it hurt the next morning. It can go on when this is answered.""");
    }

    @Test
    void a10AMissingSetHolds() {
        Course course = Course.of("bridge");
        course.story.session(MONDAY, BRIDGE, 2, TEN, 0).morning(TUESDAY, 2);
        assertThat(course.textOn(TUESDAY)).isEqualTo("""
                Bridge: repeat 3 × 10. 2 of 3 sets are logged. It goes on when every set is done as planned, twice in a row.""");
    }

    @Test
    void a11ALostLineHoldsOnceAndStepsDownTwice() {
        Course course = Course.of("bridge");
        course.story
                .session(MONDAY, BRIDGE, 3, TEN, 0, SetForm.LOST, SetEffort.RIGHT)
                .morning(TUESDAY, 2);
        assertThat(course.textOn(TUESDAY)).isEqualTo("""
                Bridge: repeat 3 × 10. The line was lost. It goes on when the line holds in every set, twice in a row.""");
        course.story
                .session(WEDNESDAY, BRIDGE, 3, TEN, 0, SetForm.LOST, SetEffort.RIGHT)
                .morning(THURSDAY, 2);
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 7. The line was lost in two sessions in a row. It goes on when the line holds in every set, twice in a row.""");
    }

    @Test
    void a12SymptomsMovingDownTheLegStop() {
        Course course = wellOnce();
        course.story.then(new Event.MorningChecked(new MorningCheck(
                THURSDAY, new PainReport.Score(2), Known.of(5), Answer.NO, LegSymptoms.PERIPHERALISING)));
        assertThat(course.textOn(THURSDAY))
                .isEqualTo("Symptoms moved further down the leg on 5 November 2026. Stop, and have it looked at.");
        course.story.at(THURSDAY, 9).then(new Event.ReviewDone(THURSDAY, "No deficit.", true));
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 11. It went well twice in a row. It steps down after a morning two or more above usual.""");
    }

    @Test
    void a13NightPainAndTwoFlaresStop() {
        Course course = Course.of("bridge");
        done(course, MONDAY, 1).story.morning(TUESDAY, 5);
        done(course, MONDAY.plusDays(9), 1)
                .story
                .at(MONDAY.plusDays(10), 7)
                .then(morning(MONDAY.plusDays(10), new PainReport.Score(4), 5, Answer.YES));
        assertThat(course.textOn(MONDAY.plusDays(10))).isEqualTo("""
                Pain woke you in the night before 12 November 2026, after a session.
                Two flares within two weeks, after what was done on 2 November 2026 and 11 November 2026.""");
    }

    @Test
    void a14WeeksOff() {
        Course course = wellOnce();
        course.story.morning(THURSDAY, 2);
        assertThat(course.textOn(WEDNESDAY.plusDays(8))).isEqualTo("""
                Bridge: repeat 3 × 10. The last session was 8 days ago, so the last step is repeated. It goes on when the next morning is back at usual twice in a row.""");
        assertThat(course.textOn(WEDNESDAY.plusDays(15))).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 8. The last session was 15 days ago, so it begins again a little lower. It goes on when the next morning is back at usual twice in a row.""");
        assertThat(course.textOn(WEDNESDAY.plusDays(30))).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 6. The last session was 30 days ago, so it begins again clearly lower. Say first whether anything has changed; a short search finds where you stand. It goes on when the next morning is back at usual twice in a row.""");
    }

    @Test
    void a15TheRuleHoldsTheBeliefAndTheBeliefHoldsTheRule() {
        Course bold = wellOnce().belief("bridge", Direction.PROGRESS);
        bold.story.morning(THURSDAY, 3);
        assertThat(bold.textOn(THURSDAY)).isEqualTo("""
                Bridge: repeat 3 × 10. The next morning was 1 above usual, so it is repeated. It goes on when the next morning is back at usual twice in a row.
                The estimate would go further than the rule. The rule holds.""");
        Course careful = wellOnce().belief("bridge", Direction.HOLD);
        careful.story.morning(THURSDAY, 2);
        assertThat(careful.textOn(THURSDAY)).isEqualTo("""
                Bridge: repeat 3 × 10. The rule would go further; what is known about you asks for more care. It goes on when the next morning is back at usual twice in a row.
                The estimate is more careful than the rule. The more careful step was taken.""");
    }

    @Test
    void a16ALockedMovementStops() {
        Course course = wellOnce().triage(SomeCases.locking("bridge"));
        course.story.morning(THURSDAY, 2);
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Nothing left.
                Bridge: stop for now. It is locked now: somebody has to look first. It comes back when a clinician has looked.""");
    }

    @Test
    void a17MoreLoadAfterTheAmountAndTheSetsAreAtTheTop() {
        Dose top = SmallLibrary.LIBRARY
                .getMovement("goblet_squat")
                .startDose()
                .withSets(4)
                .withAmount(new Amount.Repetitions(12));
        assertThat(afterTwoGood("goblet_squat", top)).isEqualTo("""
                Goblet squat: 4 × 12, 5 kg becomes 4 × 8, 5.5 kg. It went well twice in a row. It steps down after a morning two or more above usual.""");
        assertThat(afterTwoGood("goblet_squat", top.withLoad(new Load.Weight(12))))
                .isEqualTo("""
                Goblet squat: 4 × 12, 12 kg becomes 4 × 8, 13 kg. It went well twice in a row. It steps down after a morning two or more above usual.""");
    }

    @Test
    void a18TheNextMovementAfterTheTop() {
        Dose top = SmallLibrary.LIBRARY
                .getMovement("bridge")
                .startDose()
                .withSets(4)
                .withAmount(new Amount.Repetitions(15));
        assertThat(afterTwoGood("bridge", top)).isEqualTo("""
                Bridge: repeat 4 × 15. It goes well. Bridge with march would be next. First comes Supine march. Bridge with march opens when that is cleared.""");
        assertThat(afterTwoGood("bridge", top, SomeCases.trial("supine_march", Trial.Form.CLEAN, 1)))
                .isEqualTo("""
                Bridge becomes Bridge with march, 3 × 8 each side. It went well twice in a row. It steps down after a morning two or more above usual.""");
    }

    @Test
    void a19ARunGrowsByATenthOfTheLongestInThirtyDays() {
        Course course = Course.of(withMinutes(60), Course.programme("easy_run_20"));
        course.story
                .session(MONDAY, RUN, 1, new Amount.Time(1200), 0)
                .morning(TUESDAY, 2)
                .session(WEDNESDAY, RUN, 1, new Amount.Time(1200), 0)
                .morning(THURSDAY, 2);
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Easy run, twenty minutes: 20 min becomes 22 min. It went well twice in a row. It steps down after a morning two or more above usual.""");
        assertThat(new RunLimit(SmallLibrary.LIBRARY)
                        .findMost(course.story.episode().log(), THURSDAY, RunLimit.Unit.SECONDS))
                .contains(1320L);
        assertThat(new RunLimit(SmallLibrary.LIBRARY)
                        .findMost(course.story.episode().log(), THURSDAY, RunLimit.Unit.METRES))
                .isEmpty();
    }

    @Test
    void a20AStepDownIsTakenOnce() {
        Course course = wellOnce();
        course.story.morning(THURSDAY, 4);
        course.accept(THURSDAY);
        assertThat(course.textOn(THURSDAY)).isEqualTo("Nothing was done yet.");
    }

    @Test
    void a21ACorrectedMorningChangesTheDecision() {
        Course course = wellOnce();
        course.story.morning(THURSDAY, 4);
        assertThat(course.on(THURSDAY)).isInstanceOf(ProgressionDecision.Adapt.class);
        course.story
                .then(new Event.EventCorrected(course.story.last(), "Tapped 4, meant 2."))
                .morning(THURSDAY, 2);
        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 11. It went well twice in a row. It steps down after a morning two or more above usual.""");
    }

    @Test
    void a22SixWeeksOfOnePerson() {
        Course course = Course.of("bridge");
        List<String> weeks = new ArrayList<>();
        for (int passed = 0; passed < 42; passed++) {
            LocalDate day = MONDAY.plusDays(passed);
            List<ProgrammeItem> items = course.programme().itemsOn(day.getDayOfWeek());
            if (items.isEmpty()) {
                continue;
            }
            ProgrammeItem item = items.getFirst();
            boolean flare = passed == 24;
            course.story
                    .session(
                            day,
                            SidedMovement.both(item.movementId()),
                            item.dose().sets(),
                            item.dose().amount(),
                            1)
                    .morning(day.plusDays(1), flare ? 4 : 2);
            String text = course.textOn(day.plusDays(1));
            if (!text.startsWith("Bridge: repeat")) {
                weeks.add(day + " " + text.replaceFirst(" It (steps|goes) .*", ""));
            }
            course.accept(day.plusDays(1));
        }
        assertThat(String.join("\n", weeks)).isEqualTo("""
                2026-11-04 Bridge: 3 × 10 becomes 3 × 11. It went well twice in a row.
                2026-11-07 Bridge: 3 × 11 becomes 3 × 12. It went well twice in a row.
                2026-11-10 Bridge: 3 × 12 becomes 3 × 13. It went well twice in a row.
                2026-11-14 Bridge: 3 × 13 becomes 3 × 14. It went well twice in a row.
                2026-11-17 Bridge: 3 × 14 becomes 3 × 15. It went well twice in a row.
                2026-11-21 Bridge: 3 × 15 becomes 4 × 15. It went well twice in a row.
                2026-11-26 Bridge: 4 × 15 becomes 3 × 15. The next morning was 2 above usual. With a morning at most one above usual it would have been repeated.
                2026-11-30 Bridge: 3 × 15 becomes 4 × 15. It went well twice in a row.""");
    }

    private static CaseRecord withMinutes(int minutes) {
        return SomeCases.calm()
                .withCircumstances(
                        new Circumstances(Known.of(Set.of("weight")), Known.of(minutes), Known.of(4), Answer.YES));
    }

    private static Course done(Course course, LocalDate day, int pain) {
        course.story.session(day, BRIDGE, 3, TEN, pain);
        return course;
    }

    /** Two whole sessions of the bridge; the first morning was calm, the second is still to come. */
    private static Course wellOnce() {
        Course course = done(Course.of("bridge"), MONDAY, 1);
        course.story.morning(TUESDAY, 2);
        return done(course, WEDNESDAY, 1);
    }

    private static String afterTwoGood(String movementId, Dose dose, Trial... trials) {
        Programme base = Course.programme(movementId);
        Course course = Course.of(withMinutes(60), base.withItems(List.of(Course.item(movementId, dose)), List.of()));
        SidedMovement movement = SidedMovement.both(movementId);
        for (Trial trial : trials) {
            course.story.then(new Event.TrialRecorded(trial));
        }
        course.story
                .session(MONDAY, movement, dose.sets(), dose.amount(), 1)
                .morning(TUESDAY, 2)
                .session(WEDNESDAY, movement, dose.sets(), dose.amount(), 1)
                .morning(THURSDAY, 2);
        return course.textOn(THURSDAY);
    }

    private static Event morning(LocalDate day, PainReport pain, int stiffness, Answer night) {
        return new Event.MorningChecked(new MorningCheck(day, pain, Known.of(stiffness), night, LegSymptoms.NONE));
    }

    @Test
    void an_eased_way_becomes_the_usual_one_before_anything_is_added() {
        Programme usual = Course.programme("bridge");
        ProgrammeItem half = usual.items().getFirst().withWay(new Variant.HalfRange());
        Course course = Course.of(SomeCases.calm(), usual.withItems(List.of(half), List.of()));
        done(course, MONDAY, 1).story.morning(TUESDAY, 2);
        done(course, WEDNESDAY, 1).story.morning(THURSDAY, 2);

        assertThat(course.textOn(THURSDAY)).isEqualTo("""
                Bridge: 3 × 10, half the range becomes 3 × 10. It went well twice in a row. It steps down after a morning two or more above usual.""");
    }

    @Test
    void a_short_hold_grows_to_the_usual_one_before_there_are_more_of_them() {
        assertThat(AmountStep.more(new Amount.Hold(5, 3), new Amount.Hold(12, 3), WHOLE))
                .contains(new Amount.Hold(10, 3));
        assertThat(AmountStep.more(new Amount.Hold(10, 3), new Amount.Hold(12, 3), WHOLE))
                .contains(new Amount.Hold(12, 3));
        assertThat(AmountStep.more(new Amount.Hold(12, 3), new Amount.Hold(12, 3), WHOLE))
                .contains(new Amount.Hold(12, 4));
    }
}
