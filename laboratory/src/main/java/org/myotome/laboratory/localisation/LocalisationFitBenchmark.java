package org.myotome.laboratory.localisation;

import java.util.ArrayList;
import java.util.List;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.nerve.Trust;
import org.myotome.laboratory.assumption.Variant;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.patient.Depth;

/**
 * Compares values of {@link Trust} on tables drawn within the ranges of the assumptions. These tables and people are not
 * those of {@link LocalisationBenchmark}.
 */
public final class LocalisationFitBenchmark implements Benchmark {

    private static final String NAME = "localisation-fit";
    private static final int PEOPLE = 1000;
    private static final List<Long> TABLES = List.of(1L, 2L, 3L, 4L);
    private static final long OTHER_PEOPLE = 0x6669744c;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "calibration of the nerve question by how much the evidence counts, on tables kept for fitting";
    }

    @Override
    public void run(Request request, Findings findings) {
        int people = request.size().orElse(PEOPLE);
        Knowledge knowledge = Knowledge.shipped();
        List<LocalisationRun> runs = new ArrayList<>();
        for (long table : TABLES) {
            Variant drawn = new Variant.Drawn(table);
            runs.add(LocalisationRun.of(knowledge.library(), drawn, drawn));
        }
        for (Trust trust : candidates()) {
            double sum = 0;
            long answered = 0;
            for (Depth depth : Depth.values()) {
                List<Outcome> outcomes = new ArrayList<>();
                for (LocalisationRun run : runs) {
                    outcomes.addAll(run.withTrust(trust).clinic(depth, people, request.seed() ^ OTHER_PEOPLE));
                }
                LocalisationScore score = LocalisationScore.of(outcomes);
                sum += score.calibration().error();
                answered += score.answered();
            }
            String what =
                    "examination " + trust.examination() + ", told " + trust.told() + ", dulling " + trust.dulling();
            double mean = sum / Depth.values().length;
            findings.figure(new Row(NAME, "ours", what, mean, "error", answered, request.seed()));
        }
    }

    private static List<Trust> candidates() {
        List<Trust> candidates = new ArrayList<>();
        for (double examination : new double[] {0.5, 0.6, 0.7, 0.8, 1}) {
            for (double told : new double[] {0.7, 0.8, 0.9, 1}) {
                for (double dulling : new double[] {0, 0.05, 0.1}) {
                    candidates.add(new Trust(examination, told, dulling));
                }
            }
        }
        return candidates;
    }
}
