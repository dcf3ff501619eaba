package org.myotome.laboratory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myotome.laboratory.conformance.pack.Check;
import org.myotome.laboratory.conformance.pack.Pack;
import org.myotome.laboratory.conformance.pack.PackReader;
import org.myotome.laboratory.conformance.run.Score;
import org.myotome.laboratory.conformance.toy.Flaw;

/**
 * FEATURE UNDER TEST: the shipped pack finds each flaw of a small system, in the categories one would expect, and each of
 * its checks can fail.
 */
class FlawedSystemsTest {

    private static final Pack PACK = PackReader.readShipped();
    private static final Map<Flaw, Score> SCORES = new EnumMap<>(Flaw.class);

    @BeforeAll
    static void scoreEveryFlaw() {
        for (Flaw flaw : Flaw.values()) {
            SCORES.put(flaw, Adapters.scoreToy(PACK, flaw));
        }
    }

    @Test
    void eachFlawIsFoundWhereOneWouldLookForIt() {
        String found = SCORES.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + failures(entry.getValue()))
                .collect(Collectors.joining("\n"));

        assertThat(found).isEqualTo("""
                NONE: nothing
                UNKNOWN_IS_FINE: absence 22, course 7, words 2, left_out 15
                BLANK_IS_BEST: absence 18, words 2, left_out 39, invariance 6
                PAIN_BLIND: absence 1, pain 2, course 17
                RED_FLAG_BLIND: course 1, words 2, red_flags 72, invariance 1
                EXAMINATION_BLIND: red_flags 4, nerve 5
                COURSE_BLIND: course 20
                ALWAYS_EMERGENCY: absence 1, course 1, words 13, over_alarm 32, invariance 1
                  Every good case is an emergency: this system cannot tell danger from none.
                ALWAYS_FINE: absence 19, pain 9, course 20, words 4, red_flags 78, nerve 7, invariance 1
                  Every good case got the same answer (none, as_planned, programme).
                ALWAYS_REFUSES: absence 22, pain 19, course 22, words 22, red_flags 78, nerve 13, over_alarm 32, left_out 40, worse 27, invariance 22, dead_end 13, bad_input 22
                  Every good case was refused: this system decides nothing.
                SWAPS_SIDES: red_flags 19, nerve 1
                SEES_LEFT_ONLY: red_flags 2, invariance 7
                MATCHES_WORD_PARTS: words 17
                BELIEVES_KIND_WORDS: words 4
                WORSE_IS_BETTER: pain 4, course 10, words 15, red_flags 77, nerve 13, over_alarm 12, worse 25, invariance 2
                ORDER_MATTERS: over_alarm 4, left_out 1, invariance 4
                MOODY: pain 13, course 2, words 11, red_flags 76, nerve 10, over_alarm 6, left_out 3, worse 11, invariance 21
                ASKS_NOTHING: absence 14, dead_end 2
                CONTRADICTS_ITSELF: absence 4, course 3, words 14, red_flags 1, over_alarm 19, dead_end 13
                TAKES_ANYTHING: bad_input 22
                CARRIES_OVER: course 1, words 13, over_alarm 32, invariance 1
                ASKS_WHAT_DOES_NOT_CONCERN: invariance 6""");
    }

    @Test
    void whoeverAlwaysSaysTheSameScoresNothing() {
        for (Flaw flaw : Set.of(Flaw.ALWAYS_EMERGENCY, Flaw.ALWAYS_FINE, Flaw.ALWAYS_REFUSES)) {
            Score score = SCORES.get(flaw);
            assertThat(score.of(score.findWeakest().orElseThrow()).passed())
                    .as(flaw.name())
                    .isZero();
        }
    }

    /** A refusal of everything fails everything, which shows nothing about a single check. */
    @Test
    void eachCheckCanFail() {
        Set<String> neverFailed =
                new TreeSet<>(PACK.checks().stream().map(Check::id).toList());
        SCORES.forEach((flaw, score) -> {
            if (flaw != Flaw.ALWAYS_REFUSES) {
                score.failures()
                        .forEach(failure -> neverFailed.remove(failure.check().id()));
            }
        });

        assertThat(neverFailed).isEmpty();
    }

    private static String failures(Score score) {
        String byCategory = PACK.categories().stream()
                .filter(category -> score.of(category).failed() > 0)
                .map(category -> category.id() + " " + score.of(category).failed())
                .collect(Collectors.joining(", "));
        String notes = score.notes().isEmpty() ? "" : "\n  " + String.join("\n  ", score.notes());
        String faults = score.isBroken() ? "\n  " + String.join("\n  ", score.faults()) : "";
        return (byCategory.isEmpty() ? "nothing" : byCategory) + notes + faults;
    }
}
