package org.myotome.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.myotome.content.screening.SafetyNet;
import org.myotome.engine.nerve.NerveReport;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.TriageDecision;

/** What triage decided about a case, as text. */
public final class TriageText {

    private static final int MOST_BUNDLES_SHOWN = 3;
    private static final int MOST_SUSPECTS_SHOWN = 5;

    private TriageText() {}

    /**
     * Write a decision.
     *
     * @param nerve the nerve question answered at length; nothing where it does not arise
     */
    public static String of(
            CaseRecord record, TriageDecision decision, Optional<NerveReport> nerve, int movementsInLibrary) {
        Sheet sheet = new Sheet();
        sheet.title(heading(record, decision));
        sheet.section("Why", decision.reasons());
        sheet.section(
                "What to do",
                decision.flags().stream()
                        .map(flag -> flag.id() + ": " + flag.action())
                        .toList());
        sheet.section(
                "What to tell the person",
                decision.flags().stream()
                        .map(TriageDecision.RaisedFlag::say)
                        .filter(say -> !say.isEmpty())
                        .distinct()
                        .toList());
        sheet.section(
                "What the pattern fits (never a diagnosis)",
                decision.suspects().stream()
                        .limit(MOST_SUSPECTS_SHOWN)
                        .map(suspect -> String.format(
                                Locale.ROOT,
                                "%s, %.0f in 100",
                                words(suspect.lesionCode()),
                                100 * suspect.probability()))
                        .toList());
        sheet.section(
                "The nerve question (never a diagnosis)",
                nerve.map(NerveText::of).orElse(List.of()));
        sheet.section(
                "Where to look first",
                decision.regions().stream().map(TriageText::words).toList());
        sheet.numbered("What to ask next", questions(decision));
        sheet.section("Movements", locked(decision, movementsInLibrary));
        return sheet.text();
    }

    /** Write what everybody is told in writing, whatever was decided. */
    public static String of(SafetyNet net) {
        Sheet sheet = new Sheet();
        sheet.title("For everybody to take home. " + net.standing());
        sheet.section(
                "When to call whom",
                net.advice().stream()
                        .map(advice -> advice.lead() + " " + advice.text())
                        .toList());
        return sheet.text();
    }

    private static String heading(CaseRecord record, TriageDecision decision) {
        String visit = record.timepoint().isEmpty() ? "" : ", " + record.timepoint();
        return record.id() + visit + ": " + decision.tier() + ", "
                + words(decision.tier().behaviour()) + ". Data: "
                + words(decision.dataAction().word()) + ".";
    }

    private static List<String> questions(TriageDecision decision) {
        List<TriageDecision.QuestionBundle> bundles = decision.bundles();
        List<String> lines = new ArrayList<>(bundles.stream()
                .limit(MOST_BUNDLES_SHOWN)
                .map(TriageText::bundle)
                .toList());
        int more = bundles.size() - lines.size();
        if (more > 0) {
            lines.add("and " + more + " more after these; --json lists all of them");
        }
        if (bundles.isEmpty() && !decision.questions().isEmpty()) {
            lines.add("No answer to a safety question could change this any more.");
        }
        return lines;
    }

    private static String bundle(TriageDecision.QuestionBundle bundle) {
        if (bundle.questions().size() == 1) {
            return question(bundle.questions().getFirst());
        }
        return bundle.questions().stream()
                .map(TriageText::question)
                .collect(Collectors.joining(" ", "Is any of these so, or none? ", ""));
    }

    private static String question(TriageDecision.NextQuestion question) {
        return question.wording() + " (" + question.questionId() + "; " + question.why() + ")";
    }

    private static List<String> locked(TriageDecision decision, int movementsInLibrary) {
        int locked = decision.lockedMovements().size();
        if (locked == 0) {
            return List.of("none of " + movementsInLibrary + " locked");
        }
        Map<String, Long> byCause = decision.lockedMovements().values().stream()
                .collect(Collectors.groupingBy(TriageDecision.Lock::because, TreeMap::new, Collectors.counting()));
        List<String> lines = new ArrayList<>();
        lines.add(locked + " of " + movementsInLibrary + " locked:");
        byCause.forEach((because, count) -> lines.add(count + ": " + because));
        return lines;
    }

    private static String words(String code) {
        return code.replace('_', ' ').replace('-', ' ');
    }
}
