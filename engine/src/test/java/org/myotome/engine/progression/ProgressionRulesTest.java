package org.myotome.engine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.engine.progression.Course.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Sex;
import org.myotome.engine.startingpoint.SidedMovement;

/** FEATURE UNDER TEST: the order of variables, lighter weeks, stalls, habits, walks and runs, and what was logged badly. */
class ProgressionRulesTest {

    private static final SidedMovement BRIDGE = SidedMovement.both("bridge");
    private static final Amount TEN = new Amount.Repetitions(10);

    // --- the order of variables ---

    @Test
    void a01EachStepChangesOneThingInOrder() {
        assertThat(steps(person(41), "thrust", 26)).isEqualTo("""
                amount 3 × 11
                amount 3 × 12
                amount 3 × 13
                amount 3 × 14
                amount 3 × 15
                sets 4 × 15
                load 4 × 10, 1 kg
                amount 4 × 11, 1 kg
                amount 4 × 12, 1 kg
                amount 4 × 13, 1 kg
                amount 4 × 14, 1 kg
                amount 4 × 15, 1 kg
                load 4 × 10, 1.5 kg""");
    }

    @Test
    void a02SpeedComesAfterLoadAndOnlyWhereItIsWanted() {
        assertThat(steps(person(41), "drive", 6, top("drive"))).isEqualTo("""
                speed 4 × 15
                speed 4 × 15, up fast, down slowly""");
        assertThat(steps(person(70), "thrust", 4, top("thrust").withLoad(new Load.Weight(2))))
                .isEqualTo("speed 4 × 15, 2 kg, up fast, down slowly\nload 4 × 10, 2.5 kg, up fast, down slowly");
        assertThat(steps(person(41), "thrust", 2, top("thrust").withLoad(new Load.Weight(2))))
                .isEqualTo("load 4 × 10, 2.5 kg");
    }

    @Test
    void a03ControlIsTaughtByFeedbackThatFadesThenByVariedPractice() {
        assertThat(steps(person(41), "reach", 8)).isEqualTo("""
                feedback 3 × 8, checking every third repetition
                feedback 3 × 8, checking after the set only
                task 3 × 8, turning the head, checking after the set only
                task 3 × 8, with a second task, such as counting down by sevens, checking after the set only""");
    }

    @Test
    void a04SoftGroundIsForNobodyWhoIsOldAndMayFall() {
        String nearlyAll = "surface 3 × 30 s hold, on soft ground, with a second task, such as counting down by sevens,"
                + " checking after the set only";
        assertThat(steps(person(41), "stance", 10)).endsWith(nearlyAll);
        assertThat(steps(person(70), "stance", 10)).doesNotContain("soft ground");
        assertThat(steps(noFalls(person(70)), "stance", 10)).endsWith(nearlyAll);
        assertThat(steps(withAge(SomeCases.calm(), Known.unknown()), "stance", 10))
                .doesNotContain("soft ground");
    }

    @Test
    void a05TheWayDownIsTheWayUpReversed() {
        StepSetting setting = new Settings(person(70)).setting();
        ProgrammeItem item = item("drive", top("drive"));
        Programme programme = programme(item);
        StepSize size = new StepSize(10, 100);
        List<ProgrammeItem> up = new ArrayList<>(List.of(item));
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            SessionRoom room = SessionRoom.around(up.getLast(), programme, 120);
            if (new StepUp(setting).from(up.getLast(), programme, room, size)
                    instanceof StepUp.Result.Changed(Change change)) {
                up.add(change.item());
                variables.add(change.variable());
            }
        }
        assertThat(variables).containsExactly(Variable.SPEED, Variable.SPEED);
        for (int i = variables.size(); i > 0; i--) {
            Change down =
                    new StepDown(setting).from(up.get(i), programme, false).orElseThrow();
            assertThat(down.variable()).isEqualTo(variables.get(i - 1));
            assertThat(down.item()).isEqualTo(up.get(i - 1));
        }
    }

    // --- more often before more ---

    @Test
    void b01FewerThanTwoThirdsOfTheSessionsHold() {
        Course course = Course.of("bridge");
        for (int day : List.of(0, 5, 10, 14)) {
            well(course, MONDAY.plusDays(day));
        }
        assertThat(course.textOn(MONDAY.plusDays(15))).isEqualTo("""
                Bridge: repeat 3 × 10. More often comes before more: 3 of 6 planned sessions of two weeks were done. It goes on after one more session within two weeks.""");
    }

    @Test
    void b02DaysOnWhichNothingIsLeftToDoAreNotPlanned() {
        ProgrammeItem twice = Course.item(
                "bridge",
                MoreMovements.LIBRARY.getMovement("bridge").startDose().withDaysPerWeek(2));
        Programme programme = Course.programme("bridge");
        Programme sixDays = new Programme(
                List.of(twice),
                List.of(),
                programme.coreFirst(),
                programme.painPolicy(),
                List.of(DayOfWeek.values()).subList(0, 6),
                10,
                Programme.Standing.TRIED,
                List.of());
        Course course = Course.of(person(41), sixDays);
        for (int day : List.of(0, 3, 7, 10, 14)) {
            well(course, MONDAY.plusDays(day));
        }
        assertThat(course.textOn(MONDAY.plusDays(15))).contains("It went well twice in a row.");
    }

    // --- lighter weeks ---

    @Test
    void c01ALighterWeekAfterEightWeeksOfRisingLoad() {
        assertThat(lighterWeeks(Course.of(person(41), Course.programme("bridge")), 2, 74))
                .isEqualTo("""
                2026-12-28 Bridge: 4 × 15 becomes 2 × 15. After 8 weeks of rising load comes a lighter week. It goes on with the step before from 5 January 2027, after a lighter session that went well.
                2026-12-29 Bridge: repeat 2 × 15. The lighter week goes on until 4 January 2027. It goes on with the step before from 5 January 2027, after a lighter session that went well.
                2026-12-31 Bridge: repeat 2 × 15. The lighter week goes on until 4 January 2027. It goes on with the step before from 5 January 2027, after a lighter session that went well.
                2027-01-02 Bridge: repeat 2 × 15. The lighter week goes on until 4 January 2027. It goes on with the step before from 5 January 2027, after a lighter session that went well.
                2027-01-04 Bridge: 2 × 15 becomes 4 × 15. The lighter week is over; it goes on with the step before. It steps down after a morning two or more above usual.""");
    }

    @Test
    void c02ABadMorningInALighterWeekLowersFurtherAndIsNotForgotten() {
        String said = lighterWeeks(Course.of(person(41), Course.programme("bridge")), 59, 74);
        assertThat(said).contains("2026-12-31 Bridge: 2 × 15 becomes 2 × 11. The next morning was 2 above usual.");
        assertThat(said).doesNotContain("becomes 4 × 15");
    }

    @Test
    void c03AClinicianMaySkipIt() {
        Course course = Course.of(person(41), Course.programme("bridge"));
        course.story
                .at(MONDAY.plusDays(40), 9)
                .then(new Event.OverrideMade(Event.OverrideMade.LIGHTER_WEEK, "A race in two weeks."));
        assertThat(lighterWeeks(course, 2, 74)).isEmpty();
    }

    @Test
    void c04ThreeSessionsInWhichMoreThanOneThingGotWorse() {
        Course course = Course.of("bridge");
        for (int passed : List.of(0, 2, 4)) {
            LocalDate day = MONDAY.plusDays(passed);
            course.story
                    .session(day, BRIDGE, 3, TEN, 0, SetForm.WOBBLED, SetEffort.ALL)
                    .morning(day.plusDays(1), 2);
        }
        assertThat(course.textOn(MONDAY.plusDays(5))).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 5. In 3 sessions in a row more than one of effort, form and morning got worse, so a lighter week comes first. It goes on with the step before from 14 November 2026, after a lighter session that went well.""");
    }

    /** Live on as planned, with one bad morning after a day, and return what is said about lighter weeks. */
    private static String lighterWeeks(Course course, int badDay, int days) {
        List<String> said = new ArrayList<>();
        for (int passed = 0; passed < days; passed++) {
            LocalDate day = MONDAY.plusDays(passed);
            List<ProgrammeItem> items = course.programme().itemsOn(day.getDayOfWeek());
            if (!items.isEmpty()) {
                doAsPlanned(course, day, items.getFirst());
                if (passed == badDay) {
                    course.story.morning(day.plusDays(1), 4);
                }
                String text = course.lived(day.plusDays(1));
                if (text.contains("lighter") || (passed > 50 && text.contains("becomes"))) {
                    said.add(day + " " + text);
                }
            }
        }
        return String.join("\n", said);
    }

    // --- stalls ---

    @Test
    void d01SixWobblySessionsGoOneStepBack() {
        Course course = Course.of("bridge");
        String last = "";
        for (int passed : List.of(0, 2, 4, 7, 9, 11)) {
            LocalDate day = MONDAY.plusDays(passed);
            course.story
                    .session(day, BRIDGE, 3, TEN, 0, SetForm.WOBBLED, SetEffort.RIGHT)
                    .morning(day.plusDays(1), 2);
            last = course.textOn(day.plusDays(1));
        }
        assertThat(last).isEqualTo("""
                Bridge: 3 × 10 becomes 3 × 7. There was no progress for 6 sessions, so it goes one step back, to go on another way. It goes on when the next morning is back at usual twice in a row.""");
    }

    @Test
    void d02SixMorningsALittleWorseChangeTheMovement() {
        Course course = Course.of("bridge");
        String last = "";
        for (int passed : List.of(0, 2, 4, 7, 9, 11)) {
            LocalDate day = MONDAY.plusDays(passed);
            course.story.session(day, BRIDGE, 3, TEN, 1).morning(day.plusDays(1), 3);
            last = course.textOn(day.plusDays(1));
        }
        assertThat(last).isEqualTo("""
                Bridge becomes Glute set, 2 × 10 × 5 s. There was no progress for 6 sessions, because the mornings stay a little worse; another movement takes its place. It goes on when the next morning is back at usual twice in a row.""");
    }

    // --- walks and runs ---

    @Test
    void e01TwoRunsThatFlareStopTraining() {
        Course course = Course.of("bridge");
        run(course, MONDAY, new PainReport.Score(6));
        run(course, MONDAY.plusDays(8), new PainReport.Score(6));
        assertThat(course.textOn(MONDAY.plusDays(9)))
                .isEqualTo("Two flares within two weeks, after what was done on 2 November 2026 and 10 November 2026.");
    }

    @Test
    void e02ARunThatHurtOrOfWhichNobodySaidHoldsTheStep() {
        assertThat(afterRun(new PainReport.Score(4))).isEqualTo("""
                Bridge: repeat 3 × 10. A walk or run on 4 November 2026 hurt 4 of 10; up to 3 is agreed. It goes on when the next morning is back at usual twice in a row.""");
        assertThat(afterRun(new PainReport.Unknown())).isEqualTo("""
                Bridge: repeat 3 × 10. Nobody said how much a walk or run since then hurt. It can go on when this is answered.""");
        assertThat(afterRun(new PainReport.Score(1))).startsWith("Bridge: 3 × 10 becomes 3 × 11.");
    }

    // --- the belief bounds the size ---

    @Test
    void f01AStepLargerThanTheBeliefAcceptsIsNotTaken() {
        Course course = wellTwice();
        course.advice("bridge", new Advice(Direction.PROGRESS, 2.5, 0.02, 0.05));
        assertThat(course.textOn(MONDAY.plusDays(3))).isEqualTo("""
                Bridge: repeat 3 × 10. The smallest step is larger than the 2.5 percent that the estimate accepts. It goes on when the next morning is back at usual twice in a row.
                The estimate is more careful than the rule. The more careful step was taken.""");
        course.advice("bridge", new Advice(Direction.PROGRESS, 5, 0.02, 0.05));
        assertThat(decision(course).stepPercent()).contains(10.0);
    }

    // --- the same for less ---

    @Test
    void g01TheSameDoseForLessIsCountedAndShown() {
        Course course = Course.of("bridge");
        course.story
                .session(MONDAY, BRIDGE, 3, TEN, 0, SetForm.WOBBLED, SetEffort.ALL)
                .morning(MONDAY.plusDays(1), 2)
                .session(MONDAY.plusDays(2), BRIDGE, 3, TEN, 0, SetForm.STEADY, SetEffort.LIGHT)
                .morning(MONDAY.plusDays(3), 2);
        assertThat(course.textOn(MONDAY.plusDays(3))).isEqualTo("""
                Bridge: repeat 3 × 10. It went well once. It goes on after one more good session with a morning back at usual.
                The same dose left more in reserve than on 2 November 2026, held its line better than on 2 November 2026.""");
    }

    @Test
    void g02MeasuredTempoCounts() {
        Dose slow = SmallLibrary.LIBRARY.getMovement("bridge").startDose().withTempo(new Tempo.Counted(3, 0, 3));
        Course course = Course.of(SomeCases.calm(), programme(Course.item("bridge", slow)));
        timed(course, MONDAY, 30);
        timed(course, MONDAY.plusDays(2), 55);
        assertThat(course.textOn(MONDAY.plusDays(3))).endsWith("""
                The same dose was nearer to its pace than on 2 November 2026 (3 s, now 5.5 s).""");
    }

    // --- ageing ---

    @Test
    void h01TheLastMovementForBalanceIsNotSteppedAway() {
        StepSetting setting = new Settings(person(70)).setting();
        ProgrammeItem stance =
                item("stance", SmallLibrary.LIBRARY.getMovement("squat").startDose());
        assertThat(setting.isLastBalance(stance, programme(stance))).isTrue();
        assertThat(new StepDown(setting).findEasierMovement(stance, programme(stance)))
                .isEmpty();
        assertThat(new Settings(person(41)).setting().isLastBalance(stance, programme(stance)))
                .isFalse();
    }

    // --- what was logged badly ---

    @Test
    void i01TwiceOnOneDayIsNotTwiceInARow() {
        Course course = Course.of("bridge");
        sets(course, "one", MONDAY, TEN);
        sets(course, "two", MONDAY, TEN);
        course.story.morning(MONDAY.plusDays(1), 2);
        assertThat(course.textOn(MONDAY.plusDays(1))).startsWith("Bridge: repeat 3 × 10. It went well once.");
    }

    @Test
    void i02ASessionFromBeforeTheProgrammeRaisesNothing() {
        Course course = Course.of("bridge");
        well(course, MONDAY);
        sets(course, "late", MONDAY.minusDays(30), TEN);
        course.story.morning(MONDAY.minusDays(29), 2);
        assertThat(course.textOn(MONDAY.plusDays(1))).startsWith("Bridge: repeat 3 × 10. It went well once.");
    }

    @Test
    void i03ASessionThatHasNotComeYetHolds() {
        Course course = wellTwice();
        sets(course, "ahead", MONDAY.plusYears(1), TEN);
        assertThat(course.textOn(MONDAY.plusDays(3))).isEqualTo("""
                Bridge: repeat 3 × 10. A session is dated 2 November 2027, which has not come yet. It can go on when the entry has been put right.""");
    }

    @Test
    void i04EightyForTenIsDoubted() {
        Course course = Course.of("bridge");
        well(course, MONDAY);
        sets(course, "s", MONDAY.plusDays(2), new Amount.Repetitions(80));
        course.story.morning(MONDAY.plusDays(3), 2);
        assertThat(course.textOn(MONDAY.plusDays(3))).isEqualTo("""
                Bridge: repeat 3 × 10. What was logged is far from the plan; maybe repetitions and seconds, or pounds and kilograms, were mixed. It can go on when the entry has been put right.""");
    }

    @Test
    void i05ACorrectionSaysWhatItChanged() {
        Course course = wellTwice();
        course.story.morning(MONDAY.plusDays(3), 4);
        ProgressionDecision before = course.on(MONDAY.plusDays(3));
        course.story.then(new Event.EventCorrected(course.story.last(), "Tapped 4, meant 2."));
        course.story.morning(MONDAY.plusDays(3), 2);
        ProgressionDecision after = course.on(MONDAY.plusDays(3));
        Revision revision = Revision.between(List.of(), movements(before), List.of(), movements(after));
        assertThat(new ProgressionSentences(SmallLibrary.LIBRARY).of(revision)).containsExactly("""
                Bridge: before, one step down (The next morning was 2 above usual); now, one step up (It went well twice in a row).""");
        assertThat(Revision.between(List.of(), movements(after), List.of(), movements(after))
                        .isEmpty())
                .isTrue();
    }

    private static List<MovementDecision> movements(ProgressionDecision decision) {
        return switch (decision) {
            case ProgressionDecision.Adapt(var ignored, var movements) -> movements;
            case ProgressionDecision.Keep(var movements) -> movements;
            default -> List.of();
        };
    }

    // --- telling it ---

    private static CaseRecord person(int years) {
        return withAge(SomeCases.calm(), Known.of((double) years));
    }

    private static CaseRecord withAge(CaseRecord record, Known<Double> years) {
        return record.withPerson(new Person(years, Sex.FEMALE, "walks"))
                .withCircumstances(
                        new Circumstances(Known.of(Set.of("weight")), Known.of(120), Known.of(4), Answer.YES));
    }

    private static CaseRecord noFalls(CaseRecord record) {
        return record.withAnswers(record.answers().with("unsteady_gait_or_falls", Answer.NO));
    }

    private static Dose top(String id) {
        Dose start = MoreMovements.LIBRARY.getMovement(id).startDose();
        return start.withSets(4).withAmount(new Amount.Repetitions(15));
    }

    private static ProgrammeItem item(String id, Dose dose) {
        return new ProgrammeItem(
                id,
                List.of(),
                dose,
                List.of(),
                new ChoiceReason.StartingPoint(
                        MoreMovements.LIBRARY.getMovement(id).region()),
                List.of(),
                List.of());
    }

    private static Programme programme(ProgrammeItem item) {
        return Course.programme("bridge").withItems(List.of(item), List.of());
    }

    private static String steps(CaseRecord record, String id, int sessions) {
        return steps(record, id, sessions, MoreMovements.LIBRARY.getMovement(id).startDose());
    }

    /** Live through good sessions every second day and return each step with its variable. */
    private static String steps(CaseRecord record, String id, int sessions, Dose dose) {
        Course course = Course.of(record, programme(item(id, dose))).library(MoreMovements.LIBRARY);
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            LocalDate day = MONDAY.plusDays(2L * i);
            doAsPlanned(course, day, course.programme().items().getFirst());
            if (course.on(day.plusDays(1)) instanceof ProgressionDecision.Adapt(var ignored, var movements)) {
                MovementDecision decision = movements.getFirst();
                steps.add(decision.variable().orElseThrow().word() + " "
                        + DoseText.ENGLISH.of(decision.next().orElseThrow()));
            }
            course.accept(day.plusDays(1));
        }
        return String.join("\n", steps);
    }

    private static void doAsPlanned(Course course, LocalDate day, ProgrammeItem item) {
        course.story
                .session(
                        day,
                        SidedMovement.both(item.movementId()),
                        item.dose().sets(),
                        item.dose().amount(),
                        1)
                .morning(day.plusDays(1), 2);
    }

    private static void well(Course course, LocalDate day) {
        course.story.session(day, BRIDGE, 3, TEN, 1).morning(day.plusDays(1), 2);
    }

    private static Course wellTwice() {
        Course course = Course.of("bridge");
        well(course, MONDAY);
        well(course, MONDAY.plusDays(2));
        return course;
    }

    private static MovementDecision decision(Course course) {
        return switch (course.on(MONDAY.plusDays(3))) {
            case ProgressionDecision.Adapt(var ignored, var movements) -> movements.getFirst();
            default -> throw new IllegalStateException("Nothing changes.");
        };
    }

    private static String afterRun(PainReport pain) {
        Course course = wellTwice();
        run(course, MONDAY.plusDays(2), pain);
        return course.textOn(MONDAY.plusDays(3));
    }

    private static void run(Course course, LocalDate day, PainReport pain) {
        course.story
                .at(day, 17)
                .then(new Event.ActivityLogged(new ActivitySession(
                        "run-" + day,
                        day,
                        Known.unknown(),
                        ActivityKind.RUN,
                        Known.of(5000),
                        Known.unknown(),
                        Known.unknown(),
                        Known.unknown(),
                        pain,
                        new PainReport.Unknown(),
                        Known.unknown(),
                        ActivitySource.ENTERED)));
    }

    private static void sets(Course course, String session, LocalDate day, Amount done) {
        for (int set = 1; set <= 3; set++) {
            course.story.then(new Event.SetLogged(new SetLog(
                    session,
                    day,
                    BRIDGE,
                    set,
                    Known.of(done),
                    new PainReport.Score(1),
                    SetForm.STEADY,
                    SetEffort.RIGHT)));
        }
        course.story.then(
                new Event.SessionFinished(new SessionEnd(session, day, new PainReport.Score(1), LegSymptoms.NONE)));
    }

    private static void timed(Course course, LocalDate day, int seconds) {
        for (int set = 1; set <= 3; set++) {
            course.story.then(new Event.SetLogged(new SetLog(
                    "s-" + day,
                    day,
                    BRIDGE,
                    set,
                    Known.of(TEN),
                    new PainReport.Score(1),
                    SetForm.STEADY,
                    SetEffort.RIGHT,
                    Known.of(seconds))));
        }
        course.story
                .then(new Event.SessionFinished(
                        new SessionEnd("s-" + day, day, new PainReport.Score(1), LegSymptoms.NONE)))
                .morning(day.plusDays(1), 2);
    }
}
