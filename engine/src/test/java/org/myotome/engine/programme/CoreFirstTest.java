package org.myotome.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CoreFirstTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 16);

    @Test
    void aTimeThatIsOverIsOver() {
        CoreFirst active = new CoreFirst.Active(CoreFirst.Phase.CONTROL, LAST_DAY);
        assertThat(active.on(LAST_DAY)).isEqualTo(active);
        assertThat(active.on(LAST_DAY.plusDays(1))).isEqualTo(new CoreFirst.TimeOver(LAST_DAY));
        assertThat(new CoreFirst.NotLimiting().on(LAST_DAY.plusDays(1))).isEqualTo(new CoreFirst.NotLimiting());
    }
}
