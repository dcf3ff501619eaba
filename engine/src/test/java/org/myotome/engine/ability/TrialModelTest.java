package org.myotome.engine.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.startingpoint.Trial;

class TrialModelTest {

    private static final double NEARLY = 1e-12;

    private static final List<Trial.Form> GRADES =
            List.of(Trial.Form.CLEAN, Trial.Form.MINOR_FAULTS, Trial.Form.MAJOR_FAULT, Trial.Form.UNABLE);

    private static final List<SetEffort> EFFORTS = List.of(SetEffort.LIGHT, SetEffort.RIGHT, SetEffort.ALL);

    @ParameterizedTest
    @EnumSource
    void theFourGradesAddUpToOneAndSoDoesWhatNobodySaid(Trial.Observer observer) {
        double mistaken = TrialModel.formMistaken(observer);
        for (double correct = 0; correct <= 1; correct += 0.01) {
            double s = correct;
            double sum = GRADES.stream()
                    .mapToDouble(form -> TrialModel.recorded(form, mistaken, s))
                    .sum();
            double faulty = TrialModel.recorded(Trial.Form.MINOR_FAULTS, mistaken, s)
                    + TrialModel.recorded(Trial.Form.MAJOR_FAULT, mistaken, s);
            assertThat(sum).isCloseTo(1, within(NEARLY));
            assertThat(TrialModel.recorded(Trial.Form.COMPENSATED, mistaken, s)).isCloseTo(faulty, within(NEARLY));
            assertThat(TrialModel.recorded(Trial.Form.NOT_CLEAN, mistaken, s))
                    .isCloseTo(faulty + TrialModel.recorded(Trial.Form.UNABLE, mistaken, s), within(NEARLY));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBetterGradeAlwaysSpeaksForMoreAbility(Trial.Observer observer) {
        double mistaken = TrialModel.formMistaken(observer);
        for (int grade = 1; grade < GRADES.size(); grade++) {
            Trial.Form better = GRADES.get(grade - 1);
            Trial.Form worse = GRADES.get(grade);
            assertOddsRise(s -> TrialModel.recorded(better, mistaken, s), s -> TrialModel.recorded(worse, mistaken, s));
        }
    }

    @Test
    void notCleanSaysLessThanEitherOfWhatItMayHaveBeen() {
        assertOddsRise(
                s -> TrialModel.recorded(Trial.Form.COMPENSATED, s), s -> TrialModel.recorded(Trial.Form.NOT_CLEAN, s));
        assertOddsRise(
                s -> TrialModel.recorded(Trial.Form.NOT_CLEAN, s), s -> TrialModel.recorded(Trial.Form.UNABLE, s));
    }

    @Test
    void aWorseObserverSaysLess() {
        double clinician = cleanAgainstNotClean(Trial.Observer.CLINICIAN);
        double camera = cleanAgainstNotClean(Trial.Observer.CAMERA);
        double person = cleanAgainstNotClean(Trial.Observer.PERSON);
        assertThat(List.of(clinician, camera, person)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(person).isGreaterThan(1);
    }

    private static double cleanAgainstNotClean(Trial.Observer observer) {
        double mistaken = TrialModel.formMistaken(observer);
        return TrialModel.recorded(Trial.Form.CLEAN, mistaken, 0.8)
                / TrialModel.recorded(Trial.Form.CLEAN, mistaken, 0.4);
    }

    @Test
    void effortAddsUpToOneAndMoreLeftSpeaksForMoreAbility() {
        for (double correct = 0; correct <= 1; correct += 0.01) {
            double s = correct;
            assertThat(EFFORTS.stream()
                            .mapToDouble(effort -> TrialModel.effort(effort, s))
                            .sum())
                    .isCloseTo(1, within(NEARLY));
            assertThat(TrialModel.effort(SetEffort.UNKNOWN, s)).isEqualTo(1);
        }
        for (int more = 1; more < EFFORTS.size(); more++) {
            SetEffort better = EFFORTS.get(more - 1);
            SetEffort worse = EFFORTS.get(more);
            assertOddsRise(s -> TrialModel.effort(better, s), s -> TrialModel.effort(worse, s));
        }
    }

    /** What speaks for one against the other never falls with ability. */
    private static void assertOddsRise(DoubleUnaryOperator one, DoubleUnaryOperator other) {
        double last = 0;
        for (double correct = 0.005; correct < 1; correct += 0.005) {
            double odds = one.applyAsDouble(correct) / other.applyAsDouble(correct);
            assertThat(odds).isGreaterThanOrEqualTo(last - NEARLY);
            last = odds;
        }
    }
}
