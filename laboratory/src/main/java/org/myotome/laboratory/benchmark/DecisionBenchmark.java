package org.myotome.laboratory.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.history.Episode;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.triage.TriageDecision;

/** Takes one kind of decision on the shipped cases, one after the other, and measures how long each takes. */
public final class DecisionBenchmark implements Benchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Kind kind;

    /** Measure one kind of decision. */
    public DecisionBenchmark(Kind kind) {
        this.kind = kind;
    }

    /** The kinds of decision that are measured. */
    public enum Kind {
        TRIAGE("triage", "time to triage one case"),
        PLAN("plan", "time to triage one case and find its next step, programme included"),
        NEXT_TRIAL("next-trial", "time to begin a search, and to propose the next movement, at 4096 particles");

        private final String word;
        private final String about;

        Kind(String word, String about) {
            this.word = word;
            this.about = about;
        }
    }

    @Override
    public String name() {
        return kind.word;
    }

    @Override
    public String about() {
        return kind.about;
    }

    @Override
    public void run(Request request, Findings findings) {
        long seed = request.seed();
        Knowledge knowledge = Knowledge.shipped();
        List<CaseRecord> cases = knowledge.caseReader().readShipped();
        switch (kind) {
            case TRIAGE ->
                Durations.measure(cases.size() * 100, cases.size() * 100, triage(knowledge, cases))
                        .write(kind.word, "ours", "triage of one case", seed, findings);
            case PLAN -> plan(knowledge, cases, seed, findings);
            case NEXT_TRIAL -> nextTrial(knowledge, answeredNo(cases, knowledge), seed, findings);
        }
    }

    private static IntConsumer triage(Knowledge knowledge, List<CaseRecord> cases) {
        Consultation consultation = knowledge.consultation();
        return repetition -> consultation.triage(Episode.of(cases.get(repetition % cases.size())));
    }

    private void plan(Knowledge knowledge, List<CaseRecord> cases, long seed, Findings findings) {
        write(planning(knowledge, cases, seed), cases.size(), 5, "plan of a case as reported", seed, findings);
        List<CaseRecord> answered = answeredNo(cases, knowledge);
        write(
                planning(knowledge, answered, seed),
                answered.size(),
                5,
                "plan of a case with every answer",
                seed,
                findings);
    }

    private static IntConsumer planning(Knowledge knowledge, List<CaseRecord> cases, long seed) {
        Consultation consultation = knowledge.consultation();
        return repetition -> {
            Episode episode = Episode.of(cases.get(repetition % cases.size()));
            consultation.next(episode, consultation.triage(episode), seed, DAY);
        };
    }

    private void nextTrial(Knowledge knowledge, List<CaseRecord> cases, long seed, Findings findings) {
        Consultation consultation = knowledge.consultation();
        SearchSettings settings = SearchSettings.standard().withLookAhead(false);
        List<Episode> episodes = new ArrayList<>();
        List<TriageDecision> decisions = new ArrayList<>();
        List<StartingPointSearch> searches = new ArrayList<>();
        for (CaseRecord record : cases) {
            Episode episode = Episode.of(record);
            TriageDecision triage = consultation.triage(episode);
            StartingPointSearch search = consultation.search(episode, triage, settings, seed);
            if (search.next() instanceof SearchStep.Propose) {
                episodes.add(episode);
                decisions.add(triage);
                searches.add(search);
            }
        }
        int size = searches.size();
        write(repetition -> searches.get(repetition % size).next(), size, 10, "next trial", seed, findings);
        write(
                repetition -> consultation.search(
                        episodes.get(repetition % size), decisions.get(repetition % size), settings, seed),
                size,
                3,
                "begin a search",
                seed,
                findings);
    }

    private void write(IntConsumer work, int cases, int rounds, String what, long seed, Findings findings) {
        Durations.measure(cases * 2, cases * rounds, work).write(kind.word, "ours", what, seed, findings);
    }

    /** Return the cases with every open safety question answered with no, so that more of them go on to a search. */
    private static List<CaseRecord> answeredNo(List<CaseRecord> cases, Knowledge knowledge) {
        return cases.stream().map(record -> answeredNo(record, knowledge)).toList();
    }

    private static CaseRecord answeredNo(CaseRecord record, Knowledge knowledge) {
        return record.withAnswers(record.answers().withRestNo(knowledge.bank().questionIds()));
    }
}
