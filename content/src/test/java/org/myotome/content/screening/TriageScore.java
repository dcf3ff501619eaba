package org.myotome.content.screening;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.TriageDecision;

/** Counts how triage of cases compares with what was expected of them. */
final class TriageScore {

    private static final String HEAD = "expected                cases  loose strict  exact  region     "
            + "of  lesion in 3     of  data as expected\n";

    private int cases;
    private int loose;
    private int strict;
    private int exact;
    private int region;
    private int regions;
    private int lesion;
    private int lesions;
    private int data;

    private TriageScore() {}

    /** Return the case as the scoring rules want it: a probe as it stands, a report with its silence filled with no. */
    static CaseRecord asScored(CaseRecord record, Expectation expectation) {
        return expectation.synthetic() ? record : Screened.filled(record);
    }

    /** Return the counts by expected behaviour and of all cases. */
    static String table(List<CaseRecord> cases, Map<String, Expectation> expectations) {
        Map<String, TriageScore> byTier = new TreeMap<>();
        TriageScore all = new TriageScore();
        for (CaseRecord record : cases) {
            Expectation expectation = Objects.requireNonNull(expectations.get(record.id()));
            TriageScore score = byTier.computeIfAbsent(expectation.expected().behaviour(), key -> new TriageScore());
            TriageDecision scored = Screened.decide(asScored(record, expectation));
            TriageDecision open = Screened.decide(record);
            score.add(expectation, scored, open);
            all.add(expectation, scored, open);
        }
        StringBuilder table = new StringBuilder(HEAD);
        byTier.forEach((tier, score) -> table.append(score.line(tier)));
        return table.append(all.line("all")).toString();
    }

    /** Return whether the expected lesion is among the first three suspects. */
    static boolean isAmongFirstThree(String lesion, TriageDecision decision) {
        return decision.suspects().stream()
                .limit(3)
                .anyMatch(suspect -> suspect.lesionCode().equals(lesion));
    }

    private void add(Expectation expectation, TriageDecision scored, TriageDecision open) {
        cases++;
        loose += scored.tier().compareTo(expectation.least()) < 0 ? 1 : 0;
        strict += scored.tier().compareTo(expectation.most()) > 0 ? 1 : 0;
        exact += scored.tier() == expectation.expected() ? 1 : 0;
        data += open.dataAction().word().equals(expectation.dataAction()) ? 1 : 0;
        if (!expectation.truth().equals("low")) {
            regions++;
            region += scored.regions().stream().limit(1).anyMatch(expectation.region()::equals) ? 1 : 0;
            lesions += expectation.statesLesion() ? 1 : 0;
            lesion += expectation.statesLesion() && isAmongFirstThree(expectation.lesion(), scored) ? 1 : 0;
        }
    }

    private String line(String name) {
        return "%-24s%5d%7d%7d%7d%8d%7d%13d%7d%18d%n"
                .formatted(name, cases, loose, strict, exact, region, regions, lesion, lesions, data);
    }
}
