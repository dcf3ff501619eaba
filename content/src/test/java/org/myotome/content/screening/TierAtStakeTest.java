package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** How much hangs on a lock that waits for an answer. */
class TierAtStakeTest {

    @ParameterizedTest
    @CsvSource({
        "unknown:saddle_numbness, E4, true",
        "unknown:fever_or_chills, E3, true",
        "unknown:hop_or_impact_pain, E1, true",
        "hop_or_impact_pain, E1, false",
        "unknown:big_toe_joint_sore_or_stiff regions=foot, E0, true",
    })
    void gravest_lock_states_what_an_answer_could_mean(String given, Tier tier, boolean untilAnswered) {
        TriageDecision decision = Screened.decide(Given.of(given));

        TriageDecision.Lock gravest = decision.lockedMovements().values().stream()
                .reduce((a, b) -> a.tierAtStake().compareTo(b.tierAtStake()) >= 0 ? a : b)
                .orElseThrow();

        assertThat(gravest.tierAtStake()).isEqualTo(tier);
        assertThat(gravest.untilAnswered()).isEqualTo(untilAnswered);
    }

    @Test
    void mild_rule_that_holds_does_not_hide_a_grave_one_that_may() {
        TriageDecision decision = Screened.decide(Given.of("constant_or_rest_pain unknown:saddle_numbness"));

        assertThat(decision.lockedMovements().values())
                .hasSize(Screened.LIBRARY.movements().size())
                .extracting(TriageDecision.Lock::tierAtStake)
                .containsOnly(Tier.E4);
        assertThat(decision.lockedMovements().values())
                .extracting(TriageDecision.Lock::cause)
                .contains("X-PAIN", "RF-CES");
    }
}
