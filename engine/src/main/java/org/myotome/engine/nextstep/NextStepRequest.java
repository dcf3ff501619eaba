package org.myotome.engine.nextstep;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.myotome.engine.history.Episode;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.triage.TriageDecision;

/**
 * Everything the next step hangs on.
 *
 * @param episode the state of the episode
 * @param triage what triage decides on it
 * @param search the search for a starting point after the trials so far; asked for at most once, and only where the next
 *     step hangs on it, because it costs more than all the rest
 * @param belief what the belief suggests for the movements of the programme in force, by id; may be empty. Asked for at most
 *     once, and only where it can matter
 * @param today the person's own calendar day
 */
public record NextStepRequest(
        Episode episode,
        TriageDecision triage,
        Supplier<StartingPointSearch> search,
        Supplier<Map<String, Advice>> belief,
        LocalDate today) {

    /** Ask for the next step where the belief suggests nothing for a programme in force. */
    public static NextStepRequest of(
            Episode episode, TriageDecision triage, Supplier<StartingPointSearch> search, LocalDate today) {
        return new NextStepRequest(episode, triage, search, Map::of, today);
    }
}
