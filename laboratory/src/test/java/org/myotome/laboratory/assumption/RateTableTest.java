package org.myotome.laboratory.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;

/** FEATURE UNDER TEST: a table of rates is read strictly, and its rates are taken at a place of their ranges. */
class RateTableTest {

    private static final String HEAD = "what,rate,low,high,grade,source\n";

    @Test
    void aRateIsTakenAtItsPlace() {
        RateTable table = read(HEAD + "fever,0.2,0.1,0.6,D,assumption\n");

        assertThat(table.at(new Variant.Low()).get("fever")).isEqualTo(0.1);
        assertThat(table.at(new Variant.Stated()).get("fever")).isEqualTo(0.2);
        assertThat(table.at(new Variant.High()).get("fever")).isEqualTo(0.6);
        assertThat(table.at(new Variant.Drawn(3)).get("fever"))
                .isBetween(0.1, 0.6)
                .isEqualTo(table.at(new Variant.Drawn(3)).get("fever"));
    }

    @Test
    void everyProblemIsReportedAtOnce() {
        assertThatThrownBy(() -> read(HEAD + "fever,0.2,0.3,0.6,D,assumption\n" + "cough,0.2,0.1,0.6,,\n"))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("fever")
                .hasMessageContaining("is no evidence grade")
                .hasMessageContaining("has no source");
    }

    @Test
    void aRateThatIsNotThereIsNamed() {
        Rates rates = read(HEAD + "fever,0.2,0.1,0.6,D,assumption\n").at(new Variant.Stated());

        assertThatThrownBy(() -> rates.get("cough")).hasMessageContaining("(cough)");
    }

    private static RateTable read(String text) {
        return RateTable.read(new TextFile("rates.csv", text), List.of("what"));
    }
}
