package org.myotome.engine.startingpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.SmallLibrary;
import org.myotome.engine.movement.Fault;
import org.myotome.engine.movement.Movement;

class FormOfFaultsTest {

    private static final Movement BRIDGE = withFaults(
            SmallLibrary.library().getMovement("bridge"),
            List.of(
                    new Fault("ribs flare", Fault.Severity.MINOR),
                    new Fault("hips drop", Fault.Severity.MINOR),
                    new Fault("back arches", Fault.Severity.MAJOR)));

    @ParameterizedTest
    @CsvSource(textBlock = """
            clean,       '',                           clean
            clean,       hips drop,                    clean
            not_clean,   '',                           not_clean
            not_clean,   hips drop|ribs flare,         minor
            not_clean,   back arches,                  major
            not_clean,   hips drop|back arches,        major
            minor,       '',                           minor
            minor,       hips drop|ribs flare,         minor
            major,       back arches,                  major
            compensated, '',                           compensated
            compensated, hips drop,                    compensated
            compensated, back arches,                  major
            unable,      back arches,                  unable
            """)
    void faultsGradeAFormThatWasLeftOpen(String tapped, String faults, String form) {
        assertThat(FormOfFaults.graded(form(tapped), BRIDGE, words(faults))).isEqualTo(form(form));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            clean,     back arches,          The form (clean) and the faults seen (major) contradict each other.
            clean,     hips drop|ribs flare, The form (clean) and the faults seen (minor) contradict each other.
            minor,     back arches,          The form (minor) and the faults seen (major) contradict each other.
            major,     hips drop,            The form (major) and the faults seen (clean) contradict each other.
            not_clean, hips drop,            The form (not_clean) needs more than one minor fault.
            not_clean, hips drop|hips drop,  The form (not_clean) needs more than one minor fault.
            unable,    knees in,             The movement (bridge) has no fault (knees in).
            """)
    void whatContradictsItselfIsRefused(String tapped, String faults, String message) {
        assertThatThrownBy(() -> FormOfFaults.graded(form(tapped), BRIDGE, words(faults)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("\n");
    }

    private static Trial.Form form(String word) {
        return Arrays.stream(Trial.Form.values())
                .filter(form -> form.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(String faults) {
        return faults.isEmpty() ? List.of() : List.of(faults.split("\\|", -1));
    }

    private static Movement withFaults(Movement movement, List<Fault> faults) {
        return new Movement(
                movement.id(),
                movement.name(),
                movement.region(),
                movement.roles(),
                movement.position(),
                movement.weightBearing(),
                movement.plane(),
                movement.laterality(),
                movement.equipment(),
                movement.primaryMuscles(),
                movement.secondaryMuscles(),
                movement.difficulty(),
                movement.demand(),
                movement.tissueLoad(),
                movement.startDose(),
                movement.cues(),
                faults,
                movement.contraindications(),
                movement.modifiers(),
                movement.prerequisites(),
                movement.regressions(),
                movement.progressions(),
                movement.evidenceNote(),
                List.of());
    }
}
