package org.myotome.laboratory.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.PersonFact;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningRule;
import org.myotome.engine.triage.Tier;

/**
 * FEATURE UNDER TEST: a worse or a missing answer never makes a decision looser, a mirrored person gets the same, and
 * what does not concern a person changes nothing. {@code ./run bench metamorphic --size NUMBER} runs more.
 */
class MetamorphicRunTest {

    private static final Knowledge KNOWLEDGE = Knowledge.shipped();

    private final MetamorphicRun run = new MetamorphicRun(KNOWLEDGE.bank(), KNOWLEDGE.library());

    @Test
    void drawnCases() {
        MetamorphicRun.Result result = run.run(7, 100_000, 2);

        assertThat(reproductions(result)).isEmpty();
        assertThat(result.pairCount()).isEqualTo(200_000);
        assertThat(result.pairs()).containsKeys(Relation.values());
    }

    @Test
    void theShippedCasesAndTheirNextSteps() {
        List<CaseRecord> cases = KNOWLEDGE.caseReader().readShipped();

        assertThat(reproductions(run.runPlans(3, cases, 60))).isEmpty();
    }

    @Test
    void theShippedCasesWithEveryOpenQuestionDenied() {
        List<CaseRecord> cases = KNOWLEDGE.caseReader().readShipped().stream()
                .map(MetamorphicRunTest::denied)
                .toList();

        assertThat(reproductions(run.runPlans(5, cases, 60))).isEmpty();
    }

    @Test
    void aRuleThatAYesSilencesIsFound() {
        MetamorphicRun harmful = new MetamorphicRun(withARuleThatAYesSilences(), KNOWLEDGE.library());

        assertThat(harmful.run(7, 1000, 20).violations())
                .extracting(Violation::what)
                .contains("the tier falls from E3 to E0");
    }

    private static ScreeningBank withARuleThatAYesSilences() {
        ScreeningBank shipped = KNOWLEDGE.bank();
        ScreeningRule.Branch branch = new ScreeningRule.Branch(
                Tier.E3,
                new PersonFact.Answered("fever_or_chills", Answer.NO),
                "No fever.",
                "Look.",
                "today",
                "Be seen.",
                List.of(),
                List.of(),
                List.of());
        List<ScreeningRule> rules = List.of(new ScreeningRule(
                "RF-TEST",
                "test",
                true,
                true,
                false,
                List.of(branch),
                "test",
                "X",
                new ScreeningRule.Review(false, "nobody"),
                1));
        return ScreeningBank.of(
                "harmful", rules, shipped.trainingConditions(), shipped.contradictions(), shipped.questions());
    }

    private static CaseRecord denied(CaseRecord record) {
        return record.withAnswers(record.answers().withRestNo(KNOWLEDGE.bank().questionIds()));
    }

    private static List<String> reproductions(MetamorphicRun.Result result) {
        return result.violations().stream().map(Violation::reproduction).toList();
    }
}
