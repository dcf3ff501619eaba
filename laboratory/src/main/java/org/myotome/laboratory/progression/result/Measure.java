package org.myotome.laboratory.progression.result;

import java.util.Arrays;
import java.util.List;
import org.myotome.laboratory.progression.trial.Outcome;
import org.myotome.laboratory.progression.trial.Tally;
import org.myotome.laboratory.statistics.Interval;

/** What is measured of a policy in a truth. */
public enum Measure {
    WEEKS("weeks_to_goal", "weeks to the goal (mean, at most the length of the course)", 1, Outcome.DAYS) {
        @Override
        public Estimate of(Tally tally, String policy) {
            double variance = tally.covariance(policy, Outcome.DAYS, policy, Outcome.DAYS) / (double) tally.people();
            return Estimate.of(
                    tally.mean(policy, Outcome.DAYS) / DAYS_PER_WEEK, variance / (DAYS_PER_WEEK * DAYS_PER_WEEK));
        }
    },
    REACHED("share_reached", "share who reached it", 2, Outcome.REACHED) {
        @Override
        public Estimate of(Tally tally, String policy) {
            Interval interval = Interval.wilson((double) tally.sum(policy, Outcome.REACHED), (double) tally.people());
            return new Estimate(tally.mean(policy, Outcome.REACHED), interval.low(), interval.high());
        }
    },
    FLARES("flares_per_100_sessions", "flares per 100 sessions", 2, Outcome.FLARES) {
        @Override
        public Estimate of(Tally tally, String policy) {
            return ratio(tally, policy, Outcome.FLARES, Outcome.SESSIONS, 100);
        }
    },
    ABOVE_FIVE("sessions_above_5_per_100", "sessions above 5 of 10, per 100", 1, Outcome.ABOVE_FIVE) {
        @Override
        public Estimate of(Tally tally, String policy) {
            return ratio(tally, policy, Outcome.ABOVE_FIVE, Outcome.SESSIONS, 100);
        }
    },
    NEEDLESS("needless_holds_per_100", "needless holds per 100 prescriptions", 0, Outcome.NEEDLESS_HOLDS) {
        @Override
        public Estimate of(Tally tally, String policy) {
            return ratio(tally, policy, Outcome.NEEDLESS_HOLDS, Outcome.PRESCRIPTIONS, 100);
        }
    },
    UNSAFE_MISSING("unsafe_missing", "raised though pain was not said", 0, Outcome.UNSAFE_MISSING),
    UNSAFE_CONTRADICTION(
            "unsafe_contradiction", "raised on the kinder of two entries", 0, Outcome.UNSAFE_CONTRADICTION),
    UNSAFE_PAIN("unsafe_pain", "raised above the default pain policy", 0, Outcome.UNSAFE_PAIN),
    WORSE_IS_HARDER("worse_is_harder", "harder for a worse answer", 0, Outcome.WORSE_IS_HARDER),
    LEFT_OUT_IS_HARDER("left_out_is_harder", "raised for an answer left out", 0, Outcome.LEFT_OUT_IS_HARDER),
    ASKED_AGAIN("asked_again", "decisions asked again", 0, Outcome.ASKED_AGAIN),
    EMPTY("empty_plans", "empty plans", 0, Outcome.EMPTY),
    PAUSES("pauses", "sessions left out until somebody has looked", 0, Outcome.PAUSES);

    private static final double DAYS_PER_WEEK = 7;

    private final String word;
    private final String about;
    private final int decimals;
    private final Outcome counted;

    Measure(String word, String about, int decimals, Outcome counted) {
        this.word = word;
        this.about = about;
        this.decimals = decimals;
        this.counted = counted;
    }

    /** Return the figure of a policy: how often what is counted came about, where nothing else is said. */
    public Estimate of(Tally tally, String policy) {
        return Estimate.exact((double) tally.sum(policy, counted));
    }

    /** Return the word used in files. */
    public String word() {
        return word;
    }

    /** Return what it is, for a table's head. */
    public String about() {
        return about;
    }

    /** Return how many decimals are shown. */
    public int decimals() {
        return decimals;
    }

    /** Return all of them. */
    public static List<Measure> all() {
        return Arrays.asList(values());
    }

    /** A ratio of sums; its variance by the delta method, people being what varies. */
    private static Estimate ratio(Tally tally, String policy, Outcome above, Outcome below, double times) {
        double mean = tally.mean(policy, below);
        double ratio = tally.mean(policy, above) / mean;
        double variance = tally.covariance(policy, above, policy, above)
                - 2 * ratio * tally.covariance(policy, above, policy, below)
                + ratio * ratio * tally.covariance(policy, below, policy, below);
        return Estimate.of(times * ratio, times * times * variance / (tally.people() * mean * mean));
    }
}
