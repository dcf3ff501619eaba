package org.myotome.engine.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;

/** FEATURE UNDER TEST: what timed, counted and measured tests say of abilities before the first trial. */
class TestFindingTest {

    private static final Person WOMAN_OF_62 = new Person(Known.of(62.0), Sex.FEMALE, "");

    private static CaseRecord with(Person person, FunctionalTest... tests) {
        CaseRecord blank = CaseRecord.unknown("x").withPerson(person);
        return blank.withExamination(blank.reflexes(), blank.sensation(), List.of(), List.of(tests));
    }

    private static FunctionalTest test(String name, ReportedSide side, String value, String unit) {
        return new FunctionalTest(name, side, "", value, unit);
    }

    private static String said(CaseRecord record) {
        return TestFinding.all(record).stream()
                .map(finding -> String.format(
                        Locale.ROOT,
                        "%s %s %.2f ± %.2f",
                        finding.test(),
                        finding.ability().word(),
                        finding.level(),
                        Math.sqrt(finding.variance())))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void eachTestIsHeldAgainstItsNorm() {
        assertThat(said(with(
                        WOMAN_OF_62,
                        test("Front plank", ReportedSide.MIDLINE, "73", "s"),
                        test("side plank hold", ReportedSide.LEFT, "42", "s"),
                        test("Biering-Sorensen", ReportedSide.MIDLINE, "129", "s"),
                        test("movement control tests", ReportedSide.MIDLINE, "3", "of 6"),
                        test("single-leg bridge", ReportedSide.RIGHT, "32", "s"),
                        test("single-leg heel raise", ReportedSide.LEFT, "13", "reps"),
                        test("knee-to-wall", ReportedSide.RIGHT, "6", "cm"),
                        test("single-leg stance eyes open", ReportedSide.LEFT, "20", "s"),
                        test("30 s chair stand", ReportedSide.BOTH, "12", "stands"))))
                .isEqualTo("""
                        FRONT_PLANK trunk_strength -1.00 ± 0.78
                        SIDE_PLANK trunk_strength -1.00 ± 0.82
                        BACK_HOLD trunk_strength -1.00 ± 0.79
                        MOVEMENT_CONTROL trunk_control -1.88 ± 1.06
                        BRIDGE_HOLD hip_right -1.00 ± 0.88
                        HEEL_RAISE foot_left -1.00 ± 0.80
                        KNEE_TO_WALL mobility -2.00 ± 0.80
                        STANCE hip_left -1.33 ± 0.79
                        STANCE foot_left -1.33 ± 0.79
                        CHAIR_STAND knee_left -1.00 ± 0.80
                        CHAIR_STAND knee_right -1.00 ± 0.80""");
    }

    @ParameterizedTest
    @CsvSource({
        "heel raise, '', 12, '', no unit",
        "heel raise, '', 12, s, another unit",
        "heel raise, '', twelve, reps, no number",
        "heel raise, stopped by pain, 12, reps, pain",
        "heel raise, unable because it hurts, '', '', pain",
        "straight leg raise, positive, 40, deg, another test",
        "chair stand, '', 30, stands, no norm below 60 years"
    })
    void whatCannotBeHeldAgainstANormSaysNothing(String name, String result, String value, String unit, String why) {
        Person young = new Person(Known.of(30.0), Sex.MALE, "");
        CaseRecord record = with(young, new FunctionalTest(name, ReportedSide.LEFT, result, value, unit));
        assertThat(said(record)).as(why).isEmpty();
    }

    @Test
    void unableIsNothingDone() {
        CaseRecord record = with(WOMAN_OF_62, new FunctionalTest("heel raise", ReportedSide.LEFT, "unable", "", ""));
        assertThat(said(record)).isEqualTo("HEEL_RAISE foot_left -2.63 ± 0.80");
    }

    @Test
    void ofASideThatNobodyWroteDownOnlyBadNewsCountsAndForBoth() {
        CaseRecord good = with(WOMAN_OF_62, test("heel raise", ReportedSide.NOT_STATED, "30", "reps"));
        CaseRecord bad = with(WOMAN_OF_62, test("heel raise", ReportedSide.NOT_STATED, "5", "reps"));
        assertThat(said(good)).isEmpty();
        assertThat(said(bad)).isEqualTo("HEEL_RAISE foot_left -2.00 ± 0.80\nHEEL_RAISE foot_right -2.00 ± 0.80");
    }

    @Test
    void kneeToWallCountsWhereverItWasWritten() {
        CaseRecord blank = CaseRecord.unknown("x");
        CaseRecord record = blank.withExamination(
                blank.reflexes(),
                blank.sensation(),
                List.of(new MobilityFinding(
                        "ankle_dorsiflexion_knee_to_wall", ReportedSide.LEFT, "6", "cm", "limited by calf")),
                List.of());
        assertThat(said(record)).isEqualTo("KNEE_TO_WALL mobility -2.00 ± 0.80");
    }

    @Test
    void moreIsNeverBelievedToBeLess() {
        for (MeasuredTest test : MeasuredTest.values()) {
            double before = Double.NEGATIVE_INFINITY;
            for (int value = 0; value <= 300; value += 5) {
                int counted = test.countsFaults() ? 300 - value : value;
                CaseRecord record = with(
                        WOMAN_OF_62, test(name(test), ReportedSide.LEFT, Integer.toString(counted), unit(test.unit())));
                double believed =
                        believed(record, TestFinding.all(record).getFirst().ability());
                assertThat(believed).as("%s %d", test, counted).isGreaterThanOrEqualTo(before);
                before = believed;
            }
        }
    }

    private static double believed(CaseRecord record, Ability ability) {
        return Prior.of(record, SmallLibrary.library(), AbilityCovariance.DEFAULT_WIRING)
                .mean(ability);
    }

    private static String name(MeasuredTest test) {
        return switch (test) {
            case FRONT_PLANK -> "front plank";
            case SIDE_PLANK -> "side plank";
            case BACK_HOLD -> "Biering-Sorensen";
            case MOVEMENT_CONTROL -> "movement control";
            case BRIDGE_HOLD -> "single-leg bridge";
            case HEEL_RAISE -> "heel raise";
            case KNEE_TO_WALL -> "knee to wall";
            case STANCE -> "single-leg stance";
            case CHAIR_STAND -> "chair stand";
        };
    }

    private static String unit(MeasuredTest.Unit unit) {
        return switch (unit) {
            case SECONDS -> "s";
            case COUNT -> "reps";
            case CENTIMETRES -> "cm";
        };
    }

    @Test
    void aGoodHeelRaiseRaisesTheFootOfThatSideMost() {
        CaseRecord blank = CaseRecord.unknown("x").withPerson(WOMAN_OF_62);
        CaseRecord record = with(WOMAN_OF_62, test("heel raise", ReportedSide.LEFT, "25", "reps"));
        double left = believed(record, Ability.FOOT_LEFT) - believed(blank, Ability.FOOT_LEFT);
        double right = believed(record, Ability.FOOT_RIGHT) - believed(blank, Ability.FOOT_RIGHT);
        assertThat(left).isGreaterThan(right);
        assertThat(right).isPositive();
        assertThat(believed(blank, Ability.FOOT_LEFT)).isCloseTo(-0.63, within(1e-9));
    }
}
