package org.myotome.engine.triage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules and questions of one version of the reviewed screening content. */
public final class ScreeningBank {

    private final String version;
    private final List<ScreeningRule> rules;
    private final List<TrainingCondition> trainingConditions;
    private final List<Contradiction> contradictions;
    private final Map<String, ScreeningQuestion> questionById;
    private final Set<String> questionIds;
    private final PreparedBank prepared;

    private ScreeningBank(
            String version,
            List<ScreeningRule> rules,
            List<TrainingCondition> trainingConditions,
            List<Contradiction> contradictions,
            List<ScreeningQuestion> questions) {
        this.version = version;
        this.rules = List.copyOf(rules);
        this.trainingConditions = List.copyOf(trainingConditions);
        this.contradictions = List.copyOf(contradictions);
        Map<String, ScreeningQuestion> byId = new LinkedHashMap<>();
        for (ScreeningQuestion question : questions) {
            if (byId.put(question.id(), question) != null) {
                throw new IllegalArgumentException("The question id (" + question.id() + ") is used twice.");
            }
        }
        this.questionById = Collections.unmodifiableMap(byId);
        Set<String> closed = new LinkedHashSet<>();
        questions.stream().filter(ScreeningQuestion::isClosed).forEach(question -> closed.add(question.id()));
        this.questionIds = Collections.unmodifiableSet(closed);
        this.prepared = new PreparedBank(questions, rules, trainingConditions, contradictions);
    }

    /**
     * Build a bank.
     *
     * @param version names this content, so that a decision can say what it was taken with
     */
    public static ScreeningBank of(
            String version,
            List<ScreeningRule> rules,
            List<TrainingCondition> trainingConditions,
            List<Contradiction> contradictions,
            List<ScreeningQuestion> questions) {
        return new ScreeningBank(version, rules, trainingConditions, contradictions, questions);
    }

    /**
     * A condition under which the library forbids or changes movements.
     *
     * @param id the word of the library, such as {@code acute_foot_drop}
     * @param when when it is taken to hold
     * @param because the reason, in a sentence
     */
    public record TrainingCondition(String id, Condition when, String because) {}

    /**
     * Two statements that cannot both be true.
     *
     * @param id stable id
     * @param when how to notice them
     * @param because what contradicts what, in a sentence
     * @param question id of the question to put again
     */
    public record Contradiction(String id, Condition when, String because, String question) {}

    /** Return the name of this version of the content. */
    public String version() {
        return version;
    }

    /** Return all rules, in the order of the file. */
    public List<ScreeningRule> rules() {
        return rules;
    }

    /** Return the conditions that the library's contraindications and modifiers name. */
    public List<TrainingCondition> trainingConditions() {
        return trainingConditions;
    }

    /** Return what cannot be true together. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /** Return all questions, in the order of the file. */
    public List<ScreeningQuestion> questions() {
        return List.copyOf(questionById.values());
    }

    /** Return the ids of all closed questions; a case may answer these and no others. */
    public Set<String> questionIds() {
        return questionIds;
    }

    /** Return the ids of the questions of the case files. */
    public List<String> coreQuestionIds() {
        return questionById.values().stream()
                .filter(ScreeningQuestion::isCore)
                .map(ScreeningQuestion::id)
                .toList();
    }

    /** Return the question with this id, if there is one. */
    public Optional<ScreeningQuestion> findQuestion(String id) {
        return Optional.ofNullable(questionById.get(id));
    }

    /**
     * Return the question with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ScreeningQuestion getQuestion(String id) {
        return findQuestion(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no question (" + id + ") in " + version
                        + ".\nMaybe the id was renamed; the question file lists every id."));
    }

    /** Return this bank ready to be applied to cases. */
    PreparedBank prepared() {
        return prepared;
    }
}
