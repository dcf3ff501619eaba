package org.myotome.engine.progression;

import java.util.Optional;
import org.myotome.engine.programme.ProgrammeItem;

/** The size of a step in percent of what changes, where that has a size. */
final class StepPercent {

    private StepPercent() {}

    /**
     * Return by how many percent the load, or else the work of a session, changes; to a tenth of a percent, below 0 on the
     * way down. Nothing between different movements, ways, tempos, conditions and bands.
     */
    static Optional<Double> between(ProgrammeItem before, ProgrammeItem after) {
        boolean comparable = before.movementId().equals(after.movementId())
                && before.way().equals(after.way())
                && before.dose().tempo().equals(after.dose().tempo())
                && before.practice().equals(after.practice())
                && before.dose()
                        .amount()
                        .getClass()
                        .equals(after.dose().amount().getClass());
        if (!comparable) {
            return Optional.empty();
        }
        if (!before.dose().load().equals(after.dose().load())) {
            return Loads.percent(before.dose().load(), after.dose().load()).map(StepPercent::toTenths);
        }
        long one = Volume.of(before);
        long two = Volume.of(after);
        return one == two ? Optional.empty() : Optional.of(toTenths((two - one) * 100.0 / one));
    }

    private static double toTenths(double percent) {
        return (long) (percent * 10) / 10.0;
    }
}
