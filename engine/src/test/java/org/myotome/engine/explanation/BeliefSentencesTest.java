package org.myotome.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.engine.language.Words;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.progression.Direction;

class BeliefSentencesTest {

    private static final BeliefSentences SENTENCES = new BeliefSentences(SmallLibrary.LIBRARY, Words.ENGLISH);

    @Test
    void saysTheStep() {
        String steps = List.of(
                        new Advice(Direction.PROGRESS, 7.5, 0.002, 0.05),
                        new Advice(Direction.HOLD, 0, 0.002, 0.05),
                        new Advice(Direction.STEP_DOWN, -31.27, 0.002, 0.05),
                        new Advice(Direction.STOP, 0, 0.002, 0.05))
                .stream()
                .map(advice -> SENTENCES.step("bridge", advice))
                .collect(Collectors.joining("\n"));
        assertThat(steps).isEqualTo("""
                Bridge: up to 7.5 % more
                Bridge: the same again
                Bridge: about 31.5 % less
                Bridge: stop for now""");
    }

    @Test
    void saysChancesAsBands() {
        assertThat(SENTENCES.chances(new Advice(Direction.HOLD, 0, 0.004, 0.08), 5))
                .isEqualTo(
                        "Among people who logged the same, fewer than 1 in 100 would flare up after it, and 1 in 30 to"
                                + " 1 in 10 would feel more than 5 of 10 during it.");
    }

    @Test
    void everyChanceHasABand() {
        String bands = List.of(0.0, 0.0099, 0.01, 0.0333, 0.034, 0.099, 0.1, 0.3, 0.4, 1.0).stream()
                .map(chance -> chance + ": " + ChanceBand.of(chance).words())
                .collect(Collectors.joining("\n"));
        assertThat(bands).isEqualTo("""
                0.0: fewer than 1 in 100
                0.0099: fewer than 1 in 100
                0.01: 1 in 100 to 1 in 30
                0.0333: 1 in 100 to 1 in 30
                0.034: 1 in 30 to 1 in 10
                0.099: 1 in 30 to 1 in 10
                0.1: 1 in 10 to 1 in 3
                0.3: 1 in 10 to 1 in 3
                0.4: more than 1 in 3
                1.0: more than 1 in 3""");
        assertThatThrownBy(() -> ChanceBand.of(1.5)).hasMessage("The chance (1.5) must lie between 0 and 1.");
    }
}
