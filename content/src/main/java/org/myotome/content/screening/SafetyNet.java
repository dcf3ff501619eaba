package org.myotome.content.screening;

import java.util.List;
import org.myotome.content.document.Fields;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problems;
import org.myotome.content.problem.UnusableFileException;

/**
 * What everybody is told in writing, whatever triage decided: when to call whom. Reviewed data; see the file
 * {@code safety-net.yaml}.
 *
 * @param version version of the text
 * @param advice the pieces of advice, most urgent first
 * @param source where it comes from
 * @param grade evidence grade, A to D or X
 * @param sourced whether the facts were read in a source; facts from general knowledge are unreviewed
 * @param reviewer the clinician who has reviewed it, or {@code awaiting clinician review}
 */
public record SafetyNet(
        int version, List<Advice> advice, String source, String grade, boolean sourced, String reviewer) {

    private static final List<String> KEYS = List.of("version", "source", "grade", "mark", "reviewer", "advice");

    public SafetyNet {
        advice = List.copyOf(advice);
    }

    /**
     * One piece of advice.
     *
     * @param lead what to do
     * @param text when
     */
    public record Advice(String lead, String text) {}

    private static final class Shipped {
        private static final SafetyNet TEXT = read(TextFile.shipped(SafetyNet.class, "safety-net.yaml"));
    }

    /** Return the text that this project ships. */
    public static SafetyNet shipped() {
        return Shipped.TEXT;
    }

    /**
     * Read a safety-net text.
     *
     * @throws UnusableFileException with everything that is wrong
     */
    public static SafetyNet read(TextFile file) {
        Problems problems = new Problems(file.name());
        Fields fields = Fields.of(YamlDocument.read(file), "", KEYS, problems);
        List<Advice> advice = fields.groups(
                "advice",
                List.of("lead", "text"),
                each -> new Advice(each.requiredText("lead"), each.requiredText("text")));
        if (advice.isEmpty()) {
            fields.reject("advice", "holds nothing.", "Maybe the list was forgotten.");
        }
        SafetyNet net = new SafetyNet(
                fields.requiredWholeNumber("version", 1, 1000, "", ""),
                advice,
                fields.requiredText("source"),
                fields.requiredWord("grade", List.of("A", "B", "C", "D", "X"), grade -> grade),
                fields.requiredWord("mark", List.of("sourced", "unreviewed"), mark -> mark)
                        .equals("sourced"),
                fields.requiredText("reviewer"));
        problems.throwIfAny();
        return net;
    }

    /** Return how sure this is and who has reviewed it, in a sentence. */
    public String standing() {
        return "Evidence grade " + grade + (sourced ? "" : ", unreviewed") + "; " + reviewer + ". Version " + version
                + ".";
    }
}
