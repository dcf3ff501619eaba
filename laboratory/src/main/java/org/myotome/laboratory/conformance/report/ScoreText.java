package org.myotome.laboratory.conformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.laboratory.conformance.pack.Pack;
import org.myotome.laboratory.conformance.run.CheckResult;
import org.myotome.laboratory.conformance.run.Score;

/** Writes a score for people. */
public final class ScoreText {

    private ScoreText() {}

    /** Return the score as text: each category, then each failure with what was asked and answered. */
    public static String of(Score score) {
        List<String> lines = new ArrayList<>();
        lines.add(title(score));
        lines.add(row("", "passed", "failed", "not applicable", "not run"));
        score.pack().categories().forEach(category -> lines.add(row(category, score.of(category))));
        Score.Count total = score.total();
        lines.add(row("all", total));
        score.notes().forEach(lines::add);
        score.faults().forEach(lines::add);
        score.failures().forEach(failure -> failure(failure, lines));
        lines.add("");
        lines.add(verdict(score));
        return String.join("\n", lines) + "\n";
    }

    /** Return the names of system and pack. */
    static String title(Score score) {
        String version = score.system().version();
        return score.system().name() + (version.isEmpty() ? "" : " " + version) + ", scored with "
                + score.pack().name() + " " + score.pack().version();
    }

    /** Return the outcome in a few sentences; the score proves nothing else. */
    static String verdict(Score score) {
        Score.Count total = score.total();
        String weakest = score.findWeakest()
                .map(category -> "Weakest category: " + category.id() + ", "
                        + score.of(category).passed() + " of "
                        + score.of(category).applied() + ". ")
                .orElse("No check applied. ");
        String counted = "In all " + total.passed() + " of " + total.applied() + " checks that apply passed; "
                + total.notApplicable() + " of " + score.results().size() + " do not apply. ";
        String broken = score.isBroken()
                ? "The adapter broke the protocol, " + times(score.faults().size()) + ". "
                : "";
        return weakest + counted + broken + "This says nothing about clinical validity.";
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static void failure(CheckResult failure, List<String> lines) {
        lines.add("");
        lines.add("FAILED " + failure.check().id() + " " + failure.check().title());
        lines.add("  why       " + failure.check().why());
        lines.add("  source    " + failure.check().source() + " ("
                + failure.check().grade() + ")");
        failure.reasons().forEach(reason -> lines.add("  wrong     " + reason));
        for (CheckResult.Exchange exchange : failure.exchanges()) {
            lines.add("  asked     " + exchange.title() + ": " + exchange.request());
            lines.add("  answered  " + (exchange.response().isEmpty() ? "nothing" : exchange.response()));
        }
    }

    private static String row(Pack.Category category, Score.Count count) {
        return row(category.id(), count);
    }

    private static String row(String name, Score.Count count) {
        return row(
                name,
                Integer.toString(count.passed()),
                Integer.toString(count.failed()),
                Integer.toString(count.notApplicable()),
                Integer.toString(count.notRun()));
    }

    private static String row(String name, String passed, String failed, String notApplicable, String notRun) {
        return String.format(Locale.ROOT, "  %-14s %8s %8s %16s %8s", name, passed, failed, notApplicable, notRun);
    }
}
