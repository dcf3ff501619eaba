package org.myotome.server.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.RegionLedger;
import org.myotome.engine.activity.RegionLedgers;
import org.myotome.engine.activity.RunJudgement;
import org.myotome.engine.activity.RunLimit;
import org.myotome.engine.explanation.WalkRunSentences;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.language.Words;
import org.myotome.engine.walkrun.Gate;
import org.myotome.engine.walkrun.WalkRunDecision;
import org.myotome.engine.walkrun.WalkRunPlan;
import org.myotome.engine.walkrun.WalkRunRequest;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.wording.Spoken;
import org.springframework.stereotype.Component;

/** What the engine says about the walks and runs of a case. Nothing here is kept: all of it is worked out from the events. */
@Component
public class WalksAndRuns {

    private final Content content;
    private final Decisions decisions;
    private final WalkRunPlan plan;
    private final RunLimit limit;
    private final RegionLedgers ledgers;

    WalksAndRuns(Content content, Decisions decisions) {
        this.content = content;
        this.decisions = decisions;
        this.plan = new WalkRunPlan(content.library());
        this.limit = new RunLimit(content.library());
        this.ledgers = new RegionLedgers(content.library());
    }

    /**
     * A gate as shown.
     *
     * @param state the word of whether it is open
     * @param said the same in words
     * @param label what it is
     * @param because what is known about it
     * @param next what settles it; empty where it is open
     */
    public record GateLine(String state, String said, String label, String because, String next) {}

    /**
     * The next walk or run as shown.
     *
     * @param course where the last one leads, in few words
     * @param what what to do; empty when nothing comes for now
     * @param when from which day
     * @param how how to do it
     * @param because why
     * @param otherwise what would alter it
     * @param gates the gates before running
     * @param stopped whether nothing comes until somebody has looked or answered
     */
    public record NextView(
            String course,
            String what,
            String when,
            String how,
            List<String> because,
            String otherwise,
            List<GateLine> gates,
            boolean stopped) {

        /** Return how many gates are open. */
        public int open() {
            return (int)
                    gates.stream().filter(gate -> gate.state().equals("met")).count();
        }
    }

    /** Return the next walk or run. */
    NextView next(CaseFile file, LocalDate today, Words words) {
        WalkRunSentences sentences = new WalkRunSentences(content.library(), words);
        WalkRunDecision decision = plan.decide(WalkRunRequest.of(file.episode(), decisions.triage(file), today));
        List<GateLine> gates =
                decision.gates().stream().map(gate -> line(gate, sentences)).toList();
        return switch (decision) {
            case WalkRunDecision.Stop stop ->
                new NextView(
                        words.say("Not for now"),
                        "",
                        "",
                        "",
                        stop.because().stream().map(sentences::of).toList(),
                        "",
                        gates,
                        true);
            case WalkRunDecision.Go go ->
                new NextView(
                        sentences.of(go.course()),
                        sentences.what(go.next()),
                        go.next().earliest().isAfter(today)
                                ? words.say(
                                        "from {0}", Spoken.day(words, go.next().earliest()))
                                : words.say("today"),
                        sentences.how(go.next().phase()),
                        because(go, sentences, words),
                        sentences.whatWouldAlter(go),
                        gates,
                        false);
        };
    }

    private static List<String> because(WalkRunDecision.Go go, WalkRunSentences sentences, Words words) {
        List<String> because = new ArrayList<>();
        because.add(sentences.of(go.reason()));
        if (go.next().isHeldBackByRunRule()) {
            because.add(words.say("One run is at most a tenth longer than the longest of the last 30 days."));
        }
        return because;
    }

    private static GateLine line(Gate gate, WalkRunSentences sentences) {
        return new GateLine(
                gate.state().word(),
                sentences.of(gate.state()),
                sentences.name(gate.kind()),
                sentences.of(gate.because()),
                sentences.next(gate));
    }

    /** Return the longest run allowed on a day, in words; nothing when there is none to compare with. */
    Optional<String> findLongest(TrainingLog log, LocalDate day, Words words) {
        Lines lines = new Lines(words);
        List<String> parts = new ArrayList<>();
        for (RunLimit.Unit unit : List.of(RunLimit.Unit.SECONDS, RunLimit.Unit.METRES)) {
            limit.findMost(log, day, unit).ifPresent(most -> parts.add(lines.amount(unit, most)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Spoken.list(words, parts));
    }

    /** Return what the single-run rule says of each run. */
    List<RunJudgement> judge(TrainingLog log) {
        return limit.judge(log);
    }

    RunLimit limit() {
        return limit;
    }

    RegionLedger ledger(TrainingLog log, LocalDate day, int weeks) {
        return ledgers.of(log, day, weeks);
    }

    /**
     * What is shown of a case in short, so that a correction can say what it changed.
     *
     * @param next the next walk or run
     * @param longest the longest run that is allowed now
     * @param tooLong how many runs were longer than the rule allows
     */
    record Essence(String next, String longest, long tooLong) {}

    Essence essence(CaseFile file, LocalDate today, Words words) {
        NextView next = next(file, today, words);
        TrainingLog log = file.episode().log();
        long tooLong = judge(log).stream()
                .filter(RunJudgement::isTooLong)
                .map(judged -> judged.run().key())
                .distinct()
                .count();
        return new Essence(
                next.stopped() ? words.say("nothing for now") : next.what(),
                findLongest(log, today, words).orElseGet(() -> words.say("nothing to compare with")),
                tooLong);
    }

    /** Say what differs between before and after. */
    static String changed(Essence before, Essence after, Words words) {
        List<String> changed = new ArrayList<>();
        if (!after.next().equals(before.next())) {
            changed.add(words.say("next: {0} (was {1})", after.next(), before.next()));
        }
        if (!after.longest().equals(before.longest())) {
            changed.add(words.say("longest run now: {0} (was {1})", after.longest(), before.longest()));
        }
        if (after.tooLong() != before.tooLong()) {
            changed.add(words.say("runs longer than the rule: {0} (was {1})", after.tooLong(), before.tooLong()));
        }
        return changed.isEmpty()
                ? words.say("It changes nothing that follows.")
                : words.say("What changed: {0}.", String.join(words.of("list", "; "), changed));
    }
}
