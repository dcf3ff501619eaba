package org.myotome.engine.progression;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Known;

/** Compares two sessions of one movement at the same dose. */
final class Efficiencies {

    /** Up as fast as it goes and down in control takes about so many seconds. Ours, unreviewed. */
    private static final double SECONDS_OF_FAST_REPETITION = 2;

    private Efficiencies() {}

    /** Return the comparison of the last two sessions that did the whole dose; nothing where there are not two. */
    static Optional<Efficiency> of(ProgrammeItem item, List<Session> own) {
        if (own.size() < 2) {
            return Optional.empty();
        }
        Session before = own.get(own.size() - 2);
        Session after = own.getLast();
        MovementResponse one = Responses.of(item, before, MorningResponse.notDescribed());
        MovementResponse two = Responses.of(item, after, MorningResponse.notDescribed());
        if (!isWhole(one) || !isWhole(two)) {
            return Optional.empty();
        }
        return Optional.of(new Efficiency(
                before.day(),
                after.day(),
                one.effort(),
                two.effort(),
                one.form(),
                two.form(),
                pace(before.setsOf(item.movementId())),
                pace(after.setsOf(item.movementId())),
                aim(item.dose().tempo())));
    }

    private static boolean isWhole(MovementResponse response) {
        return response.wasDone() && response.setsMissing() == 0 && response.done() == MovementResponse.Done.ALL;
    }

    private static Optional<Double> aim(Tempo tempo) {
        return switch (tempo) {
            case Tempo.Natural() -> Optional.empty();
            case Tempo.Counted counted -> Optional.of((double) counted.seconds());
            case Tempo.FastUp() -> Optional.of(SECONDS_OF_FAST_REPETITION);
        };
    }

    /** Return the seconds of one unit over all sets that were measured; nothing when none was. */
    private static Optional<Double> pace(List<SetLog> sets) {
        long seconds = 0;
        long units = 0;
        for (SetLog set : sets) {
            if (set.tookSeconds() instanceof Known.Value<Integer>(Integer took)
                    && set.done().isKnown()) {
                seconds += took;
                units += set.done().find().map(Volume::ofSet).orElse(0L);
            }
        }
        return units == 0 ? Optional.empty() : Optional.of((double) seconds / units);
    }
}
