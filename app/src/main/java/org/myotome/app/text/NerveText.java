package org.myotome.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.engine.nerve.NerveReport;

/** The nerve question as lines of text. */
final class NerveText {

    private NerveText() {}

    /** Write a report: what fits, what speaks for and against it, what remains, who should look, what to test next. */
    static List<String> of(NerveReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.sentence());
        for (NerveReport.Reasoned suspect : report.suspects()) {
            lines.add(suspect.lesion().plainName() + ", " + NerveReport.inHundred(suspect.probability()) + " in 100"
                    + listed("; for it: ", suspect.speaksFor())
                    + listed("; against it: ", suspect.speaksAgainst()));
        }
        lines.add("another lesion, " + NerveReport.inHundred(report.otherLesions())
                + " in 100; none, or pain and disuse only, where not named above, "
                + NerveReport.inHundred(report.noLesion()) + " in 100");
        lines.add(
                "By this pattern alone: " + report.route().sentence() + " The tier above rules where it is stricter.");
        if (!report.stricterIf().isEmpty()) {
            lines.add("Sooner if any of this is so, which nobody has answered yet: "
                    + String.join(", ", report.stricterIf()));
        }
        for (NerveReport.NextTest test : report.nextTests()) {
            lines.add(String.format(Locale.ROOT, "test next: %s (%.2f bits expected)", test.test(), test.bits()));
        }
        lines.add("Evidence grade " + NerveReport.EVIDENCE_GRADE + ": " + NerveReport.EVIDENCE_NOTE);
        return lines;
    }

    private static String listed(String heading, List<NerveReport.Reason> reasons) {
        return reasons.isEmpty()
                ? ""
                : heading
                        + String.join(
                                "; ",
                                reasons.stream().map(NerveReport.Reason::words).toList());
    }
}
