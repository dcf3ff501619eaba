package org.myotome.engine.ability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myotome.engine.outcome.NumberText;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Sex;

/** FEATURE UNDER TEST: the norm and the error of measuring that stand beside a measured value. */
class MeasuredNormTest {

    private static String norms(Person person) {
        return Stream.of(
                        "Single-leg heel raise",
                        "ankle dorsiflexion knee to wall",
                        "single leg stance",
                        "30 s chair stand",
                        "movement control tests",
                        "grip strength")
                .map(test -> test + ": "
                        + MeasuredNorm.find(test, person)
                                .map(norm -> NumberText.of(norm.mean()) + " ± " + NumberText.of(norm.spread())
                                        + (norm.ofPeers() ? " of peers" : "")
                                        + (norm.fewerIsBetter() ? ", fewer is better" : "") + ", same within "
                                        + NumberText.of(norm.sameWithin()))
                                .orElse("no norm"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void eachStandsForWhoeverItIs() {
        assertThat(norms(new Person(Known.of(66.0), Sex.FEMALE, ""))).isEqualTo("""
                Single-leg heel raise: 21 ± 8, same within 6.1
                ankle dorsiflexion knee to wall: 11 ± 2.5, same within 1.9
                single leg stance: 32 ± 12 of peers, same within 8.3
                30 s chair stand: 14 ± 4.5 of peers, same within 3.3
                movement control tests: 0.8 ± 1.2, fewer is better, same within 2.5
                grip strength: no norm""");
    }

    @Test
    void whereNothingIsKnownTheHigherNormCountsAndSomeHaveNone() {
        assertThat(norms(Person.unknown())).isEqualTo("""
                Single-leg heel raise: 24 ± 8, same within 6.1
                ankle dorsiflexion knee to wall: 11 ± 2.5, same within 1.9
                single leg stance: 45 ± 12 of peers, same within 8.3
                30 s chair stand: no norm
                movement control tests: 0.8 ± 1.2, fewer is better, same within 2.5
                grip strength: no norm""");
    }
}
