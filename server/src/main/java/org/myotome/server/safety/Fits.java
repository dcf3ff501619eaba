package org.myotome.server.safety;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.nerve.NerveReport;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.wording.LesionWords;

/**
 * What all that is known fits, by the weights of rules and findings.
 *
 * @param bars the patterns and what remains, adding up to 100; empty where only one pattern was considered, because its
 *     share would say nothing
 * @param only the only pattern that was considered, in words; empty where there are several or none
 */
public record Fits(List<Bar> bars, String only) {

    private static final int MOST = 5;
    private static final String NO_PATTERN = "unknown";

    public Fits {
        bars = List.copyOf(bars);
    }

    /**
     * A pattern as a bar.
     *
     * @param width 0 to 100
     * @param words its share of 100, in words that never claim certainty
     */
    public record Bar(String name, long width, String words) {}

    /** Return what a decision says. */
    public static Fits of(TriageDecision triage) {
        List<TriageDecision.Suspect> suspects = triage.suspects();
        if (suspects.size() < 2) {
            return new Fits(
                    List.of(),
                    suspects.stream()
                            .map(TriageDecision.Suspect::lesionCode)
                            .filter(code -> !code.equals(NO_PATTERN))
                            .map(LesionWords::of)
                            .findFirst()
                            .orElse(""));
        }
        List<Bar> bars = new ArrayList<>();
        double rest = 1;
        for (TriageDecision.Suspect suspect : suspects.subList(0, Math.min(MOST, suspects.size()))) {
            bars.add(bar(LesionWords.of(suspect.lesionCode()), suspect.probability()));
            rest -= suspect.probability();
        }
        bars.add(bar("Others considered", Math.max(0, rest)));
        return new Fits(bars, "");
    }

    private static Bar bar(String name, double share) {
        return new Bar(name, Math.round(share * 100), NerveReport.inHundred(share));
    }
}
