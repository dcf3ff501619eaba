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
import org.myotome.server.wording.Plain;
import org.springframework.stereotype.Component;

/** What the engine says about the walks and runs of a case. Nothing here is kept: all of it is worked out from the events. */
@Component
public class WalksAndRuns {

    private final Decisions decisions;
    private final WalkRunPlan plan;
    private final RunLimit limit;
    private final RegionLedgers ledgers;
    private final WalkRunSentences sentences;

    WalksAndRuns(Content content, Decisions decisions) {
        this.decisions = decisions;
        this.plan = new WalkRunPlan(content.library());
        this.limit = new RunLimit(content.library());
        this.ledgers = new RegionLedgers(content.library());
        this.sentences = new WalkRunSentences(content.library());
    }

    /** A gate as shown. */
    public record GateLine(String state, String label, String because, String next) {}

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
    NextView next(CaseFile file, LocalDate today) {
        WalkRunDecision decision = plan.decide(WalkRunRequest.of(file.episode(), decisions.triage(file), today));
        List<GateLine> gates = decision.gates().stream().map(WalksAndRuns::line).toList();
        return switch (decision) {
            case WalkRunDecision.Stop stop ->
                new NextView(
                        "Not for now",
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
                                ? "from " + Plain.day(go.next().earliest())
                                : "today",
                        sentences.how(go.next().phase()),
                        because(go),
                        sentences.whatWouldAlter(go),
                        gates,
                        false);
        };
    }

    private List<String> because(WalkRunDecision.Go go) {
        List<String> because = new ArrayList<>();
        because.add(sentences.of(go.reason()));
        if (go.next().isHeldBackByRunRule()) {
            because.add("One run is at most a tenth longer than the longest of the last 30 days.");
        }
        return because;
    }

    private static GateLine line(Gate gate) {
        return new GateLine(gate.state().word(), gate.kind().label(), gate.because(), gate.next());
    }

    /** Return the longest run allowed on a day, in words; nothing when there is none to compare with. */
    Optional<String> findLongest(TrainingLog log, LocalDate day) {
        List<String> parts = new ArrayList<>();
        limit.findMost(log, day, RunLimit.Unit.SECONDS)
                .ifPresent(most -> parts.add(WalkRunSentences.time(Words.ENGLISH, most)));
        limit.findMost(log, day, RunLimit.Unit.METRES).ifPresent(most -> parts.add(Distances.kilometres(most)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Plain.list(parts));
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

    /** Return what is shown of a case in few lines, so that a correction can say what it changed. */
    List<String> essence(CaseFile file, LocalDate today) {
        NextView next = next(file, today);
        List<String> essence = new ArrayList<>();
        essence.add("next: " + (next.stopped() ? "nothing for now" : next.what()));
        essence.add(
                "longest run now: " + findLongest(file.episode().log(), today).orElse("nothing to compare with"));
        long tooLong = judge(file.episode().log()).stream()
                .filter(RunJudgement::isTooLong)
                .map(judged -> judged.run().key())
                .distinct()
                .count();
        essence.add("runs longer than the rule: " + tooLong);
        return essence;
    }

    /** Say what differs between before and after. */
    static String changed(List<String> before, List<String> after) {
        List<String> changed = new ArrayList<>();
        for (int place = 0; place < after.size(); place++) {
            if (!after.get(place).equals(before.get(place))) {
                String was = before.get(place);
                changed.add(after.get(place) + " (was " + was.substring(was.indexOf(": ") + 2) + ")");
            }
        }
        return changed.isEmpty()
                ? "It changes nothing that follows."
                : "What changed: " + String.join("; ", changed) + ".";
    }
}
