package org.myotome.engine.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.record.PainReport;

/**
 * Merges what several devices logged about the same set, session end, morning, walk or run.
 *
 * <p>The same device changes its own entry by writing it again. Two devices that differ are both kept in mind: the worse
 * reading holds, and a person is asked.
 */
final class LogMerge {

    private record Entry<T>(RecordedEvent recorded, T value) {}

    private final Map<String, Map<String, Entry<SetLog>>> sets = new LinkedHashMap<>();
    private final Map<String, Map<String, Entry<SessionEnd>>> ends = new LinkedHashMap<>();
    private final Map<String, Map<String, Entry<MorningCheck>>> mornings = new LinkedHashMap<>();
    private final Map<String, Map<String, Entry<ActivitySession>>> activities = new LinkedHashMap<>();
    private final Map<String, Map<String, Entry<HowItGoes>>> reports = new LinkedHashMap<>();

    void set(RecordedEvent recorded, SetLog log) {
        put(sets, log.key(), recorded, log);
    }

    void sessionEnd(RecordedEvent recorded, SessionEnd end) {
        put(ends, end.sessionId(), recorded, end);
    }

    void morning(RecordedEvent recorded, MorningCheck check) {
        put(mornings, check.day().toString(), recorded, check);
    }

    void activity(RecordedEvent recorded, ActivitySession session) {
        put(activities, session.id(), recorded, session);
    }

    void report(RecordedEvent recorded, HowItGoes report) {
        put(reports, report.day().toString(), recorded, report);
    }

    /** Return how it went since an episode became a habit, one report a day at most, by day. */
    List<HowItGoes> reports() {
        return merged(reports, Worse::report).stream()
                .sorted(Comparator.comparing(HowItGoes::day))
                .toList();
    }

    /** Return the ids of all sessions logged so far. */
    List<String> sessionIds() {
        Set<String> ids = new TreeSet<>(ends.keySet());
        for (Map<String, Entry<SetLog>> byDevice : sets.values()) {
            byDevice.values().forEach(entry -> ids.add(entry.value().sessionId()));
        }
        return List.copyOf(ids);
    }

    TrainingLog result(PainReport usualMorning) {
        return new TrainingLog(
                merged(sets, Worse::set).stream()
                        .sorted(Comparator.comparing(SetLog::day).thenComparing(SetLog::key))
                        .toList(),
                merged(ends, Worse::sessionEnd).stream()
                        .sorted(Comparator.comparing(SessionEnd::day).thenComparing(SessionEnd::sessionId))
                        .toList(),
                merged(mornings, Worse::morning).stream()
                        .sorted(Comparator.comparing(MorningCheck::day))
                        .toList(),
                merged(activities, Worse::activity).stream()
                        .sorted(Comparator.comparing(ActivitySession::day).thenComparing(ActivitySession::id))
                        .toList(),
                usualMorning);
    }

    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        add(conflicts, sets, Conflict.Kind.SET, key -> "one set (" + key + ")");
        add(conflicts, ends, Conflict.Kind.SESSION_END, key -> "the end of session " + key);
        add(conflicts, mornings, Conflict.Kind.MORNING, key -> "the morning of " + key);
        add(conflicts, activities, Conflict.Kind.ACTIVITY, key -> "one walk or run (" + key + ")");
        add(conflicts, reports, Conflict.Kind.UPKEEP, key -> "how it went on " + key);
        return conflicts;
    }

    private static <T> void add(
            List<Conflict> conflicts,
            Map<String, Map<String, Entry<T>>> entries,
            Conflict.Kind kind,
            UnaryOperator<String> about) {
        differing(entries)
                .forEach((key, events) -> conflicts.add(new Conflict(
                        kind,
                        key,
                        events,
                        "Two devices say different things about " + about.apply(key) + ". Which one is right?")));
    }

    private static <T> void put(
            Map<String, Map<String, Entry<T>>> entries, String key, RecordedEvent recorded, T value) {
        entries.computeIfAbsent(key, ignored -> new LinkedHashMap<>())
                .merge(recorded.device(), new Entry<>(recorded, value), LogMerge::writtenLater);
    }

    private static <T> Entry<T> writtenLater(Entry<T> before, Entry<T> now) {
        return now.recorded().deviceSequence() >= before.recorded().deviceSequence() ? now : before;
    }

    private static <T> List<T> merged(Map<String, Map<String, Entry<T>>> entries, BinaryOperator<T> worse) {
        List<T> merged = new ArrayList<>();
        for (Map<String, Entry<T>> byDevice : entries.values()) {
            byDevice.values().stream().map(Entry::value).reduce(worse).ifPresent(merged::add);
        }
        return merged;
    }

    private static <T> Map<String, List<EventId>> differing(Map<String, Map<String, Entry<T>>> entries) {
        Map<String, List<EventId>> differing = new LinkedHashMap<>();
        entries.forEach((key, byDevice) -> {
            long distinct =
                    byDevice.values().stream().map(Entry::value).distinct().count();
            if (distinct > 1) {
                differing.put(
                        key,
                        byDevice.values().stream()
                                .map(entry -> entry.recorded().id())
                                .toList());
            }
        });
        return differing;
    }
}
