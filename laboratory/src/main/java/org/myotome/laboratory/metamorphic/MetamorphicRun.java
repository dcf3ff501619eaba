package org.myotome.laboratory.metamorphic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;

/** Draws cases, changes each, and compares the decisions. A case depends on the seed and its number only. */
public final class MetamorphicRun {

    private static final int CASES_PER_BLOCK = 1000;
    private static final int VIOLATIONS_KEPT = 200;

    private final ScreeningBank bank;
    private final Library library;
    private final CaseGenerator generator;
    private final Changes changes;

    /**
     * What a run found.
     *
     * @param cases drawn cases
     * @param pairs pairs compared, by relation
     * @param violationCount pairs and cases in which something was wrong
     * @param violations the first of them
     */
    public record Result(long cases, Map<Relation, Long> pairs, long violationCount, List<Violation> violations) {
        public Result {
            violations = List.copyOf(violations);
        }

        Result plus(Result other) {
            Map<Relation, Long> sum = new EnumMap<>(pairs);
            other.pairs.forEach((relation, count) -> sum.merge(relation, count, Long::sum));
            List<Violation> all = new ArrayList<>(violations);
            all.addAll(other.violations.subList(
                    0, Math.min(other.violations.size(), Math.max(0, VIOLATIONS_KEPT - violations.size()))));
            return new Result(cases + other.cases, sum, violationCount + other.violationCount, all);
        }

        static Result nothing() {
            return new Result(0, new EnumMap<>(Relation.class), 0, List.of());
        }

        /** Return how many pairs were compared. */
        public long pairCount() {
            return pairs.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Prepare a run with the rules and movements under test. */
    public MetamorphicRun(ScreeningBank bank, Library library) {
        this.bank = bank;
        this.library = library;
        this.generator = new CaseGenerator(bank.questions().stream()
                .filter(question -> question.isClosed())
                .map(question -> question.id())
                .toList());
        this.changes = new Changes(bank);
    }

    /**
     * Run over cases, on all processors.
     *
     * @param seed what everything is drawn from
     * @param cases how many cases to draw
     * @param changesEach how many changes to try on each
     */
    public Result run(long seed, long cases, int changesEach) {
        long blocks = (cases + CASES_PER_BLOCK - 1) / CASES_PER_BLOCK;
        return LongStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> {
                    long first = block * CASES_PER_BLOCK;
                    return block(seed, first, Math.min(cases, first + CASES_PER_BLOCK), changesEach);
                })
                .reduce(Result.nothing(), Result::plus);
    }

    /**
     * Run over given cases, whole plans included: the next step is compared too, and no case may end without one.
     *
     * @param seed what the changes are drawn from
     * @param changesEach how many changes to try on each
     */
    public Result runPlans(long seed, List<CaseRecord> cases, int changesEach) {
        PlanComparison plans = new PlanComparison(new Consultation(library, bank));
        SeededRandom root = SeededRandom.of(seed);
        Map<Relation, Long> pairs = new EnumMap<>(Relation.class);
        List<Violation> violations = new ArrayList<>();
        for (CaseRecord record : cases) {
            SeededRandom random = root.split(record.id());
            TriageDecision decision = Triage.decide(record, bank, library);
            for (int i = 0; i < changesEach; i++) {
                Pair pair = changes.draw(record, random);
                pairs.merge(pair.relation(), 1L, Long::sum);
                findFault(pair, record, decision)
                        .or(() -> plans.findFault(pair))
                        .ifPresent(what -> violations.add(new Violation(pair, what)));
            }
        }
        return new Result(cases.size(), pairs, violations.size(), violations);
    }

    private Result block(long seed, long first, long end, int changesEach) {
        SeededRandom root = SeededRandom.of(seed);
        Map<Relation, Long> pairs = new EnumMap<>(Relation.class);
        List<Violation> violations = new ArrayList<>();
        for (long number = first; number < end; number++) {
            SeededRandom random = root.split(Long.toString(number));
            CaseRecord record = generator.draw(random, "drawn-" + number);
            TriageDecision decision = Triage.decide(record, bank, library);
            findDeadEnd(decision)
                    .ifPresent(what ->
                            violations.add(new Violation(new Pair("no change", Relation.SAME, record, record), what)));
            for (int i = 0; i < changesEach; i++) {
                Pair pair = changes.draw(record, random);
                pairs.merge(pair.relation(), 1L, Long::sum);
                findFault(pair, record, decision).ifPresent(what -> violations.add(new Violation(pair, what)));
            }
        }
        return new Result(
                end - first,
                pairs,
                violations.size(),
                violations.subList(0, Math.min(violations.size(), VIOLATIONS_KEPT)));
    }

    /** Some changes need another case to start from than the drawn one. */
    private Optional<String> findFault(Pair pair, CaseRecord record, TriageDecision decision) {
        TriageDecision before = pair.before().equals(record) ? decision : Triage.decide(pair.before(), bank, library);
        return TriageComparison.findFault(pair.relation(), before, Triage.decide(pair.after(), bank, library));
    }

    /** A case is a dead end when everything waits for an answer and nothing is asked, or when nobody is named. */
    private Optional<String> findDeadEnd(TriageDecision decision) {
        boolean waits = decision.lockedMovements().size() == library.movements().size()
                && decision.lockedMovements().values().stream().anyMatch(TriageDecision.Lock::untilAnswered);
        if (waits && decision.questions().isEmpty()) {
            return Optional.of("movements wait for an answer, and nothing is asked");
        }
        boolean refers = decision.tier().compareTo(Tier.E2) >= 0;
        return refers && decision.flags().isEmpty()
                ? Optional.of("a referral does not say what to do")
                : Optional.empty();
    }
}
