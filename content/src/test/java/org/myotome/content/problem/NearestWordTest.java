package org.myotome.content.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> KNOWN = List.of("pain", "person", "hip_abduction", "hip_adduction", "left");

    @ParameterizedTest
    @CsvSource({
        "pian, pain",
        "Pain, pain",
        "prson, person",
        "hip-abduction, hip_abduction",
        "hip adducton, hip_adduction",
        "lefty, left",
        "elbow, ''",
        "6, ''",
        "ab, ''"
    })
    void nearest_known_word_is_named_only_when_it_is_near(String written, String nearest) {
        assertThat(NearestWord.find(written, KNOWN).orElse("")).isEqualTo(nearest);
    }
}
