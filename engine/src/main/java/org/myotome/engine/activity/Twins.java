package org.myotome.engine.activity;

import java.time.Instant;
import java.util.Optional;
import org.myotome.engine.record.Known;

/** Decides whether two entries are one walk or run. The limits are ours, unreviewed. */
final class Twins {

    private static final long SECONDS_APART = 120;
    private static final long NEAR_PERCENT = 10;

    private Twins() {}

    static Optional<CountedActivity.Because> find(ActivitySession first, ActivitySession second) {
        if (first.startedAt() instanceof Known.Value<Instant>(Instant one)
                && second.startedAt() instanceof Known.Value<Instant>(Instant two)) {
            return recordedTwice(first, one, second, two);
        }
        return typedAndRecorded(first, second)
                ? Optional.of(CountedActivity.Because.TYPED_AND_RECORDED)
                : Optional.empty();
    }

    private static Optional<CountedActivity.Because> recordedTwice(
            ActivitySession first, Instant one, ActivitySession second, Instant two) {
        if (Math.abs(one.getEpochSecond() - two.getEpochSecond()) <= SECONDS_APART) {
            return Optional.of(CountedActivity.Because.SAME_START);
        }
        boolean same = overlap(first, one, second, two) && isNear(first.metres(), second.metres());
        return same ? Optional.of(CountedActivity.Because.SAME_TIME) : Optional.empty();
    }

    /** Return whether more than half of the shorter one lies within the other. */
    private static boolean overlap(ActivitySession first, Instant one, ActivitySession second, Instant two) {
        if (first.seconds() instanceof Known.Value<Integer>(Integer length)
                && second.seconds() instanceof Known.Value<Integer>(Integer otherLength)) {
            long from = Math.max(one.getEpochSecond(), two.getEpochSecond());
            long to = Math.min(one.getEpochSecond() + length, two.getEpochSecond() + otherLength);
            return 2 * (to - from) > Math.min(length, otherLength);
        }
        return false;
    }

    private static boolean typedAndRecorded(ActivitySession first, ActivitySession second) {
        boolean typed = first.source() == ActivitySource.ENTERED;
        boolean otherTyped = second.source() == ActivitySource.ENTERED;
        return typed != otherTyped
                && first.day().equals(second.day())
                && first.kind().hasRunning() == second.kind().hasRunning()
                && isNearInAllThatBothSay(first, second);
    }

    private static boolean isNearInAllThatBothSay(ActivitySession first, ActivitySession second) {
        boolean bothSayMetres = first.metres().isKnown() && second.metres().isKnown();
        boolean bothSaySeconds = first.seconds().isKnown() && second.seconds().isKnown();
        return (bothSayMetres || bothSaySeconds)
                && (!bothSayMetres || isNear(first.metres(), second.metres()))
                && (!bothSaySeconds || isNear(first.seconds(), second.seconds()));
    }

    private static boolean isNear(Known<Integer> first, Known<Integer> second) {
        return first instanceof Known.Value<Integer>(Integer one)
                && second instanceof Known.Value<Integer>(Integer two)
                && isNear(one, two);
    }

    /** Return whether two sizes differ by at most a tenth of the larger one. */
    static boolean isNear(long one, long two) {
        return Math.abs(one - two) * 100 <= Math.max(one, two) * NEAR_PERCENT;
    }
}
