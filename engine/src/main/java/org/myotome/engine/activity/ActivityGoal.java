package org.myotome.engine.activity;

import org.myotome.engine.record.Known;

/**
 * What a person wants to be able to do on their feet again.
 *
 * @param kind what
 * @param metres how far, 1 to 500,000 m; unknown when it is a matter of time, or nobody said
 * @param seconds how long, 1 to 172,800 s; unknown when it is a matter of distance, or nobody said
 * @param words in the person's words; may be empty
 */
public record ActivityGoal(ActivityKind kind, Known<Integer> metres, Known<Integer> seconds, String words) {

    public ActivityGoal {
        if (metres instanceof Known.Value<Integer>(Integer far) && (far < 1 || far > ActivitySession.MOST_METRES)) {
            throw new IllegalArgumentException(
                    "The metres of a goal (" + far + ") must lie between 1 and " + ActivitySession.MOST_METRES + ".");
        }
        if (seconds instanceof Known.Value<Integer>(Integer time)
                && (time < 1 || time > ActivitySession.MOST_SECONDS)) {
            throw new IllegalArgumentException("The seconds of a goal (" + time + ") must lie between 1 and "
                    + ActivitySession.MOST_SECONDS + ".");
        }
    }
}
