package org.myotome.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.engine.nerve.NerveReport;

/** The nerve question as lines of text. */
public final class NerveText {

    private static final double LEAST_SHOWN = 0.05;

    private NerveText() {}

    /** Write a report: what fits, what speaks for and against it, who should look, what to test next. */
    public static List<String> of(NerveReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.sentence());
        for (NerveReport.Reasoned suspect : report.suspects()) {
            if (suspect.probability() >= LEAST_SHOWN) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s, %.0f in 100%s%s",
                        suspect.lesion().plainName(),
                        100 * suspect.probability(),
                        listed("; for it: ", suspect.speaksFor()),
                        listed("; against it: ", suspect.speaksAgainst())));
            }
        }
        lines.add(
                "By this pattern alone: " + report.route().sentence() + " The tier above rules where it is stricter.");
        for (NerveReport.NextTest test : report.nextTests()) {
            lines.add(String.format(Locale.ROOT, "test next: %s (%.2f bits expected)", test.test(), test.bits()));
        }
        return lines;
    }

    private static String listed(String heading, List<String> reasons) {
        return reasons.isEmpty() ? "" : heading + String.join("; ", reasons);
    }
}
