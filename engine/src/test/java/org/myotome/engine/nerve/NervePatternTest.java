package org.myotome.engine.nerve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/** The rows of the discordance table, and the study behind the abductor. */
class NervePatternTest {

    private static final CaseRecord NOTHING_KNOWN = CaseRecord.unknown("case");

    @Test
    void nothing_examined_is_no_evidence() {
        NerveAssessment assessment = NervePattern.assess(NOTHING_KNOWN);

        assertThat(assessment.informative()).isFalse();
        double priors = 0;
        for (Lesion lesion : Lesion.values()) {
            priors += lesion.prior();
        }
        for (NerveAssessment.Ranked ranked : assessment.ranked()) {
            assertThat(ranked.probability()).isCloseTo(ranked.lesion().prior() / priors, within(1e-12));
        }
    }

    @Test
    void probabilities_add_up_to_one() {
        double sum = 0;
        for (NerveAssessment.Ranked ranked :
                NervePattern.assess(footDrop(StrengthGrade.WEAK)).ranked()) {
            sum += ranked.probability();
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void foot_drop_with_a_weak_abductor_fits_the_root_more_than_the_fibular_nerve() {
        List<NerveAssessment.Ranked> ranked =
                NervePattern.assess(footDrop(StrengthGrade.WEAK)).ranked();

        assertThat(ranked.getFirst().lesion()).isEqualTo(Lesion.L5_ROOT);
    }

    @Test
    void foot_drop_with_a_normal_abductor_and_inversion_fits_the_fibular_nerve_more() {
        List<NerveAssessment.Ranked> ranked =
                NervePattern.assess(footDrop(StrengthGrade.NORMAL)).ranked();

        assertThat(ranked.getFirst().lesion()).isEqualTo(Lesion.COMMON_FIBULAR_NERVE);
    }

    /** Jeon 2013: weak in 85.7 % of radiculopathy and 3.6 % of fibular neuropathy. */
    @Test
    void abductor_shifts_the_odds_of_root_against_fibular_nerve_as_published() {
        double published = (0.857 / 0.036) / ((1 - 0.857) / (1 - 0.036));
        double shifted = odds(abductor(StrengthGrade.WEAK)) / odds(abductor(StrengthGrade.NORMAL));

        // Rater noise takes some of it away; it must not turn it round or blow it up.
        assertThat(shifted).isBetween(published * 0.2, published);
    }

    @Test
    void weak_knee_with_an_absent_knee_reflex_fits_the_upper_lumbar_roots() {
        CaseRecord record = NOTHING_KNOWN
                .withStrength(right(Map.of(
                        StrengthMovement.KNEE_EXTENSION, StrengthGrade.MRC_4,
                        StrengthMovement.HIP_FLEXION, StrengthGrade.MRC_4)))
                .withExamination(
                        new Reflexes(
                                ReflexFinding.NORMAL,
                                ReflexFinding.ABSENT,
                                ReflexFinding.NORMAL,
                                ReflexFinding.NORMAL,
                                Reflexes.PlantarResponse.UNKNOWN,
                                Reflexes.Clonus.UNKNOWN),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(NervePattern.assess(record).ranked().getFirst().lesion()).isEqualTo(Lesion.L2_L3_L4_ROOT);
    }

    @Test
    void numb_feet_on_both_sides_fit_a_polyneuropathy() {
        CaseRecord record = NOTHING_KNOWN
                .withAnswers(NOTHING_KNOWN.answers().with("both_legs_affected", Answer.YES))
                .withExamination(
                        Reflexes.unknown(),
                        List.of(new SensationFinding("feet", ReportedSide.BOTH, SensationFinding.Quality.REDUCED)),
                        List.of(),
                        List.of());

        assertThat(NervePattern.assess(record).ranked().getFirst().lesion()).isEqualTo(Lesion.POLYNEUROPATHY);
    }

    @Test
    void brisk_reflexes_and_an_extensor_sole_fit_the_cord() {
        ReflexFinding brisk = ReflexFinding.INCREASED;
        CaseRecord record = NOTHING_KNOWN.withExamination(
                new Reflexes(brisk, brisk, brisk, brisk, Reflexes.PlantarResponse.EXTENSOR, Reflexes.Clonus.PRESENT),
                List.of(),
                List.of(),
                List.of());

        assertThat(NervePattern.assess(record).ranked().getFirst().lesion()).isEqualTo(Lesion.SPINAL_CORD);
    }

    @Test
    void mild_weakness_that_is_the_same_on_both_sides_is_fitness() {
        SidedGrade mild = new SidedGrade(StrengthGrade.MRC_4_PLUS, StrengthGrade.MRC_4_PLUS, StrengthGrade.UNKNOWN);
        CaseRecord record = NOTHING_KNOWN.withStrength(new Strength(Map.of(
                StrengthMovement.HIP_ABDUCTION, mild,
                StrengthMovement.HIP_EXTENSION, mild)));

        assertThat(NervePattern.assess(record).ranked().getFirst().lesion().code())
                .isEqualTo("none");
        assertThat(Discordance.isOneSided(record)).isFalse();
    }

    @Test
    void mirrored_findings_give_the_same_suspects() {
        CaseRecord left = NOTHING_KNOWN.withStrength(left(Map.of(
                StrengthMovement.ANKLE_DORSIFLEXION, StrengthGrade.MRC_2,
                StrengthMovement.HIP_ABDUCTION, StrengthGrade.MRC_4)));
        CaseRecord right = NOTHING_KNOWN.withStrength(right(Map.of(
                StrengthMovement.ANKLE_DORSIFLEXION, StrengthGrade.MRC_2,
                StrengthMovement.HIP_ABDUCTION, StrengthGrade.MRC_4)));

        assertThat(NervePattern.assess(left)).isEqualTo(NervePattern.assess(right));
    }

    @Test
    void hip_and_foot_weak_on_one_side_are_never_answered_with_the_core() {
        CaseRecord record = NOTHING_KNOWN.withStrength(right(Map.of(
                StrengthMovement.HIP_ABDUCTION, StrengthGrade.WEAK,
                StrengthMovement.BIG_TOE_EXTENSION, StrengthGrade.WEAK)));

        assertThat(NervePattern.assess(record).notes())
                .singleElement()
                .asString()
                .contains("before any strengthening");
    }

    private static double odds(CaseRecord record) {
        List<NerveAssessment.Ranked> ranked = NervePattern.assess(record).ranked();
        return probability(Lesion.L5_ROOT, ranked) / probability(Lesion.COMMON_FIBULAR_NERVE, ranked);
    }

    private static double probability(Lesion lesion, List<NerveAssessment.Ranked> ranked) {
        return ranked.stream()
                .filter(candidate -> candidate.lesion() == lesion)
                .findFirst()
                .orElseThrow()
                .probability();
    }

    private static CaseRecord abductor(StrengthGrade grade) {
        Complaint right = new Complaint(List.of(), ReportedSide.RIGHT, Known.unknown(), "", "", "");
        return NOTHING_KNOWN.withComplaint(right).withStrength(right(Map.of(StrengthMovement.HIP_ABDUCTION, grade)));
    }

    private static CaseRecord footDrop(StrengthGrade proximalAndInversion) {
        return NOTHING_KNOWN.withStrength(right(Map.of(
                StrengthMovement.ANKLE_DORSIFLEXION, StrengthGrade.MRC_3,
                StrengthMovement.BIG_TOE_EXTENSION, StrengthGrade.MRC_3,
                StrengthMovement.ANKLE_EVERSION, StrengthGrade.MRC_4,
                StrengthMovement.HIP_ABDUCTION, proximalAndInversion,
                StrengthMovement.ANKLE_INVERSION, proximalAndInversion)));
    }

    private static Strength right(Map<StrengthMovement, StrengthGrade> grades) {
        Map<StrengthMovement, SidedGrade> sided = new EnumMap<>(StrengthMovement.class);
        grades.forEach((movement, grade) ->
                sided.put(movement, new SidedGrade(StrengthGrade.NORMAL, grade, StrengthGrade.UNKNOWN)));
        return new Strength(sided);
    }

    private static Strength left(Map<StrengthMovement, StrengthGrade> grades) {
        Map<StrengthMovement, SidedGrade> sided = new EnumMap<>(StrengthMovement.class);
        grades.forEach((movement, grade) ->
                sided.put(movement, new SidedGrade(grade, StrengthGrade.NORMAL, StrengthGrade.UNKNOWN)));
        return new Strength(sided);
    }
}
