package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.Episode;

/**
 * What came before the programme in force, and where it all leads. Without it nothing is known of weeks of rising load,
 * so no lighter week is proposed.
 *
 * @param programmes every accepted programme, first to last; the last one is in force
 * @param lighterWeekSkippedOn the day on which a clinician last skipped a lighter week, if one has
 * @param goal what the person wants to be able to do on their feet again, if it was said
 */
public record Past(
        List<AcceptedProgramme> programmes, Optional<LocalDate> lighterWeekSkippedOn, Optional<ActivityGoal> goal) {

    public Past {
        programmes = List.copyOf(programmes);
    }

    /** Return a past of which nothing is known. */
    public static Past none() {
        return new Past(List.of(), Optional.empty(), Optional.empty());
    }

    /** Return the past of an episode. */
    public static Past of(Episode episode) {
        return new Past(episode.programmes(), episode.lighterWeekSkippedOn(), episode.activityGoal());
    }
}
