package org.myotome.engine.upkeep;

import java.time.LocalDate;
import java.util.List;

/** What says that an episode has come back. */
public sealed interface RelapseSign {

    /** Two flares within two weeks. */
    record TwoFlares(List<LocalDate> days) implements RelapseSign {
        public TwoFlares {
            days = List.copyOf(days);
        }
    }

    /**
     * Pain was above what is agreed on two days within two weeks.
     *
     * @param days the days
     * @param mostAgreed the most pain that is agreed while moving
     */
    record PainAboveAgreed(List<LocalDate> days, int mostAgreed) implements RelapseSign {
        public PainAboveAgreed {
            days = List.copyOf(days);
        }
    }

    /** The person says that it is back. */
    record SaidToBeBack(LocalDate day) implements RelapseSign {}
}
