package org.myotome.content.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.triage.ComplaintFact;
import org.myotome.engine.triage.Condition;
import org.myotome.engine.triage.Fact;
import org.myotome.engine.triage.LockScope;
import org.myotome.engine.triage.PersonFact;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.ScreeningRule;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.triage.Truth;

/**
 * The rules applied the plain way, each condition judged again wherever it stands: slow, short of cleverness, and what
 * the prepared rules of the engine are compared with.
 */
final class PlainTriage {

    private static final int DEEPEST_CHAIN = 8;

    private final boolean doubted;
    private final CaseRecord record;
    private final List<Standing> holding = new ArrayList<>();
    private final List<Standing> open = new ArrayList<>();
    private final Map<String, Weight> weights = new LinkedHashMap<>();

    private record Standing(ScreeningRule rule, ScreeningRule.Branch branch) {}

    private record Weight(Tier alone, Tier together) {}

    private PlainTriage(CaseRecord given) {
        CaseRecord applicable = applicable(given);
        this.doubted = ComplaintFact.deniesComplaint(given) && !isDenied(applicable);
        this.record = doubted ? applicable(withoutPlace(given)) : applicable;
        for (ScreeningRule rule : Screened.BANK.rules()) {
            for (ScreeningRule.Branch branch : rule.branches()) {
                switch (branch.when().evaluate(record)) {
                    case TRUE -> holding.add(new Standing(rule, branch));
                    case UNKNOWN -> open.add(new Standing(rule, branch));
                    case FALSE -> {}
                }
            }
        }
        Comparator<Standing> strictestFirst = Comparator.comparing(
                        (Standing standing) -> standing.branch().tier())
                .reversed();
        holding.sort(strictestFirst);
        open.sort(strictestFirst);
    }

    static PlainTriage of(CaseRecord record) {
        return new PlainTriage(record);
    }

    private static CaseRecord applicable(CaseRecord record) {
        SafetyAnswers answers = record.answers();
        for (ScreeningQuestion question : Screened.BANK.questions()) {
            boolean senseless = question.isClosed()
                    && answers.answer(question.id()) == Answer.UNKNOWN
                    && question.appliesWhen().evaluate(record.withAnswers(answers)) == Truth.FALSE;
            answers = senseless ? answers.with(question.id(), Answer.NO) : answers;
        }
        return record.withAnswers(answers);
    }

    private static boolean isDenied(CaseRecord record) {
        return Screened.CORE.stream().allMatch(id -> record.answers().answer(id) == Answer.NO);
    }

    /** That it hurts nowhere is believed only while everything is denied. */
    private static CaseRecord withoutPlace(CaseRecord record) {
        return record.withComplaint(record.complaint().withRegions(List.of()));
    }

    Tier tier() {
        Tier tier = Tier.E0;
        for (Standing standing : holding) {
            tier = tier.stricter(standing.branch().tier());
        }
        return tier;
    }

    List<String> flags() {
        Set<String> flags = new LinkedHashSet<>();
        for (Standing standing : holding) {
            if (standing.rule().flagged()) {
                flags.add(standing.rule().id());
            }
        }
        return List.copyOf(flags);
    }

    /** Return the open questions that the rules ask, most consequential first. */
    List<String> questions() {
        for (Standing standing : holding) {
            weigh(standing.branch().when(), Tier.E0);
        }
        for (Standing standing : open) {
            weigh(
                    standing.branch().when(),
                    standing.rule().locksWhileOpen() ? standing.branch().tier() : Tier.E0);
        }
        for (ScreeningBank.TrainingCondition condition : Screened.BANK.trainingConditions()) {
            boolean forbids = Screened.LIBRARY.movements().stream()
                    .anyMatch(movement -> movement.contraindications().contains(condition.id()));
            if (forbids && condition.when().evaluate(record) == Truth.UNKNOWN) {
                weigh(condition.when(), Tier.E0);
            }
        }
        if (doubted) {
            Screened.CORE.stream()
                    .filter(id -> record.answers().answer(id) == Answer.UNKNOWN)
                    .forEach(id -> weights.putIfAbsent(id, new Weight(Tier.E0, Tier.E0)));
        }
        return Screened.BANK.questions().stream()
                .map(ScreeningQuestion::id)
                .filter(weights::containsKey)
                .sorted(Comparator.comparing((String id) -> weight(id).alone())
                        .thenComparing(id -> weight(id).together())
                        .reversed())
                .toList();
    }

    private Weight weight(String id) {
        return weights.getOrDefault(id, new Weight(Tier.E0, Tier.E0));
    }

    private void weigh(Condition condition, Tier gravity) {
        Set<String> waiting = new LinkedHashSet<>();
        addOpen(condition, waiting);
        Set<String> askable = new LinkedHashSet<>();
        waiting.forEach(id -> addAskable(id, askable, 0));
        for (String id : askable) {
            Tier alone = holdsAfterYes(condition, id) ? gravity : Tier.E0;
            Weight was = weight(id);
            weights.put(
                    id, new Weight(was.alone().stricter(alone), was.together().stricter(gravity)));
        }
    }

    private void addAskable(String id, Set<String> askable, int depth) {
        Condition appliesWhen = Screened.BANK.getQuestion(id).appliesWhen();
        switch (appliesWhen.evaluate(record)) {
            case TRUE -> askable.add(id);
            case FALSE -> {}
            case UNKNOWN -> {
                Set<String> before = new LinkedHashSet<>();
                addOpen(appliesWhen, before);
                before.remove(id);
                if (before.isEmpty() || depth >= DEEPEST_CHAIN) {
                    askable.add(id);
                } else {
                    before.forEach(earlier -> addAskable(earlier, askable, depth + 1));
                }
            }
        }
    }

    private void addOpen(Condition condition, Collection<String> waiting) {
        Truth whole = condition.evaluate(record);
        if (whole == Truth.FALSE) {
            return;
        }
        switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> parts.forEach(part -> addOpen(part, waiting));
            case Condition.AnyOf(List<Condition> parts) -> addOpenOf(parts, whole, waiting);
            case Condition.AtLeast(int _, List<Condition> parts) -> addOpenOf(parts, whole, waiting);
            case Condition.Unless(Condition reassurance) -> {
                if (reassurance.evaluate(record) == Truth.UNKNOWN) {
                    addOpen(reassurance, waiting);
                }
            }
            case Fact fact -> {
                if (whole == Truth.UNKNOWN) {
                    waiting.add(fact.question());
                }
            }
        }
    }

    private void addOpenOf(List<Condition> parts, Truth whole, Collection<String> waiting) {
        parts.stream().filter(part -> part.evaluate(record) == whole).forEach(part -> addOpen(part, waiting));
    }

    private boolean holdsAfterYes(Condition condition, String id) {
        return switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> parts.stream().allMatch(part -> holdsAfterYes(part, id));
            case Condition.AnyOf(List<Condition> parts) -> parts.stream().anyMatch(part -> holdsAfterYes(part, id));
            case Condition.AtLeast(int count, List<Condition> parts) ->
                parts.stream().filter(part -> holdsAfterYes(part, id)).count() >= count;
            case PersonFact.Answered(String question, Answer answer) ->
                (question.equals(id) && answer == Answer.YES) || condition.evaluate(record) == Truth.TRUE;
            case Condition.Unless unless -> unless.evaluate(record) == Truth.TRUE;
            case Fact fact -> fact.evaluate(record) == Truth.TRUE;
        };
    }

    /** Return for each locked movement who locks it, whether an answer may open it, and the tier at stake. */
    Map<String, String> locks() {
        Map<String, TriageDecision.Lock> locks = new TreeMap<>();
        holding.forEach(standing -> lock(standing, false, locks));
        lockByConditions(Truth.TRUE, locks);
        open.stream()
                .filter(standing -> standing.rule().locksWhileOpen())
                .forEach(standing -> lock(standing, true, locks));
        lockByConditions(Truth.UNKNOWN, locks);
        Map<String, String> described = new TreeMap<>();
        locks.forEach((movement, lock) -> described.put(movement, describe(lock)));
        return described;
    }

    static String describe(TriageDecision.Lock lock) {
        return lock.cause() + " " + lock.untilAnswered() + " " + lock.tierAtStake();
    }

    private void lock(Standing standing, boolean isOpen, Map<String, TriageDecision.Lock> locks) {
        Tier tier = standing.branch().tier();
        List<LockScope> scopes = new ArrayList<>(standing.branch().locks());
        if (tier == Tier.E4) {
            scopes.add(new LockScope.Everything());
        }
        if (tier == Tier.E3) {
            scopes.add(new LockScope.AffectedRegion());
            scopes.add(new LockScope.ImpactAtLeast(3));
        }
        boolean untilAnswered = isOpen || standing.rule().openedByAnswers();
        scopes.forEach(
                scope -> lock(scope, new TriageDecision.Lock(standing.rule().id(), "", untilAnswered, tier), locks));
    }

    private void lockByConditions(Truth truth, Map<String, TriageDecision.Lock> locks) {
        for (ScreeningBank.TrainingCondition condition : Screened.BANK.trainingConditions()) {
            if (condition.when().evaluate(record) == truth) {
                boolean untilAnswered = truth == Truth.UNKNOWN;
                lock(
                        new LockScope.Contraindicated(condition.id()),
                        new TriageDecision.Lock(condition.id(), "", untilAnswered, Tier.E0),
                        locks);
            }
        }
    }

    private void lock(LockScope scope, TriageDecision.Lock lock, Map<String, TriageDecision.Lock> locks) {
        for (Movement movement : Screened.LIBRARY.movements()) {
            if (scope.selector(record.complaint().regions(), Screened.LIBRARY).test(movement)) {
                locks.merge(
                        movement.id(),
                        lock,
                        (was, now) -> new TriageDecision.Lock(
                                was.cause(),
                                "",
                                was.untilAnswered(),
                                was.tierAtStake().stricter(now.tierAtStake())));
            }
        }
    }
}
