package org.myotome.engine.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;

/**
 * Orders the open questions: first what a yes alone would make most serious, then what could become serious together
 * with other answers, then the order of the file.
 */
final class QuestionOrder {

    private static final int DEEPEST_CHAIN = 8;

    private final CaseRecord record;
    private final ScreeningBank bank;
    private final Map<String, Weight> weights = new LinkedHashMap<>();

    /**
     * What hangs on a question.
     *
     * @param alone the gravest tier that a yes alone would bring
     * @param together the gravest tier it could bring together with other answers
     * @param name what that is about
     */
    private record Weight(Tier alone, Tier together, String name) {
        Weight with(Tier otherAlone, Tier otherTogether, String otherName) {
            boolean graver = otherTogether.compareTo(together) > 0
                    || (otherTogether == together && otherAlone.compareTo(alone) > 0);
            return new Weight(alone.stricter(otherAlone), together.stricter(otherTogether), graver ? otherName : name);
        }
    }

    private QuestionOrder(CaseRecord record, ScreeningBank bank) {
        this.record = record;
        this.bank = bank;
    }

    /** Weigh the questions that could still change the decision. */
    static QuestionOrder of(CaseRecord record, ScreeningBank bank, Screening screening, Library library) {
        QuestionOrder order = new QuestionOrder(record, bank);
        for (Screening.Standing standing : screening.standing()) {
            boolean graveIfOpen = standing.isOpen() && standing.rule().locksWhileOpen();
            order.add(
                    standing.branch().when(),
                    graveIfOpen ? standing.branch().tier() : Tier.E0,
                    standing.rule().name());
        }
        for (ScreeningBank.TrainingCondition condition : bank.trainingConditions()) {
            boolean open = condition.when().evaluate(record) == Truth.UNKNOWN;
            if (open && forbidsSomething(condition, library)) {
                order.add(condition.when(), Tier.E0, condition.because());
            }
        }
        return order;
    }

    private static boolean forbidsSomething(ScreeningBank.TrainingCondition condition, Library library) {
        return library.movements().stream()
                .anyMatch(movement -> movement.contraindications().contains(condition.id()));
    }

    private void add(Condition condition, Tier gravity, String name) {
        Set<String> open = new LinkedHashSet<>();
        condition.addOpenQuestions(record, open);
        Set<String> askable = new LinkedHashSet<>();
        open.forEach(id -> addAskable(id, askable, 0));
        for (String id : askable) {
            Tier alone = condition.holdsAfterYes(record, id) ? gravity : Tier.E0;
            Weight weight = weights.get(id);
            weights.put(id, weight == null ? new Weight(alone, gravity, name) : weight.with(alone, gravity, name));
        }
    }

    /** Add a question, or, while it is open whether it makes sense, the questions that settle that. */
    private void addAskable(String id, Set<String> askable, int depth) {
        Condition appliesWhen = bank.getQuestion(id).appliesWhen();
        switch (appliesWhen.evaluate(record)) {
            case TRUE -> askable.add(id);
            case FALSE -> {}
            case UNKNOWN -> {
                Set<String> before = new LinkedHashSet<>();
                appliesWhen.addOpenQuestions(record, before);
                before.remove(id);
                if (before.isEmpty() || depth >= DEEPEST_CHAIN) {
                    askable.add(id);
                } else {
                    before.forEach(earlier -> addAskable(earlier, askable, depth + 1));
                }
            }
        }
    }

    /** Return whether a question of the case files is open that could mean an urgent referral or more. */
    boolean isGraveQuestionOpen() {
        return weights.entrySet().stream()
                .anyMatch(entry -> entry.getValue().together().compareTo(Tier.E3) >= 0
                        && bank.getQuestion(entry.getKey()).kind() == ScreeningQuestion.Kind.CORE);
    }

    /** Return the open questions, most consequential first. */
    List<TriageDecision.NextQuestion> sorted() {
        List<TriageDecision.NextQuestion> sorted = new ArrayList<>();
        for (Tier alone : Tier.values()) {
            for (Tier together : Tier.values()) {
                List<TriageDecision.NextQuestion> here = inFileOrder(alone, together);
                sorted.addAll(0, here);
            }
        }
        return sorted;
    }

    private List<TriageDecision.NextQuestion> inFileOrder(Tier alone, Tier together) {
        return bank.questions().stream()
                .filter(question -> isWeighed(weights.get(question.id()), alone, together))
                .map(question -> new TriageDecision.NextQuestion(question.id(), question.wording(), why(question.id())))
                .toList();
    }

    private static boolean isWeighed(@Nullable Weight weight, Tier alone, Tier together) {
        return weight != null && weight.alone() == alone && weight.together() == together;
    }

    private String why(String id) {
        Weight weight = weights.get(id);
        if (weight == null || weight.together().compareTo(Tier.E2) < 0) {
            return "Bears on what can be trained" + (weight == null ? "." : ": " + weight.name());
        }
        return "Bears on " + weight.name() + ", which would be "
                + weight.together().behaviour() + ".";
    }
}
