package org.myotome.engine.nextstep;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.history.Episode;
import org.myotome.engine.programme.Starts;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.triage.TriageDecision;

/**
 * Everything the next step hangs on.
 *
 * @param episode the state of the episode
 * @param triage what triage decides on it
 * @param search what the search for a starting point says about going on
 * @param starts where the target ladders start, as far as is believed now
 * @param belief what the belief suggests for the movements of the programme in force; may be empty
 * @param today the person's own calendar day
 */
public record NextStepRequest(
        Episode episode,
        TriageDecision triage,
        SearchStep search,
        Starts starts,
        Map<String, Direction> belief,
        LocalDate today) {

    public NextStepRequest {
        belief = Collections.unmodifiableMap(new TreeMap<>(belief));
    }

    /** Ask for the next step with what a search says and believes. */
    public static NextStepRequest of(
            Episode episode, TriageDecision triage, StartingPointSearch search, LocalDate today) {
        return new NextStepRequest(episode, triage, search.next(), BelievedStarts.of(search), Map.of(), today);
    }
}
