package org.myotome.server.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.CountedActivity;
import org.myotome.engine.activity.RunJudgement;
import org.myotome.engine.activity.RunLimit;
import org.myotome.engine.explanation.WalkRunSentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.Known;
import org.myotome.server.wording.Plain;

/** Walks and runs in words. */
final class Lines {

    private Lines() {}

    static String kind(ActivityKind kind) {
        return switch (kind) {
            case WALK -> "Walk";
            case RUN -> "Run";
            case WALK_RUN -> "Run with walking breaks";
        };
    }

    static String amounts(ActivitySession session) {
        return amounts(session.metres(), session.seconds(), session.runSeconds(), session.kind());
    }

    static String amounts(Known<Integer> metres, Known<Integer> seconds, Known<Integer> run, ActivityKind kind) {
        List<String> parts = new ArrayList<>();
        metres.find().ifPresent(far -> parts.add(Distances.kilometres(far)));
        seconds.find().ifPresent(time -> parts.add(minutes(time)));
        if (kind == ActivityKind.WALK_RUN) {
            run.find().ifPresent(time -> parts.add(minutes(time) + " of it run"));
        }
        return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
    }

    private static String minutes(int seconds) {
        return (seconds + 30) / 60 + " min";
    }

    static String pain(ActivitySession session) {
        boolean isSaid = session.painDuring().isKnown() || session.painAfter().isKnown();
        return isSaid
                ? "Pain on the way " + Plain.pain(session.painDuring()) + ", right after "
                        + Plain.pain(session.painAfter())
                : "";
    }

    /** Say what the single-run rule says of a run; nothing when it was within the rule. */
    static Optional<String> rule(List<RunJudgement> ofRun) {
        List<RunJudgement> tooLong =
                ofRun.stream().filter(RunJudgement::isTooLong).toList();
        if (tooLong.isEmpty()) {
            return Optional.empty();
        }
        long percent =
                tooLong.stream().mapToLong(RunJudgement::percentLonger).max().orElse(0);
        List<String> allowed = tooLong.stream()
                .map(judged -> amount(judged.unit(), judged.findMost().orElse(0L)))
                .toList();
        return Optional.of(percent + " % longer than the longest of the 30 days before; the rule allows "
                + Plain.list(allowed) + ".");
    }

    static String amount(RunLimit.Unit unit, long value) {
        return switch (unit) {
            case METRES -> Distances.kilometres(value);
            case SECONDS -> WalkRunSentences.time(Words.ENGLISH, value);
        };
    }

    /** Say which other entries say the same. */
    static Optional<String> twins(CountedActivity counted) {
        if (counted.twins().isEmpty()) {
            return Optional.empty();
        }
        List<String> sources = counted.twins().stream()
                .map(twin -> switch (twin.session().source()) {
                    case ENTERED -> "typed";
                    case GPX -> "GPX";
                    case FIT -> "FIT";
                    case TCX -> "TCX";
                })
                .distinct()
                .toList();
        return Optional.of("Came by another way as well (" + Plain.list(sources) + "); counted once, both kept.");
    }
}
