package org.myotome.engine.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/**
 * Every walk and run, each counted once. Entries of the same walk or run that came by several ways are kept beside the one
 * that counts; nothing is lost.
 *
 * @param counted what counts, by day
 */
public record ActivityLedger(List<CountedActivity> counted) {

    /** Recorded before typed; among recordings the ones that know of pauses first. */
    private static final List<ActivitySource> FULLEST_FIRST =
            List.of(ActivitySource.FIT, ActivitySource.TCX, ActivitySource.GPX, ActivitySource.ENTERED);

    private static final Comparator<ActivitySession> ORDER = Comparator.comparingInt(
                    (ActivitySession session) -> FULLEST_FIRST.indexOf(session.source()))
            .thenComparing(ActivitySession::day)
            .thenComparing(session -> session.startedAt().find().orElse(Instant.MAX))
            .thenComparing(ActivitySession::id);

    public ActivityLedger {
        counted = List.copyOf(counted);
    }

    /** Count each walk and run once, in whatever order they are given. */
    public static ActivityLedger of(List<ActivitySession> sessions) {
        List<CountedActivity> counted = new ArrayList<>();
        for (ActivitySession session : sessions.stream().sorted(ORDER).toList()) {
            int place = placeOfTwin(counted, session);
            if (place < 0) {
                counted.add(new CountedActivity(session, List.of()));
            } else {
                counted.set(place, with(counted.get(place), session));
            }
        }
        return new ActivityLedger(counted.stream()
                .sorted(Comparator.comparing(
                                (CountedActivity one) -> one.session().day())
                        .thenComparing(one -> one.session().startedAt().find().orElse(Instant.MAX))
                        .thenComparing(one -> one.session().id()))
                .toList());
    }

    /** Return what counts, without the entries beside it. */
    public List<ActivitySession> sessions() {
        return counted.stream().map(CountedActivity::session).toList();
    }

    private static int placeOfTwin(List<CountedActivity> counted, ActivitySession session) {
        for (int place = 0; place < counted.size(); place++) {
            if (findTwin(counted.get(place), session).isPresent()) {
                return place;
            }
        }
        return -1;
    }

    private static Optional<CountedActivity.Because> findTwin(CountedActivity one, ActivitySession session) {
        // Two walks that were typed may both be real; one recording answers for one of them only.
        boolean isTaken = session.source() == ActivitySource.ENTERED
                && one.twins().stream().anyMatch(twin -> twin.session().source() == ActivitySource.ENTERED);
        return isTaken ? Optional.empty() : Twins.find(one.session(), session);
    }

    private static CountedActivity with(CountedActivity one, ActivitySession session) {
        List<CountedActivity.Twin> twins = new ArrayList<>(one.twins());
        twins.add(new CountedActivity.Twin(
                session, Twins.find(one.session(), session).orElseThrow()));
        return new CountedActivity(merged(one.session(), session), twins);
    }

    private static ActivitySession merged(ActivitySession fullest, ActivitySession other) {
        PainReport during = fullest.painDuring().worseOf(other.painDuring());
        PainReport after = fullest.painAfter().worseOf(other.painAfter());
        // What it was, a person knows; a device guesses.
        ActivityKind kind = other.source() == ActivitySource.ENTERED ? other.kind() : fullest.kind();
        Known<Integer> seconds = first(fullest.seconds(), other.seconds());
        return new ActivitySession(
                fullest.id(),
                fullest.day(),
                fullest.startedAt(),
                kind,
                first(fullest.metres(), other.metres()),
                seconds,
                withinWhole(first(fullest.runSeconds(), other.runSeconds()), seconds),
                first(fullest.climbMetres(), other.climbMetres()),
                during,
                after,
                higher(fullest.exertion(), other.exertion()),
                fullest.source());
    }

    private static Known<Integer> first(Known<Integer> one, Known<Integer> other) {
        return one.isKnown() ? one : other;
    }

    private static Known<Integer> withinWhole(Known<Integer> part, Known<Integer> whole) {
        return part instanceof Known.Value<Integer>(Integer some)
                        && whole instanceof Known.Value<Integer>(Integer all)
                        && some > all
                ? whole
                : part;
    }

    private static Known<Integer> higher(Known<Integer> one, Known<Integer> other) {
        if (one instanceof Known.Value<Integer>(Integer first)
                && other instanceof Known.Value<Integer>(Integer second)) {
            return first >= second ? one : other;
        }
        return first(one, other);
    }
}
