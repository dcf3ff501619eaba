package org.myotome.server.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.CountedActivity;
import org.myotome.engine.activity.RunJudgement;
import org.myotome.engine.activity.RunLimit;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.explanation.WalkRunSentences;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.Known;
import org.myotome.server.wording.Spoken;

/** Walks and runs in words. */
final class Lines {

    private final Words words;

    Lines(Words words) {
        this.words = words;
    }

    private String kind(ActivityKind kind) {
        return switch (kind) {
            case WALK -> words.say("Walk");
            case RUN -> words.say("Run");
            case WALK_RUN -> words.say("Run with walking breaks");
        };
    }

    /** Write what a walk or run was and how much: "Walk, 1.00 km, 12 min". */
    String what(ActivitySession session) {
        return what(session.kind(), session.metres(), session.seconds(), session.runSeconds());
    }

    String what(ActivityKind kind, Known<Integer> metres, Known<Integer> seconds, Known<Integer> run) {
        List<String> parts = new ArrayList<>();
        parts.add(kind(kind));
        metres.find().ifPresent(far -> parts.add(Distances.kilometres(words, far)));
        seconds.find().ifPresent(time -> parts.add(words.say("{0} min", minutes(time))));
        if (kind == ActivityKind.WALK_RUN) {
            run.find().ifPresent(time -> parts.add(words.say("{0} min of it run", minutes(time))));
        }
        return words.list(parts);
    }

    private static int minutes(int seconds) {
        return (seconds + 30) / 60;
    }

    String pain(ActivitySession session) {
        boolean isSaid = session.painDuring().isKnown() || session.painAfter().isKnown();
        return isSaid
                ? words.say(
                        "Pain on the way {0}, right after {1}",
                        DaySentences.pain(words, session.painDuring()), DaySentences.pain(words, session.painAfter()))
                : "";
    }

    /** Say what the single-run rule says of a run; nothing when it was within the rule. */
    Optional<String> rule(List<RunJudgement> ofRun) {
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
        return Optional.of(words.say(
                "{0} % longer than the longest of the 30 days before; the rule allows {1}.",
                percent, Spoken.list(words, allowed)));
    }

    String amount(RunLimit.Unit unit, long value) {
        return switch (unit) {
            case METRES -> Distances.kilometres(words, value);
            case SECONDS -> WalkRunSentences.time(words, value);
        };
    }

    /** Say which other entries say the same. */
    Optional<String> twins(CountedActivity counted) {
        if (counted.twins().isEmpty()) {
            return Optional.empty();
        }
        List<String> sources = counted.twins().stream()
                .map(twin -> switch (twin.session().source()) {
                    case ENTERED -> words.say("typed");
                    case GPX -> "GPX";
                    case FIT -> "FIT";
                    case TCX -> "TCX";
                })
                .distinct()
                .toList();
        return Optional.of(
                words.say("Came by another way as well ({0}); counted once, both kept.", Spoken.list(words, sources)));
    }
}
