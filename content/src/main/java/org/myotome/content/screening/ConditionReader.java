package org.myotome.content.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.myotome.content.document.Fields;
import org.myotome.content.document.Node;
import org.myotome.content.problem.NearestWord;
import org.myotome.content.problem.Problems;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.triage.ComplaintFact;
import org.myotome.engine.triage.Condition;
import org.myotome.engine.triage.ExaminationFact;
import org.myotome.engine.triage.PersonFact;
import org.myotome.engine.triage.WordList;

/**
 * Reads a condition. A plain word is a question answered with yes; everything else is a group with one key that says
 * what is meant, as the head of {@code rules.yaml} lists.
 */
final class ConditionReader {

    private static final Condition STAND_IN = new Condition.AllOf(List.of());
    private static final List<String> KEYS = List.of(
            "all_of",
            "any_of",
            "at_least",
            "unless",
            "defined",
            "no",
            "age_at_least",
            "age_below",
            "age_unknown",
            "sex",
            "activity_says",
            "none_answered",
            "written_crisis",
            "written_fever",
            "region_in",
            "regions_within",
            "region_stated",
            "side_in",
            "duration_at_least",
            "duration_below",
            "pain_at_least",
            "pain_reported",
            "pain_absent",
            "pain_unknown",
            "worst_pain_too_low",
            "strength_at_most",
            "weak",
            "one_sided_weakness",
            "weak_on_both_sides",
            "weak_side_not_stated",
            "strength_normal",
            "reflex_increased",
            "reflex_diminished",
            "ankle_reflexes_diminished",
            "plantar_extensor",
            "clonus_present",
            "sensation_changed",
            "test_says",
            "mobility_limited",
            "held_less_than");

    private final Set<String> questionIds;
    private final Map<String, Condition> definitions;
    private final Problems problems;

    ConditionReader(Set<String> questionIds, Map<String, Condition> definitions, Problems problems) {
        this.questionIds = questionIds;
        this.definitions = definitions;
        this.problems = problems;
    }

    /** Read a condition; what is wrong is noted, and stands for a condition that always holds. */
    Condition read(Node node, String path) {
        if (node instanceof Node.Scalar scalar) {
            return new PersonFact.Answered(questionId(scalar, path), Answer.YES);
        }
        Fields fields = Fields.of(node, path, KEYS, problems);
        if (fields.keys().size() != 1) {
            problems.add(node.line(), path, "", "must have exactly one key.", "Maybe join the keys with `all_of`.");
            return STAND_IN;
        }
        String key = fields.keys().getFirst();
        return KEYS.contains(key) ? read(key, fields) : STAND_IN;
    }

    private Condition read(String key, Fields fields) {
        return switch (key) {
            case "all_of" -> new Condition.AllOf(parts(key, fields));
            case "any_of" -> new Condition.AnyOf(parts(key, fields));
            case "at_least" -> atLeast(group(key, fields, "count", "of"));
            case "unless" -> new Condition.Unless(required(key, fields));
            case "defined" -> defined(key, fields);
            case "no" -> new PersonFact.Answered(questionId(key, fields), Answer.NO);
            case "age_at_least" -> new PersonFact.AgeAtLeast(number(key, fields, 0, 120, "years"));
            case "age_below" -> new PersonFact.AgeBelow(number(key, fields, 0, 120, "years"));
            case "age_unknown" -> plain(key, fields, new PersonFact.AgeUnknown());
            case "sex" -> new PersonFact.SexIs(fields.requiredWord(key, List.of(Sex.MALE, Sex.FEMALE), Sex::word));
            case "activity_says" -> activity(group(key, fields, "words", "asks"));
            case "none_answered" -> noneAnswered(key, fields);
            case "written_crisis" -> plain(key, fields, new PersonFact.WrittenCrisis());
            case "written_fever" -> plain(key, fields, new PersonFact.FeverWritten());
            default -> readComplaint(key, fields);
        };
    }

    private Condition readComplaint(String key, Fields fields) {
        return switch (key) {
            case "region_in" ->
                new ComplaintFact.RegionIn(
                        words(key, fields, BodyRegion.class, List.of(BodyRegion.values()), BodyRegion::word));
            case "regions_within" ->
                new ComplaintFact.RegionsWithin(
                        words(key, fields, BodyRegion.class, List.of(BodyRegion.values()), BodyRegion::word));
            case "region_stated" -> plain(key, fields, new ComplaintFact.RegionStated());
            case "side_in" ->
                new ComplaintFact.SideIn(
                        words(key, fields, ReportedSide.class, List.of(ReportedSide.values()), ReportedSide::word));
            case "duration_at_least" -> new ComplaintFact.DurationAtLeast(number(key, fields, 0, 6500, "weeks"));
            case "duration_below" -> new ComplaintFact.DurationBelow(number(key, fields, 0, 6500, "weeks"));
            case "pain_at_least" -> painAtLeast(group(key, fields, "of", "score"));
            case "pain_reported" -> new ComplaintFact.PainReported(circumstances(key, fields));
            case "pain_absent" -> new ComplaintFact.PainAbsent(circumstances(key, fields));
            case "pain_unknown" -> new ComplaintFact.PainUnknown(circumstances(key, fields));
            case "worst_pain_too_low" -> plain(key, fields, new ComplaintFact.WorstPainTooLow());
            default -> readExamination(key, fields);
        };
    }

    private Condition readExamination(String key, Fields fields) {
        return switch (key) {
            case "strength_at_most" -> strengthAtMost(group(key, fields, "movements", "mrc", "denied_by"));
            case "weak" -> weak(group(key, fields, "movements", "denied_by"));
            case "one_sided_weakness" -> oneSided(group(key, fields, "all", "any", "denied_by"));
            case "weak_on_both_sides" -> weakOnBothSides(group(key, fields, "movements", "mrc", "denied_by"));
            case "weak_side_not_stated" -> new ExaminationFact.WeakSideNotStated(deniedBy(key, fields));
            case "strength_normal" -> strengthNormal(group(key, fields, "movement", "denied_by"));
            case "reflex_increased" -> new ExaminationFact.ReflexIncreased(deniedBy(key, fields));
            case "reflex_diminished" -> new ExaminationFact.ReflexDiminished(deniedBy(key, fields));
            case "ankle_reflexes_diminished" -> new ExaminationFact.AnkleReflexesDiminished(deniedBy(key, fields));
            case "plantar_extensor" -> new ExaminationFact.PlantarExtensor(deniedBy(key, fields));
            case "clonus_present" -> new ExaminationFact.ClonusPresent(deniedBy(key, fields));
            case "sensation_changed" -> sensation(group(key, fields, "areas", "denied_by"));
            case "test_says" -> testSays(group(key, fields, "tests", "results", "denied_by"));
            case "mobility_limited" -> mobility(group(key, fields, "joints", "denied_by"));
            case "held_less_than" -> heldLessThan(group(key, fields, "tests", "seconds", "denied_by"));
            default -> throw new IllegalStateException("The key (" + key + ") is listed but not read.");
        };
    }

    private List<Condition> parts(String key, Fields fields) {
        List<Condition> parts = new ArrayList<>();
        for (Node item : fields.items(key)) {
            parts.add(read(item, fields.pathOf(key)));
        }
        if (parts.isEmpty()) {
            fields.reject(key, "is empty.", "Maybe a condition was forgotten.");
        }
        return parts;
    }

    private Condition required(String key, Fields fields) {
        return fields.find(key).map(node -> read(node, fields.pathOf(key))).orElse(STAND_IN);
    }

    private Condition atLeast(Fields group) {
        List<Condition> parts = parts("of", group);
        int most = Math.max(1, parts.size());
        int count = group.requiredWholeNumber("count", 1, most, "parts", "Maybe a part is missing.");
        return parts.isEmpty() ? STAND_IN : new Condition.AtLeast(count, parts);
    }

    private Condition defined(String key, Fields fields) {
        String name = fields.requiredText(key);
        Condition condition = definitions.get(name);
        if (condition == null) {
            fields.reject(key, "is not defined above.", advice(name, definitions.keySet()));
            return STAND_IN;
        }
        return condition;
    }

    private Condition plain(String key, Fields fields, Condition condition) {
        if (!fields.findTruth(key).orElse(false)) {
            fields.reject(key, "must be true.", "Maybe put it behind `unless`.");
        }
        return condition;
    }

    private Condition activity(Fields group) {
        return new PersonFact.ActivitySays(words("words", group), questionId("asks", group));
    }

    private Condition noneAnswered(String key, Fields fields) {
        Set<String> ids = new TreeSet<>();
        for (Node item : fields.items(key)) {
            if (item instanceof Node.Scalar scalar) {
                ids.add(questionId(scalar, fields.pathOf(key)));
            }
        }
        if (ids.isEmpty()) {
            fields.reject(key, "names no question.", "Maybe the list was forgotten.");
            return STAND_IN;
        }
        return new PersonFact.NoneAnswered(ids);
    }

    private Condition painAtLeast(Fields group) {
        return new ComplaintFact.PainAtLeast(circumstances("of", group), number("score", group, 0, 10, "points"));
    }

    private Condition strengthAtMost(Fields group) {
        return new ExaminationFact.StrengthAtMost(
                movements("movements", group), number("mrc", group, 0, 5, ""), questionId("denied_by", group));
    }

    private Condition weakOnBothSides(Fields group) {
        return new ExaminationFact.WeakOnBothSides(
                movements("movements", group), number("mrc", group, 0, 5, ""), questionId("denied_by", group));
    }

    private Condition weak(Fields group) {
        return new ExaminationFact.Weak(movements("movements", group), questionId("denied_by", group));
    }

    private Condition oneSided(Fields group) {
        return new ExaminationFact.OneSidedWeakness(
                movements("all", group), movements("any", group), questionId("denied_by", group));
    }

    private Condition strengthNormal(Fields group) {
        return new ExaminationFact.StrengthNormal(
                group.requiredWord("movement", List.of(StrengthMovement.values()), StrengthMovement::word),
                questionId("denied_by", group));
    }

    private Condition sensation(Fields group) {
        return new ExaminationFact.SensationChanged(words("areas", group), questionId("denied_by", group));
    }

    private Condition testSays(Fields group) {
        return new ExaminationFact.TestSays(
                words("tests", group), words("results", group), questionId("denied_by", group));
    }

    private Condition mobility(Fields group) {
        return new ExaminationFact.MobilityLimited(words("joints", group), questionId("denied_by", group));
    }

    private Condition heldLessThan(Fields group) {
        return new ExaminationFact.HeldLessThan(
                words("tests", group), number("seconds", group, 0, 600, "seconds"), questionId("denied_by", group));
    }

    private static WordList words(String key, Fields fields) {
        List<String> words = fields.texts(key);
        if (words.contains("")) {
            fields.reject(key, "holds an empty word, which is in every text.", "Maybe a word was forgotten.");
        }
        return WordList.of(words.stream().filter(word -> !word.isEmpty()).toList());
    }

    private Fields group(String key, Fields fields, String... allowedKeys) {
        return fields.requiredGroup(key, List.of(allowedKeys));
    }

    private String deniedBy(String key, Fields fields) {
        return questionId("denied_by", group(key, fields, "denied_by"));
    }

    private static double number(String key, Fields fields, double least, double most, String unit) {
        if (fields.find(key).isEmpty()) {
            fields.reject(key, "is missing.", "Maybe it was forgotten.");
        }
        return fields.findNumber(key, least, most, unit, "Maybe the unit is another one.")
                .orElse(least);
    }

    private static <E extends Enum<E>> Set<E> words(
            String key, Fields fields, Class<E> type, List<E> constants, Function<E, String> word) {
        Set<E> result = EnumSet.noneOf(type);
        result.addAll(fields.words(key, constants, word));
        return result;
    }

    private static Set<StrengthMovement> movements(String key, Fields fields) {
        Set<StrengthMovement> movements =
                words(key, fields, StrengthMovement.class, List.of(StrengthMovement.values()), StrengthMovement::word);
        if (movements.isEmpty()) {
            fields.reject(key, "names no movement.", "Maybe the list was forgotten.");
        }
        return movements;
    }

    private static Set<ComplaintFact.Circumstance> circumstances(String key, Fields fields) {
        Set<ComplaintFact.Circumstance> circumstances = words(
                key,
                fields,
                ComplaintFact.Circumstance.class,
                List.of(ComplaintFact.Circumstance.values()),
                ComplaintFact.Circumstance::word);
        if (circumstances.isEmpty()) {
            fields.reject(key, "names no circumstance.", "Maybe the list was forgotten.");
            return EnumSet.of(ComplaintFact.Circumstance.WORST);
        }
        return circumstances;
    }

    private String questionId(String key, Fields fields) {
        String id = fields.requiredText(key);
        if (!questionIds.contains(id)) {
            fields.reject(key, "is not the id of a question.", advice(id, questionIds));
        }
        return id;
    }

    private String questionId(Node.Scalar scalar, String path) {
        if (!questionIds.contains(scalar.text())) {
            problems.add(
                    scalar.line(),
                    path,
                    scalar.text(),
                    "is not the id of a question.",
                    advice(scalar.text(), questionIds));
        }
        return scalar.text();
    }

    private static String advice(String written, Collection<String> known) {
        return NearestWord.find(written, known)
                .map(nearest -> "Maybe `" + nearest + "` is meant.")
                .orElse("Maybe it has to be added first.");
    }
}
