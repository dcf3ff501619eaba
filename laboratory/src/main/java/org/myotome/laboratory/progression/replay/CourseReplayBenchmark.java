package org.myotome.laboratory.progression.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;

/** Replays published courses and shows the engine's decisions beside what the clinicians did. */
public final class CourseReplayBenchmark implements Benchmark {

    private static final String NAME = "course-replay";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "published courses step by step: the engine's decision beside what the clinicians did";
    }

    @Override
    public void run(Request request, Findings findings) {
        List<Replayed> steps = replayShipped(Knowledge.shipped());
        counts(steps)
                .forEach((comparison, count) -> findings.figure(
                        new Row(NAME, "ours", "steps: " + comparison.words(), count, "steps", steps.size(), 0)));
        findings.page(page(steps));
    }

    static List<Replayed> replayShipped(Knowledge knowledge) {
        return new CourseReplay(knowledge).replay(ReplayStep.shipped());
    }

    static Map<Comparison, Integer> counts(List<Replayed> steps) {
        Map<Comparison, Integer> counts = new LinkedHashMap<>();
        for (Comparison comparison : Comparison.values()) {
            counts.put(comparison, 0);
        }
        steps.forEach(step -> counts.merge(step.comparison(), 1, Integer::sum));
        return counts;
    }

    static Page page(List<Replayed> steps) {
        Map<Comparison, Integer> counts = counts(steps);
        int told = steps.size() - counts.getOrDefault(Comparison.NOT_COMPARABLE, 0);
        int known = told - counts.getOrDefault(Comparison.TOO_LITTLE_KNOWN, 0);
        Page.Writer page = Page.titled("Published courses, step by step");
        page.text(
                "What clinicians did with eight published patients and groups, as far as it was reported, and what the"
                        + " engine decides from the same facts. Of " + steps.size() + " steps " + told
                        + " say what was done next, and of those " + known
                        + " say enough for the engine to decide on more than a"
                        + " gap: it agrees in " + counts.getOrDefault(Comparison.AGREES, 0) + ", is more careful in "
                        + counts.getOrDefault(Comparison.MORE_CAREFUL, 0) + " and bolder in "
                        + counts.getOrDefault(Comparison.BOLDER, 0)
                        + ". That is too little to say whose decisions were better, and agreement with a report of a good course"
                        + " is no proof of anything.");
        page.text(
                "What was not reported stays unknown, and the engine does not go on without it: that it holds there says"
                        + " nothing against the clinicians, who knew. Open safety questions are answered no at the beginning, as"
                        + " reports leave nearly all of them open. Four more courses that our notes name are not in the"
                        + " project's data and are not replayed.");
        Map<String, List<Replayed>> byCase = new LinkedHashMap<>();
        steps.forEach(step -> byCase.computeIfAbsent(step.step().caseId(), id -> new ArrayList<>())
                .add(step));
        byCase.forEach((id, course) -> page.table(
                "Case " + id,
                List.of("when", "reported", "clinicians", "engine", "comparison", "why"),
                course.stream().map(CourseReplayBenchmark::row).toList()));
        return page.page();
    }

    private static List<String> row(Replayed replayed) {
        ReplayStep step = replayed.step();
        return List.of(
                step.when(),
                step.told(),
                step.did().about(),
                replayed.words(),
                replayed.comparison().words(),
                step.why());
    }
}
