package org.myotome.engine.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myotome.engine.Cases;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

class PriorTest {

    private static final Library LIBRARY = SmallLibrary.library();

    private static Prior prior(CaseRecord caseRecord) {
        return Prior.of(caseRecord, LIBRARY, AbilityCovariance.DEFAULT_WIRING);
    }

    private static double fitness(Known<Double> age, String activity) {
        return prior(CaseRecord.unknown("x").withPerson(new Person(age, Sex.UNKNOWN, activity)))
                .mean(Ability.HIP_LEFT);
    }

    @Test
    void ageTakesAwayFromFortyToSeventyFiveAndAnUnknownAgeCountsAsOld() {
        assertThat(fitness(Known.of(30.0), "")).isCloseTo(-0.3, within(1e-12));
        assertThat(fitness(Known.of(40.0), "")).isCloseTo(-0.3, within(1e-12));
        assertThat(fitness(Known.of(60.0), "")).isCloseTo(-0.6, within(1e-12));
        assertThat(fitness(Known.of(75.0), "")).isCloseTo(-0.825, within(1e-12));
        assertThat(fitness(Known.of(90.0), "")).isCloseTo(-0.825, within(1e-12));
        assertThat(fitness(Known.unknown(), "")).isCloseTo(-0.825, within(1e-12));
    }

    @Test
    void onlyNamedActivityCountsAsFitness() {
        assertThat(fitness(Known.of(30.0), "Recreational RUNNER")).isCloseTo(0, within(1e-12));
        assertThat(fitness(Known.of(30.0), "office work")).isCloseTo(-0.3, within(1e-12));
    }

    @Test
    void complaintAndPainLowerToleranceWhereTheyAre() {
        Prior prior = prior(Cases.rightHeel());
        assertThat(prior.mean(ToleranceRegion.FOOT_RIGHT)).isCloseTo(1.4 - 0.3 - 0.7 * 3 / 6, within(1e-12));
        assertThat(prior.mean(ToleranceRegion.FOOT_LEFT)).isCloseTo(1.4, within(1e-12));
        assertThat(prior.mean(ToleranceRegion.BACK)).isCloseTo(1.4, within(1e-12));
    }

    @Test
    void unknownPainCountsAsTheWorstAndPainAtRestAsWell() {
        assertThat(heelWith(Pain.unknown())).isCloseTo(0.2, within(1e-12));
        assertThat(heelWith(Cases.pain(10, 10, 10, 10))).isCloseTo(0.2, within(1e-12));
        assertThat(heelWith(Cases.pain(0, 0, 0, 0))).isCloseTo(1.1, within(1e-12));
        assertThat(heelWith(Cases.pain(5, 0, 0, 5))).isCloseTo(0.9, within(1e-12));
        Pain onlyWorstKnown = new Pain(
                new PainReport.Unknown(), new PainReport.Unknown(), new PainReport.Unknown(), new PainReport.Score(3));
        assertThat(heelWith(onlyWorstKnown)).isCloseTo(1.1 - 0.35 - 0.12, within(1e-12));
    }

    private static double heelWith(Pain pain) {
        return prior(Cases.rightHeel().withPain(pain)).mean(ToleranceRegion.FOOT_RIGHT);
    }

    @Test
    void anUnstatedSideIsEitherAndAnUnstatedPlaceIsEverywhere() {
        assertThat(regions(BodyRegion.HEEL, ReportedSide.RIGHT)).containsExactly(ToleranceRegion.FOOT_RIGHT);
        assertThat(regions(BodyRegion.HEEL, ReportedSide.NOT_STATED))
                .containsExactly(ToleranceRegion.FOOT_LEFT, ToleranceRegion.FOOT_RIGHT);
        assertThat(regions(BodyRegion.NONE_STATED, ReportedSide.LEFT)).hasSize(7);
        assertThat(PainPrior.regionsOf(Complaint.unknown())).hasSize(7);
        assertThat(regions(BodyRegion.THIGH, ReportedSide.LEFT))
                .containsExactly(ToleranceRegion.HIP_LEFT, ToleranceRegion.KNEE_LEFT);
        assertThat(regions(BodyRegion.WHOLE_LEG, ReportedSide.LEFT)).hasSize(3);
        assertThat(regions(BodyRegion.LOWER_BACK, ReportedSide.LEFT)).containsExactly(ToleranceRegion.BACK);
        assertThat(regions(BodyRegion.GROIN, ReportedSide.LEFT)).containsExactly(ToleranceRegion.HIP_LEFT);
        assertThat(regions(BodyRegion.KNEE, ReportedSide.BOTH))
                .containsExactly(ToleranceRegion.KNEE_LEFT, ToleranceRegion.KNEE_RIGHT);
    }

    private static List<ToleranceRegion> regions(BodyRegion region, ReportedSide side) {
        return new ArrayList<>(PainPrior.regionsOf(Cases.complaint(region, side)));
    }

    @ParameterizedTest
    @EnumSource(
            value = StrengthGrade.class,
            names = {"MRC_0", "MRC_3", "MRC_4", "MRC_4_PLUS", "WEAK"})
    void aWeakGradeLowersItsAbilityAndSomewhatThoseThatHangTogether(StrengthGrade grade) {
        CaseRecord none = Cases.rightHeel();
        Prior before = prior(none);
        Prior after =
                prior(none.withStrength(Cases.graded(StrengthMovement.HIP_ABDUCTION, grade, StrengthGrade.UNKNOWN)));
        double hip = before.mean(Ability.HIP_LEFT) - after.mean(Ability.HIP_LEFT);
        double foot = before.mean(Ability.FOOT_LEFT) - after.mean(Ability.FOOT_LEFT);
        double otherFoot = before.mean(Ability.FOOT_RIGHT) - after.mean(Ability.FOOT_RIGHT);
        assertThat(hip).isGreaterThan(0.2);
        assertThat(foot).isBetween(0.3 * hip, 0.7 * hip);
        assertThat(otherFoot).isBetween(0.0, foot);
        assertThat(after.mean(ToleranceRegion.HIP_LEFT)).isEqualTo(before.mean(ToleranceRegion.HIP_LEFT));
    }

    @Test
    void aBetterGradeNeverGivesALowerAbility() {
        double last = -9;
        for (StrengthGrade grade : StrengthGrade.values()) {
            if (grade.isGraded() && grade != StrengthGrade.NORMAL) {
                double mean = prior(Cases.rightHeel()
                                .withStrength(
                                        Cases.graded(StrengthMovement.KNEE_EXTENSION, grade, StrengthGrade.UNKNOWN)))
                        .mean(Ability.KNEE_LEFT);
                assertThat(mean).as(grade.word()).isGreaterThan(last);
                last = mean;
            }
        }
    }

    @Test
    void painLimitedEffortSaysNothing() {
        Prior before = prior(Cases.rightHeel());
        Prior after = prior(Cases.rightHeel().withStrength(Cases.allGraded(StrengthGrade.PAIN_LIMITED)));
        for (Ability ability : Ability.values()) {
            assertThat(after.mean(ability)).isEqualTo(before.mean(ability));
        }
    }

    @Test
    void aWeaknessWhoseSideNobodyWroteDownCountsForEither() {
        SidedGrade unsided = new SidedGrade(StrengthGrade.MRC_5, StrengthGrade.UNKNOWN, StrengthGrade.MRC_3);
        CaseRecord caseRecord =
                Cases.rightHeel().withStrength(new Strength(Map.of(StrengthMovement.HIP_ABDUCTION, unsided)));
        for (Side side : Side.values()) {
            PartFinding finding =
                    PartFinding.find(caseRecord, BodyPart.GLUTES, side).orElseThrow();
            assertThat(finding.grade()).isEqualTo(StrengthGrade.MRC_3);
        }
        SidedGrade strongSomewhere = new SidedGrade(StrengthGrade.UNKNOWN, StrengthGrade.UNKNOWN, StrengthGrade.MRC_5);
        CaseRecord strong =
                Cases.rightHeel().withStrength(new Strength(Map.of(StrengthMovement.HIP_ABDUCTION, strongSomewhere)));
        assertThat(PartFinding.find(strong, BodyPart.GLUTES, Side.LEFT)).isEmpty();
    }

    @Test
    void aStiffJointLowersMobilityOnly() {
        CaseRecord stiff = Cases.rightHeel()
                .withExamination(
                        Cases.rightHeel().reflexes(),
                        List.of(),
                        List.of(new MobilityFinding(
                                "ankle dorsiflexion", ReportedSide.RIGHT, "", "", "Severely limited")),
                        List.of());
        assertThat(prior(stiff).mean(Ability.MOBILITY))
                .isLessThan(prior(Cases.rightHeel()).mean(Ability.MOBILITY) - 0.3);
    }

    @Test
    void theCovarianceIsWhatTheDocumentationSays() {
        double[][] covariance = AbilityCovariance.ofAbilities(LIBRARY, AbilityCovariance.DEFAULT_WIRING);
        double[][] unwired = AbilityCovariance.ofAbilities(LIBRARY, 0);
        assertThat(between(covariance, Ability.TRUNK_STRENGTH, Ability.HIP_LEFT))
                .isBetween(0.31, 0.53);
        assertThat(between(covariance, Ability.HIP_LEFT, Ability.FOOT_LEFT)).isBetween(0.4, 0.6);
        assertThat(between(unwired, Ability.HIP_LEFT, Ability.FOOT_LEFT)).isCloseTo(0.3025, within(1e-12));
        assertThat(between(covariance, Ability.HIP_LEFT, Ability.FOOT_RIGHT)).isCloseTo(0.3025, within(1e-12));
        assertThat(between(covariance, Ability.HIP_LEFT, Ability.HIP_RIGHT)).isCloseTo(0.7025, within(1e-12));
        assertThat(between(covariance, Ability.TRUNK_STRENGTH, Ability.TRUNK_CONTROL))
                .isCloseTo(0.79, within(1e-12));
        assertThat(between(covariance, Ability.MOBILITY, Ability.KNEE_LEFT)).isCloseTo(0.2475, within(1e-12));
        assertThat(between(covariance, Ability.HIP_LEFT, Ability.KNEE_LEFT))
                .isLessThan(between(covariance, Ability.HIP_LEFT, Ability.FOOT_LEFT));
        for (Ability ability : Ability.values()) {
            assertThat(between(covariance, ability, ability)).isEqualTo(1);
        }
        assertThatThrownBy(() -> AbilityCovariance.ofAbilities(LIBRARY, 0.3)).hasMessageContaining("(0.3)");
        assertThatThrownBy(() -> AbilityCovariance.ofAbilities(LIBRARY, -0.1)).hasMessageContaining("(-0.1)");
    }

    private static double between(double[][] covariance, Ability one, Ability other) {
        assertThat(covariance[one.dimension()][other.dimension()])
                .isEqualTo(covariance[other.dimension()][one.dimension()]);
        return covariance[one.dimension()][other.dimension()];
    }

    @Test
    void toleranceOfLeftAndRightHangTogetherMost() {
        double[][] covariance = AbilityCovariance.ofTolerances();
        int left = ToleranceRegion.KNEE_LEFT.place();
        int right = ToleranceRegion.KNEE_RIGHT.place();
        int back = ToleranceRegion.BACK.place();
        int hipRight = ToleranceRegion.HIP_RIGHT.place();
        assertThat(covariance[left][left]).isCloseTo(0.64, within(1e-12));
        assertThat(covariance[left][right]).isCloseTo(0.64 * 0.6, within(1e-12));
        assertThat(covariance[left][back]).isCloseTo(0.64 * 0.4, within(1e-12));
        assertThat(covariance[left][hipRight]).isCloseTo(0.64 * 0.4, within(1e-12));
    }

    @Test
    void dimensionsAreDistinct() {
        List<Integer> places = new ArrayList<>();
        for (Ability ability : Ability.values()) {
            places.add(ability.dimension());
        }
        for (ToleranceRegion region : ToleranceRegion.values()) {
            places.add(region.dimension());
        }
        assertThat(places).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    @Test
    void thePainLimitFollowsThePolicyAndIsIrritableWhenPainIsNotKnownToBeCalm() {
        assertThat(PainLimit.of(PainPolicy.STRICT)).isEqualTo(new PainLimit(PainPolicy.STRICT, 0, 0));
        assertThat(PainLimit.of(PainPolicy.STRICT).allowsTrials()).isFalse();
        assertThat(PainLimit.of(PainPolicy.IRRITABLE)).isEqualTo(new PainLimit(PainPolicy.IRRITABLE, 2, 0.05));
        assertThat(PainLimit.of(PainPolicy.DEFAULT)).isEqualTo(new PainLimit(PainPolicy.DEFAULT, 3, 0.1));
        assertThat(PainLimit.of(PainPolicy.TENDON)).isEqualTo(new PainLimit(PainPolicy.TENDON, 5, 0.1));
        CaseRecord open = Cases.rightHeel().withPainPolicy(Known.unknown());
        assertThat(PainLimit.of(open).policy()).isEqualTo(PainPolicy.DEFAULT);
        assertThat(PainLimit.of(open.withPain(Cases.pain(3, 8, 3, 8))).policy()).isEqualTo(PainPolicy.DEFAULT);
        assertThat(PainLimit.of(open.withPain(Cases.pain(4, 4, 0, 4))).policy()).isEqualTo(PainPolicy.IRRITABLE);
        assertThat(PainLimit.of(open.withPain(Cases.pain(0, 4, 4, 4))).policy()).isEqualTo(PainPolicy.IRRITABLE);
        assertThat(PainLimit.of(open.withPain(Pain.unknown())).policy()).isEqualTo(PainPolicy.IRRITABLE);
        assertThat(PainLimit.of(PainPolicy.DEFAULT).isExceededBy(new PainReport.Score(3)))
                .isFalse();
        assertThat(PainLimit.of(PainPolicy.DEFAULT).isExceededBy(new PainReport.Score(3.5)))
                .isTrue();
        assertThat(PainLimit.of(PainPolicy.TENDON).isExceededBy(new PainReport.Unknown()))
                .isTrue();
        assertThat(PainLimit.of(PainPolicy.DEFAULT).isExceededBy(new PainReport.Absent()))
                .isFalse();
        assertThatThrownBy(() -> new PainLimit(PainPolicy.DEFAULT, 11, 0.1)).hasMessageContaining("(11)");
        assertThatThrownBy(() -> new PainLimit(PainPolicy.DEFAULT, 3, 1.1)).hasMessageContaining("(1.1)");
    }
}
