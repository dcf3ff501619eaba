package org.myotome.engine.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;

/** FEATURE UNDER TEST: what one session and the next morning say about a step, by pain policy. */
class ResponseRuleTest {

    private static final ProgressionSentences SENTENCES = new ProgressionSentences(SmallLibrary.LIBRARY);

    @Test
    void eachPolicyAllowsItsOwnPain() {
        List<String> lines = new ArrayList<>();
        for (PainPolicy policy : PainPolicy.values()) {
            StringBuilder line = new StringBuilder(policy.word());
            for (int pain = 0; pain <= 6; pain++) {
                line.append(' ').append(pain).append(' ').append(judged(pain, 0, morning(0, 0), policy));
            }
            lines.add(line.toString());
        }
        assertThat(String.join("\n", lines)).isEqualTo("""
                strict 0 progress 1 step_down 2 step_down 3 step_down 4 step_down 5 step_down 6 step_down
                irritable 0 progress 1 progress 2 progress 3 step_down 4 step_down 5 step_down 6 step_down
                default 0 progress 1 progress 2 progress 3 progress 4 step_down 5 step_down 6 step_down
                tendon 0 progress 1 progress 2 progress 3 progress 4 progress 5 progress 6 step_down""");
    }

    @Test
    void theNextMorningDecidesByItsRise() {
        List<String> lines = new ArrayList<>();
        for (int morning = 0; morning <= 5; morning++) {
            Verdict verdict = ResponseRule.judge(response(1, 1, morning(morning, 2)), PainPolicy.DEFAULT);
            lines.add(morning + " after a usual 2: " + verdict.direction().word() + ". "
                    + SENTENCES.of(verdict.reason()));
        }
        assertThat(String.join("\n", lines)).isEqualTo("""
                0 after a usual 2: progress. It went well once.
                1 after a usual 2: progress. It went well once.
                2 after a usual 2: progress. It went well once.
                3 after a usual 2: hold. The next morning was 1 above usual, so it is repeated.
                4 after a usual 2: step_down. The next morning was 2 above usual.
                5 after a usual 2: step_down. The next morning was 3 above usual.""");
    }

    @Test
    void aLittleMorePainThanAgreedIsLittleOnlyWhenAllElseIsSaidAndCalm() {
        MorningResponse calm = morning(2, 2);
        assertThat(isLittle(4, 4, calm, PainPolicy.DEFAULT)).isTrue();
        assertThat(isLittle(0, 4, calm, PainPolicy.DEFAULT)).isTrue();
        assertThat(isLittle(4, 0, morning(3, 2), PainPolicy.DEFAULT)).isTrue();
        assertThat(isLittle(5, 0, calm, PainPolicy.DEFAULT)).isFalse();
        assertThat(isLittle(4, 5, calm, PainPolicy.DEFAULT)).isFalse();
        assertThat(isLittle(4, 0, morning(4, 2), PainPolicy.DEFAULT)).isFalse();
        assertThat(isLittle(4, 0, MorningResponse.notDescribed(), PainPolicy.DEFAULT))
                .isFalse();
        assertThat(isLittle(3, 0, calm, PainPolicy.IRRITABLE)).isTrue();
        assertThat(isLittle(1, 0, calm, PainPolicy.STRICT)).isFalse();
    }

    private static boolean isLittle(int pain, int after, MorningResponse morning, PainPolicy policy) {
        Verdict verdict = ResponseRule.judge(response(pain, after, morning), policy);
        assertThat(verdict.direction()).isEqualTo(Direction.STEP_DOWN);
        return verdict.reason() instanceof StepReason.PainLittleAboveAgreed;
    }

    @Test
    void aMorningThatNobodyDescribedHolds() {
        assertThat(judged(0, 0, MorningResponse.notDescribed(), PainPolicy.DEFAULT))
                .isEqualTo("hold");
    }

    @Test
    void painThatWasSaidOfOneSetOnlyStillCountsWhenItIsTooMuch() {
        MovementResponse some = new MovementResponse(
                2,
                1,
                new PainReport.Score(7),
                false,
                new PainReport.Unknown(),
                SetForm.UNKNOWN,
                MovementResponse.Done.UNKNOWN,
                SetEffort.UNKNOWN,
                MorningResponse.notDescribed());
        assertThat(ResponseRule.judge(some, PainPolicy.TENDON).direction()).isEqualTo(Direction.STEP_DOWN);
    }

    private static String judged(int pain, int after, MorningResponse morning, PainPolicy policy) {
        return ResponseRule.judge(response(pain, after, morning), policy)
                .direction()
                .word();
    }

    private static MovementResponse response(int pain, int after, MorningResponse morning) {
        return MovementResponse.whole(
                3, new PainReport.Score(pain), new PainReport.Score(after), SetForm.STEADY, SetEffort.RIGHT, morning);
    }

    private static MorningResponse morning(int pain, int usual) {
        return new MorningResponse(
                true,
                new PainReport.Score(pain),
                new PainReport.Score(usual),
                Known.of(5),
                Answer.NO,
                LegSymptoms.NONE);
    }
}
