package org.myotome.app.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.content.activityfile.ActivityFile;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.activity.AcuteChronic;
import org.myotome.engine.activity.RegionLedger;
import org.myotome.engine.activity.RegionLedgers;
import org.myotome.engine.activity.RunJudgement;
import org.myotome.engine.activity.RunLimit;
import org.myotome.engine.explanation.WalkRunSentences;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.language.Words;
import org.myotome.engine.record.Answer;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.walkrun.Gate;
import org.myotome.engine.walkrun.WalkRunDecision;
import org.myotome.engine.walkrun.WalkRunPlan;
import org.myotome.engine.walkrun.WalkRunRequest;
import tools.jackson.databind.json.JsonMapper;

/** Says what somebody's walks and runs add up to, and what comes next. */
public final class ActivityText {

    private static final int WEEKS = 4;

    private final LocalDate today;
    private final Episode episode;
    private final WalkRunDecision decision;
    private final WalkRunSentences sentences;
    private final RunLimit limit;
    private final RegionLedger ledger;

    /** Work it out for a day. */
    public ActivityText(Knowledge knowledge, ActivityFile file, LocalDate today) {
        this.today = today;
        this.episode = episode(knowledge, file);
        TriageDecision triage = Triage.decide(episode.caseRecord(), knowledge.bank(), knowledge.library());
        this.decision = new WalkRunPlan(knowledge.library()).decide(WalkRunRequest.of(episode, triage, today));
        this.sentences = new WalkRunSentences(knowledge.library());
        this.limit = new RunLimit(knowledge.library());
        this.ledger = new RegionLedgers(knowledge.library()).of(episode.log(), today, WEEKS);
    }

    private static Episode episode(Knowledge knowledge, ActivityFile file) {
        List<Event> events = new ArrayList<>(List.of(new Event.EpisodeOpened("file")));
        if (file.otherAnswersNo()) {
            for (ScreeningQuestion question : knowledge.bank().questions()) {
                events.add(new Event.SafetyAnswered(question.id(), Answer.NO));
            }
        }
        events.addAll(file.events());
        List<RecordedEvent> recorded = new ArrayList<>();
        for (Event event : events) {
            long number = recorded.size() + 1L;
            Instant at = Instant.EPOCH.plusSeconds(number);
            recorded.add(
                    new RecordedEvent(new EventId("event-" + number), "file", at, at, "file", "file", number, event));
        }
        return Episode.fold(recorded);
    }

    /** Return it as text. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Runs and the single-run rule:");
        List<RunJudgement> judged = limit.judge(episode.log());
        judged.forEach(one -> lines.add("  " + line(one)));
        if (judged.isEmpty()) {
            lines.add("  no run is known.");
        }
        for (RunLimit.Unit unit : RunLimit.Unit.values()) {
            lines.add("  Longest allowed on " + today + ": "
                    + limit.findMost(episode.log(), today, unit)
                            .map(most -> amount(unit, most))
                            .orElse("no " + unit.word() + " of 30 days to compare with")
                    + ".");
        }
        lines.add("Acute to chronic (a figure, part of no decision):");
        for (RunLimit.Unit unit : RunLimit.Unit.values()) {
            AcuteChronic ratio = AcuteChronic.of(limit.efforts(episode.log()), today, unit);
            lines.add("  " + unit.word() + ": "
                    + ratio.ratio()
                            .map(value -> String.valueOf(Math.round(value * 100) / 100.0))
                            .orElse("not enough record"));
        }
        lines.add("Load by region, minutes times grade, for weeks of one person only; the largest rise first:");
        ledger.rises()
                .forEach(rise -> lines.add("  " + rise.region().word() + ": " + rise.lastWeek()
                        + " in the last 7 days, usually " + rise.usualWeek()));
        lines.add("Next:");
        lines.addAll(next());
        return String.join("\n", lines);
    }

    private static String line(RunJudgement one) {
        String said = one.findMost()
                .map(most -> one.isTooLong()
                        ? one.percentLonger() + " % longer than the longest of 30 days; the rule allows "
                                + amount(one.unit(), most)
                        : "within the rule, which allows " + amount(one.unit(), most))
                .orElse("nothing to compare with");
        return one.run().day() + " " + amount(one.unit(), one.value()) + ": " + said + ".";
    }

    private static String amount(RunLimit.Unit unit, long value) {
        return unit == RunLimit.Unit.METRES ? value + " m" : WalkRunSentences.time(Words.ENGLISH, value);
    }

    private List<String> next() {
        List<String> lines = new ArrayList<>();
        switch (decision) {
            case WalkRunDecision.Stop stop -> {
                lines.add("  Nothing for now.");
                stop.because().forEach(reason -> lines.add("  " + sentences.of(reason)));
            }
            case WalkRunDecision.Go go -> {
                lines.add("  " + sentences.of(go.course()) + ", from "
                        + go.next().earliest() + ": " + sentences.what(go.next()) + ". "
                        + sentences.how(go.next().phase()));
                lines.add("  " + (sentences.of(go.reason()) + " " + sentences.whatWouldAlter(go)).strip());
            }
        }
        for (Gate gate : decision.gates()) {
            lines.add("  " + sentences.name(gate.kind()) + ": "
                    + gate.state().word().replace('_', ' ') + ". "
                    + (sentences.of(gate.because()) + " " + sentences.next(gate)).strip());
        }
        return lines;
    }

    /** Return it as one JSON object. */
    public String json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("day", today.toString());
        object.put(
                "runs",
                limit.judge(episode.log()).stream().map(ActivityText::object).toList());
        Map<String, Object> most = new LinkedHashMap<>();
        for (RunLimit.Unit unit : RunLimit.Unit.values()) {
            limit.findMost(episode.log(), today, unit).ifPresent(value -> most.put(unit.word(), value));
        }
        object.put("longest_allowed", most);
        Map<String, Object> regions = new LinkedHashMap<>();
        ledger.rises().forEach(rise -> regions.put(rise.region().word(), List.of(rise.lastWeek(), rise.usualWeek())));
        object.put("load_last_and_usual_week", regions);
        object.put("next", next().stream().map(String::strip).toList());
        object.put("gates", decision.gates().stream().map(this::object).toList());
        return JsonMapper.builder().build().writeValueAsString(object);
    }

    private static Map<String, Object> object(RunJudgement one) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("day", one.run().day().toString());
        object.put("unit", one.unit().word());
        object.put("value", one.value());
        one.findMost().ifPresent(most -> object.put("allowed", most));
        object.put("too_long", one.isTooLong());
        return object;
    }

    private Map<String, Object> object(Gate gate) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("gate", gate.kind().word());
        object.put("state", gate.state().word());
        object.put("because", sentences.of(gate.because()));
        return object;
    }
}
