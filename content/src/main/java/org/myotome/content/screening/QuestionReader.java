package org.myotome.content.screening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problems;
import org.myotome.engine.triage.Condition;
import org.myotome.engine.triage.ScreeningQuestion;

/** Reads the question file. */
final class QuestionReader {

    private static final List<String> FILE_KEYS = List.of("version", "questions");
    private static final List<String> QUESTION_KEYS =
            List.of("id", "ask", "kind", "bundle", "applies_when", "for_clinician");

    private static final Condition ALWAYS = new Condition.AllOf(List.of());

    private QuestionReader() {}

    /** Read the questions; what is wrong is noted and left out. */
    static List<ScreeningQuestion> read(TextFile file, Problems problems) {
        Node root = YamlDocument.read(file);
        Fields fields = Fields.of(root, "", FILE_KEYS, problems);
        fields.requiredWholeNumber("version", 1, 1, "", "Maybe the file is newer than this program.");
        Set<String> ids = idsOf(fields);
        ConditionReader conditions = new ConditionReader(ids, Map.of(), problems);
        Set<String> seen = new TreeSet<>();
        return fields.groups("questions", QUESTION_KEYS, question -> {
            String id = question.requiredText("id");
            if (!seen.add(id)) {
                question.reject("id", "is used twice.", "Maybe rename one of them.");
            }
            return new ScreeningQuestion(
                    id,
                    question.requiredText("ask"),
                    question.requiredWord(
                            "kind", List.of(ScreeningQuestion.Kind.values()), ScreeningQuestion.Kind::word),
                    question.find("applies_when")
                            .map(node -> conditions.read(node, question.pathOf("applies_when")))
                            .orElse(ALWAYS),
                    question.text("bundle"),
                    question.findTruth("for_clinician").orElse(false));
        });
    }

    private static Set<String> idsOf(Fields fields) {
        Set<String> ids = new TreeSet<>();
        for (Node item : fields.items("questions")) {
            if (item instanceof Node.Mapping mapping
                    && mapping.entries().get("id") instanceof Node.Entry(int line, Node.Scalar scalar)
                    && line > 0) {
                ids.add(scalar.text());
            }
        }
        return ids;
    }
}
