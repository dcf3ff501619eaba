package org.myotome.laboratory.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;

/**
 * Counts the taps a person needs until no safety question could change the tier or a lock, by region of the complaint,
 * and in how many people the result differs from that of asking everything.
 *
 * <p>Person, complaint and pain are known before; the taps are those of the safety questions.
 */
public final class QuestionsBenchmark implements Benchmark {

    private static final String NAME = "questions";
    private static final int USUAL_PEOPLE = 100;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "taps until no safety question could change the tier or a lock, by region of the complaint";
    }

    @Override
    public void run(Request request, Findings findings) {
        Knowledge knowledge = Knowledge.shipped();
        int people = request.size().orElse(USUAL_PEOPLE);
        QuestionWalk walk = new QuestionWalk(knowledge);
        List<CaseRecord> shipped = knowledge.caseReader().readShipped();
        List<QuestionWalk.Result> everybody = new ArrayList<>();
        for (BodyRegion region : BodyRegion.values()) {
            if (region != BodyRegion.NONE_STATED) {
                List<QuestionWalk.Result> here = new ArrayList<>();
                TypicalPeople typical = new TypicalPeople(knowledge, region, request.seed());
                for (int i = 0; i < people; i++) {
                    here.add(walk.walk(typical.next()));
                }
                report(region.word(), here, request.seed(), findings);
                everybody.addAll(here);
            }
        }
        report("all regions", everybody, request.seed(), findings);
        report("shipped cases, the rest no", walkAll(shipped, walk, knowledge), 0, findings);
    }

    private static List<QuestionWalk.Result> walkAll(List<CaseRecord> cases, QuestionWalk walk, Knowledge knowledge) {
        return cases.stream()
                .map(record -> walk.walk(TypicalPeople.restAnsweredNo(record, knowledge)))
                .toList();
    }

    private static void report(String who, List<QuestionWalk.Result> results, long seed, Findings findings) {
        List<Integer> taps = new ArrayList<>();
        results.forEach(result -> taps.add(result.taps()));
        Collections.sort(taps);
        int n = taps.size();
        long differing = results.stream().filter(QuestionWalk.Result::differs).count();
        findings.figure(new Row(NAME, "ours", who + ": taps, median", rank(taps, 50), "taps", n, seed));
        findings.figure(new Row(NAME, "ours", who + ": taps, p90", rank(taps, 90), "taps", n, seed));
        findings.figure(new Row(NAME, "ours", who + ": tier or locks differ", differing, "people", n, seed));
    }

    private static int rank(List<Integer> sorted, int percent) {
        return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }
}
