package org.myotome.laboratory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.laboratory.conformance.run.Score;

/** FEATURE UNDER TEST: an adapter that does not keep to the protocol is found out, whatever it does instead. */
class BrokenAdaptersTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofSeconds(10);

    @Test
    void anAdapterThatKeepsToTheProtocolIsNotBroken() {
        assertThat(said(Adapters.scoreBroken("nothing-is-wrong", LONG))).isEqualTo("""
                4 passed, 0 failed, 1 not applicable, 0 not run""");
    }

    @Test
    void whateverItDoesInsteadIsSaid() {
        String all = List.of(
                        "crashes",
                        "ends",
                        "writes-no-json",
                        "writes-another-id",
                        "writes-nothing-but-spaces",
                        "writes-two-lines",
                        "writes-its-own-words",
                        "writes-a-new-key",
                        "leaves-out-a-key",
                        "writes-no-utf-8",
                        "writes-an-endless-line",
                        "never-says-what-it-is",
                        "speaks-another-version",
                        "says-goodbye",
                        "ends-badly")
                .stream()
                .map(flaw -> flaw + ": " + said(Adapters.scoreBroken(flaw, LONG)))
                .collect(Collectors.joining("\n"));

        assertThat(all).isEqualTo("""
                crashes: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter ended without an answer with code 3; it said: division by zero in line 7.
                ends: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter ended without an answer with code 0.
                writes-no-json: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter wrote a line that is no answer: The answer is not JSON: Unrecognized token 'I': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
                writes-another-id: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter wrote a line that is no answer: The id is (4711), and (4) was asked.
                writes-nothing-but-spaces: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter wrote a line that is no answer: The answer is empty.
                writes-two-lines: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 5: The adapter wrote a line that is no answer: The id is (4), and (5) was asked.
                writes-its-own-words: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter wrote a line that is no answer: The answer urgency (red) is not one of none, note, clinician, urgent, emergency. The answer may_exercise (sure) is not one of none, restricted, as_planned.
                writes-a-new-key: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter wrote a line that is no answer: The answer colour is not a known key.
                leaves-out-a-key: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter wrote a line that is no answer: The answer may_exercise is missing. The answer next is missing.
                writes-no-utf-8: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter wrote a line that is not UTF-8.
                writes-an-endless-line: 3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter wrote a line of more than 1048576 bytes.
                never-says-what-it-is: 0 passed, 0 failed, 0 not applicable, 5 not run
                  At the first request: The adapter wrote a line that is no answer: The id is (), and (1) was asked.
                speaks-another-version: 0 passed, 0 failed, 0 not applicable, 5 not run
                  At the first request: The adapter wrote a line that is no answer: The answer protocol (2) must lie between 1 and 1.
                says-goodbye: 4 passed, 0 failed, 1 not applicable, 0 not run
                  At the end: The adapter wrote more lines than were asked for; one too many is (goodbye).
                ends-badly: 4 passed, 0 failed, 1 not applicable, 0 not run
                  At the end: The adapter ended with code 1.""");
    }

    @Test
    void anAdapterThatHangsIsKilledAndStartedAgain() {
        assertThat(said(Adapters.scoreBroken("hangs", SHORT))).isEqualTo("""
                3 passed, 1 failed, 1 not applicable, 0 not run
                  At request 4: The adapter did not answer within 10.0 s.""");
    }

    @Test
    void anAdapterThatStaysIsKilled() {
        assertThat(said(Adapters.scoreBroken("stays", SHORT))).isEqualTo("""
                4 passed, 0 failed, 1 not applicable, 0 not run
                  At the end: The adapter did not answer within 10.0 s.""");
    }

    @Test
    void aCommandThatDoesNotExistIsSaid() {
        assertThat(said(Adapters.score(List.of("/bin/sh", "-c", "/no/such/adapter"), LONG)))
                .startsWith("0 passed, 0 failed, 0 not applicable, 5 not run")
                .contains("with code 127", "/no/such/adapter");
        assertThat(said(Adapters.score(List.of("/no/such/adapter"), LONG))).contains("cannot be started");
    }

    @Test
    void whoeverBreaksThreeTimesIsAskedNoMore() {
        assertThat(said(Adapters.scoreBroken("crashes-always", LONG))).isEqualTo("""
                0 passed, 3 failed, 1 not applicable, 1 not run
                  At request 2: The adapter ended without an answer with code 9; it said: out of memory.
                  At request 3: The adapter ended without an answer with code 9; it said: out of memory.
                  At request 5: The adapter ended without an answer with code 9; it said: out of memory.""");
    }

    private static String said(Score score) {
        Score.Count count = score.total();
        String counted = count.passed() + " passed, " + count.failed() + " failed, " + count.notApplicable()
                + " not applicable, " + count.notRun() + " not run";
        return score.isBroken() ? counted + "\n  " + String.join("\n  ", score.faults()) : counted;
    }
}
