package org.myotome.engine.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.startingpoint.Trial;

class MarkerTest {

    private static final Marker BEFORE = new Marker(Trial.Form.COMPENSATED, 6);

    @ParameterizedTest
    @CsvSource({
        "COMPENSATED, 4.0, true",
        "COMPENSATED, 4.1, false",
        "CLEAN, 6.0, true",
        "CLEAN, 6.1, false",
        "UNABLE, 0.0, false",
        "CLEAN, 3.0, true",
        "COMPENSATED, 6.0, false"
    })
    void clearlyBetterMeansTwoPointsOrABetterFormWithoutMorePain(Trial.Form form, double pain, boolean better) {
        assertThat(new Marker(form, pain).isClearlyBetterThan(BEFORE)).isEqualTo(better);
    }

    @ParameterizedTest
    @CsvSource({
        "MINOR_FAULTS, MAJOR_FAULT, 6, 6, true",
        "MAJOR_FAULT, UNABLE, 6, 6, true",
        "CLEAN, NOT_CLEAN, 6, 6, true",
        "COMPENSATED, UNABLE, 6, 6, true",
        // What nobody said may have been as good before, and be as bad now.
        "MINOR_FAULTS, NOT_CLEAN, 6, 6, false",
        "COMPENSATED, NOT_CLEAN, 6, 6, false",
        "MAJOR_FAULT, MINOR_FAULTS, 6, 2, false",
        "NOT_CLEAN, COMPENSATED, 6, 2, false",
        "UNABLE, NOT_CLEAN, 6, 2, false",
        "MINOR_FAULTS, NOT_CLEAN, 6, 4, true",
        "NOT_CLEAN, NOT_CLEAN, 6, 4, true",
        "NOT_CLEAN, NOT_CLEAN, 6, 5, false"
    })
    void formOfUnknownGradeIsNoProofOfGain(
            Trial.Form after, Trial.Form before, double painBefore, double painAfter, boolean better) {
        assertThat(new Marker(after, painAfter).isClearlyBetterThan(new Marker(before, painBefore)))
                .isEqualTo(better);
    }

    @Test
    void painOutsideTheScaleIsRefused() {
        assertThatThrownBy(() -> new Marker(Trial.Form.CLEAN, 10.5)).hasMessageContaining("(10.5)");
        assertThatThrownBy(() -> new Marker(Trial.Form.CLEAN, -1)).hasMessageContaining("(-1.0)");
    }
}
