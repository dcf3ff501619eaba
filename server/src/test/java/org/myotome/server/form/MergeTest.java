package org.myotome.server.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: one field that a page showed, that was typed, and that is stored by now. */
class MergeTest {

    @ParameterizedTest
    @CsvSource({
        // shown, typed, stored, what comes of it
        "a, a, a, a stays",
        "a, b, a, b saved",
        "a, a, b, b stays",
        "a, b, b, b stays",
        "a, b, c, collision",
        "a, '', a, nothing saved",
        "'', a, '', a saved",
        "'', a, b, collision",
    })
    void oneField(String shown, String typed, String stored, String expected) {
        Merge merge = Merge.of(Map.of("field", stored), new Typed(Map.of("field", shown), Map.of("field", typed)));
        String outcome = merge.collisions().isEmpty() ? saved(merge) : "collision";
        assertThat(outcome).isEqualTo(expected);
    }

    private static String saved(Merge merge) {
        String value = String.join("", merge.values().values());
        String shown = value.isEmpty() ? "nothing" : value;
        return shown + (merge.changed().isEmpty() ? " stays" : " saved");
    }
}
