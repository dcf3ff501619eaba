package org.myotome.laboratory.localisation;

import java.util.Locale;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.patient.Depth;

/** Asks the nerve question about virtual patients whose lesion is known, and compares. */
public final class LocalisationBenchmark implements Benchmark {

    private static final String NAME = "localisation";
    private static final int PEOPLE = 20_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "virtual patients with a known lesion: who is found, and are the stated probabilities calibrated";
    }

    @Override
    public void run(Request request, Findings findings) {
        int people = request.size().orElse(PEOPLE);
        LocalisationResult result = LocalisationResult.of(Knowledge.shipped(), people, request.seed());
        for (Depth depth : Depth.values()) {
            LocalisationScore score = result.byDepth().getOrDefault(depth, result.overall());
            report(depth.plainName(), score, request.seed(), findings);
        }
        report("all depths", result.overall(), request.seed(), findings);
        long found = result.cases().stream()
                .filter(ShippedNerveCases.Scored::isFound)
                .count();
        findings.figure(new Row(
                NAME,
                "ours",
                "shipped nerve or cord cases, lesion in first 3",
                (double) found,
                "cases",
                result.cases().size(),
                0));
        findings.page(LocalisationPage.of(result, request.seed()));
    }

    private static void report(String who, LocalisationScore score, long seed, Findings findings) {
        figure(who, "lesion first", score.first(), score, seed, findings);
        figure(who, "lesion in first 3", score.firstThree(), score, seed, findings);
        figure(who, "lesion or parent in first 3", score.firstThreeCodes(), score, seed, findings);
        figure(who, "calibration error", score.calibration().error(), score, seed, findings);
        figure(who, "too sure by", score.calibration().overconfidence(), score, seed, findings);
    }

    private static void figure(
            String who, String what, double value, LocalisationScore score, long seed, Findings findings) {
        String plain = who.split(",", -1)[0].toLowerCase(Locale.ROOT);
        findings.figure(new Row(NAME, "ours", plain + ": " + what, value, "", score.answered(), seed));
    }
}
