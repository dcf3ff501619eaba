package org.myotome.content.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.document.Fields;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.NearestWord;
import org.myotome.content.problem.Problems;
import org.myotome.engine.triage.Condition;
import org.myotome.engine.triage.ScreeningBank.Contradiction;
import org.myotome.engine.triage.ScreeningBank.TrainingCondition;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.ScreeningRule;
import org.myotome.engine.triage.Tier;

/**
 * Reads the rule file.
 *
 * @param version name of this version of the rules
 */
record RuleReader(
        String version,
        List<ScreeningRule> rules,
        List<TrainingCondition> trainingConditions,
        List<Contradiction> contradictions) {

    private static final List<String> FILE_KEYS =
            List.of("version", "definitions", "rules", "training_conditions", "contradictions");
    private static final List<String> RULE_KEYS = List.of(
            "id",
            "name",
            "kind",
            "locks_while_open",
            "opened_by_answers",
            "branches",
            "source",
            "grade",
            "mark",
            "reviewer",
            "version");
    private static final List<String> BRANCH_KEYS =
            List.of("tier", "when", "reason", "action", "within", "say", "locks", "suspects", "regions");
    private static final List<String> KINDS = List.of("flag", "precaution");
    private static final List<String> GRADES = List.of("A", "B", "C", "D", "X");
    private static final List<String> MARKS = List.of("sourced", "unreviewed");

    /** Read rules; what is wrong is noted. */
    static RuleReader read(TextFile file, List<ScreeningQuestion> questions, Problems problems) {
        Fields fields = Fields.of(YamlDocument.read(file), "", FILE_KEYS, problems);
        Set<String> ids =
                new TreeSet<>(questions.stream().map(ScreeningQuestion::id).toList());
        Map<String, Condition> definitions = new LinkedHashMap<>();
        ConditionReader conditions = new ConditionReader(ids, definitions, problems);
        readDefinitions(fields, conditions, definitions, problems);
        Reading reading = new Reading(conditions, problems, new TreeSet<>(), ids);
        return new RuleReader(
                fields.requiredText("version"),
                fields.groups("rules", RULE_KEYS, reading::rule),
                fields.groups("training_conditions", List.of("id", "when", "because"), reading::trainingCondition),
                fields.groups("contradictions", List.of("id", "when", "because", "ask"), reading::contradiction));
    }

    private static void readDefinitions(
            Fields fields, ConditionReader conditions, Map<String, Condition> definitions, Problems problems) {
        fields.find("definitions").ifPresent(node -> {
            Fields group = Fields.ofAnyKeys(node, "definitions", problems);
            for (String name : group.keys()) {
                group.find(name).ifPresent(each -> definitions.put(name, conditions.read(each, group.pathOf(name))));
            }
        });
    }

    private record Reading(ConditionReader conditions, Problems problems, Set<String> seen, Set<String> questionIds) {

        ScreeningRule rule(Fields fields) {
            return new ScreeningRule(
                    uniqueId(fields),
                    fields.requiredText("name"),
                    fields.requiredWord("kind", KINDS, kind -> kind).equals("flag"),
                    fields.findTruth("locks_while_open").orElse(true),
                    fields.findTruth("opened_by_answers").orElse(false),
                    branches(fields),
                    fields.requiredText("source"),
                    fields.requiredWord("grade", GRADES, grade -> grade),
                    new ScreeningRule.Review(
                            fields.requiredWord("mark", MARKS, mark -> mark).equals("sourced"),
                            fields.requiredText("reviewer")),
                    fields.requiredWholeNumber("version", 1, 1000, "", ""));
        }

        TrainingCondition trainingCondition(Fields fields) {
            return new TrainingCondition(uniqueId(fields), condition("when", fields), fields.requiredText("because"));
        }

        Contradiction contradiction(Fields fields) {
            String ask = fields.requiredText("ask");
            if (!questionIds.contains(ask)) {
                fields.reject(
                        "ask",
                        "is not the id of a question.",
                        NearestWord.find(ask, questionIds)
                                .map(nearest -> "Maybe `" + nearest + "` is meant.")
                                .orElse("Maybe it has to be added first."));
            }
            return new Contradiction(uniqueId(fields), condition("when", fields), fields.requiredText("because"), ask);
        }

        private String uniqueId(Fields fields) {
            String id = fields.requiredText("id");
            if (!seen.add(id)) {
                fields.reject("id", "is used twice.", "Maybe rename one of them.");
            }
            return id;
        }

        private List<ScreeningRule.Branch> branches(Fields fields) {
            List<ScreeningRule.Branch> branches = new ArrayList<>();
            for (ScreeningRule.Branch branch : fields.groups("branches", BRANCH_KEYS, this::branch)) {
                boolean stricterThanBefore = !branches.isEmpty()
                        && branch.tier().compareTo(branches.getLast().tier()) > 0;
                if (stricterThanBefore) {
                    fields.reject(
                            "branches",
                            "must go from the strictest tier to the mildest.",
                            "Maybe move the branch of tier " + branch.tier() + " up.");
                } else {
                    branches.add(branch);
                }
            }
            if (branches.isEmpty()) {
                fields.reject("branches", "has no branch that can be used.", "Maybe it was forgotten.");
                return List.of(standIn());
            }
            return branches;
        }

        private ScreeningRule.Branch branch(Fields fields) {
            return new ScreeningRule.Branch(
                    fields.requiredWord("tier", List.of(Tier.values()), Tier::name),
                    condition("when", fields),
                    fields.requiredText("reason"),
                    fields.requiredText("action"),
                    fields.requiredText("within"),
                    fields.requiredText("say"),
                    LockReader.read("locks", fields, problems),
                    suspects(fields),
                    regions(fields));
        }

        private Condition condition(String key, Fields fields) {
            if (fields.find(key).isEmpty()) {
                fields.reject(key, "is missing.", "Maybe it was forgotten; every entry needs it.");
            }
            return fields.find(key)
                    .map(node -> conditions.read(node, fields.pathOf(key)))
                    .orElse(new Condition.AllOf(List.of()));
        }

        private List<ScreeningRule.Suspicion> suspects(Fields fields) {
            List<ScreeningRule.Suspicion> suspects = new ArrayList<>();
            fields.find("suspects").ifPresent(node -> {
                Fields group = Fields.of(node, fields.pathOf("suspects"), CaseWords.LESION_CODES, problems);
                for (String code : group.keys()) {
                    group.findNumber(code, 0.01, 10, "", "Maybe 1 for a plain suspicion.")
                            .ifPresent(weight -> suspects.add(new ScreeningRule.Suspicion(code, weight)));
                }
            });
            return suspects;
        }

        private static List<String> regions(Fields fields) {
            return fields.words("regions", CaseWords.REGIONS, word -> word);
        }

        /** Keeps reading going after a problem; it never reaches anybody. */
        private static ScreeningRule.Branch standIn() {
            return new ScreeningRule.Branch(
                    Tier.E4, new Condition.AllOf(List.of()), "", "", "", "", List.of(), List.of(), List.of());
        }
    }
}
