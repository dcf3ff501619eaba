package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningRule;

class RuleFileTest {

    private static final String QUESTIONS = """
            version: 1
            questions:
            - {id: fever, kind: core, ask: "Any fever?"}
            """;

    @Test
    void shipped_rules_cover_the_whole_table_and_the_project_flags() {
        assertThat(Screened.BANK.rules().stream().map(ScreeningRule::id))
                .contains(
                        "RF-CES",
                        "RF-PND",
                        "RF-UMN",
                        "RF-FXs",
                        "RF-OAR",
                        "RF-OKR",
                        "RF-HIPFX",
                        "RF-INF",
                        "RF-CA",
                        "RF-DVT",
                        "RF-PE",
                        "RF-VAS-A",
                        "RF-VAS-C",
                        "RF-AAA",
                        "RF-CECS",
                        "RF-AXSPA",
                        "RF-BSI-H",
                        "RF-BSI-L",
                        "RF-ACH",
                        "RF-CRPS",
                        "RF-KNEE",
                        "RF-PAED",
                        "RF-DIAB",
                        "RF-PREG",
                        "RF-CARD",
                        "RF-MH",
                        "YF",
                        "X-NEURO",
                        "X-BOTHLEGS",
                        "X-NONRESP",
                        "X-POSTOP",
                        "X-STEROID",
                        "X-DATA",
                        "X-AGE",
                        "X-SCOPE");
        assertThat(Screened.CORE).hasSize(41);
    }

    @Test
    void no_shipped_rule_claims_a_review_that_did_not_happen() {
        assertThat(Screened.BANK.rules())
                .allSatisfy(rule -> assertThat(rule.review().reviewer()).isEqualTo("awaiting clinician review"));
    }

    @Test
    void every_contraindication_of_the_library_is_mapped_to_a_condition() {
        Set<String> named = new TreeSet<>();
        Screened.LIBRARY.movements().stream().map(Movement::contraindications).forEach(named::addAll);
        Screened.LIBRARY.movements().stream().map(Movement::modifiers).forEach(named::addAll);

        assertThat(Screened.BANK.trainingConditions().stream().map(ScreeningBank.TrainingCondition::id))
                .containsAll(named);
    }

    @Test
    void all_problems_of_a_rule_file_are_reported_together() {
        String rules = """
                version: test
                rules:
                - id: RF-X
                  name: a test
                  kind: flagg
                  source: nowhere
                  grade: A
                  mark: unreviewed
                  reviewer: awaiting clinician review
                  version: 1
                  branches:
                  - tier: E2
                    when: fewer
                    reason: a
                    action: b
                    within: c
                    say: d
                    locks: [everythin]
                    regions: [spine]
                  - tier: E4
                    when: {any_off: [fever]}
                    reason: a
                    action: b
                    within: c
                    say: d
                """;

        assertThat(problems(rules))
                .containsExactly(
                        "rules.yaml:5: rules[0].kind (flagg) is not one of flag, precaution.",
                        "rules.yaml:13: rules[0].branches[0].when (fewer) is not the id of a question.",
                        "rules.yaml:18: rules[0].branches[0].locks (everythin) is not a lock.",
                        "rules.yaml:19: rules[0].branches[0].regions (spine) is not one of ...",
                        "rules.yaml:21: rules[0].branches[1].when.any_off is not a known key.",
                        "rules.yaml:11: rules[0].branches must go from the strictest tier to the mildest.");
    }

    private static List<String> problems(String rules) {
        UnusableFileException thrown = catchThrowableOfType(
                UnusableFileException.class,
                () -> ScreeningContent.read(
                        new TextFile("rules.yaml", rules), new TextFile("questions.yaml", QUESTIONS)));
        assertThat(thrown.problems())
                .allSatisfy(problem -> assertThat(problem.advice()).startsWith("Maybe"));
        return thrown.problems().stream()
                .map(problem -> problem.text().lines().findFirst().orElseThrow())
                .map(line -> line.replaceAll("one of lumbar_spine.*", "one of ..."))
                .toList();
    }
}
