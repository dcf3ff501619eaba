package org.myotome.laboratory.prevalence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.triage.Truth;
import org.myotome.laboratory.assumption.RateTable;
import org.myotome.laboratory.assumption.Rates;
import org.myotome.laboratory.population.Condition;
import org.myotome.laboratory.population.PersonGenerator;
import org.myotome.laboratory.population.VirtualPerson;

/** Draws people and triages them, on all processors. A person depends on the seed and a number only. */
final class PrevalenceRun {

    private static final RateTable PEOPLE = PersonGenerator.shippedTable();
    private static final int PEOPLE_PER_BLOCK = 500;

    private final Knowledge knowledge;
    private final PersonGenerator generator;
    private final List<Condition> conditions = Condition.shipped();

    PrevalenceRun(Knowledge knowledge, Rates rates) {
        this.knowledge = knowledge;
        this.generator = new PersonGenerator(
                rates,
                knowledge.bank().questions().stream()
                        .filter(ScreeningQuestion::isClosed)
                        .map(ScreeningQuestion::id)
                        .toList());
    }

    static RateTable table() {
        return PEOPLE;
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** Return the share of each condition among serious ones. */
    Map<String, Double> shares() {
        return generator.shares(conditions);
    }

    /** Draw people without a serious condition. */
    Tally ordinary(int people, long seed) {
        return each(PersonGenerator.ORDINARY, Tier.E4, people, seed);
    }

    /** Draw people with each serious condition. */
    Map<String, Tally> serious(int peopleEach, long seed) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            tallies.put(condition.id(), each(condition.id(), Tier.valueOf(condition.demanded()), peopleEach, seed));
        }
        return tallies;
    }

    private Tally each(String condition, Tier demanded, int people, long seed) {
        SeededRandom root = SeededRandom.of(seed).split(condition);
        int blocks = (people + PEOPLE_PER_BLOCK - 1) / PEOPLE_PER_BLOCK;
        return IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> {
                    Tally tally = Tally.nobody();
                    int end = Math.min(people, (block + 1) * PEOPLE_PER_BLOCK);
                    for (int number = block * PEOPLE_PER_BLOCK; number < end; number++) {
                        VirtualPerson person = generator.draw(condition, root.split(Integer.toString(number)));
                        tally = tally.plus(one(person, demanded));
                    }
                    return tally;
                })
                .reduce(Tally.nobody(), Tally::plus);
    }

    private Tally one(VirtualPerson person, Tier demanded) {
        TriageDecision decision = decide(person.told());
        boolean serious = !person.isOrdinary();
        boolean caught = serious && decision.tier().compareTo(demanded) >= 0;
        boolean ifComplete = serious && decide(person.truth()).tier().compareTo(demanded) >= 0;
        boolean everythingWaits = decision.lockedMovements().size()
                == knowledge.library().movements().size();
        return new Tally(
                1,
                count(decision.tier().compareTo(Tier.E2) >= 0),
                count(decision.tier().compareTo(Tier.E3) >= 0),
                count(decision.tier().compareTo(Tier.E4) >= 0),
                count(caught),
                count(ifComplete),
                count(serious && !caught && everythingWaits),
                count(AnyFlag.stops(person.told())));
    }

    private TriageDecision decide(CaseRecord record) {
        return Triage.decide(asked(record), knowledge.bank(), knowledge.library());
    }

    /** Return the case without answers to questions that nobody would have put, such as one about the knee in a heel. */
    private CaseRecord asked(CaseRecord record) {
        Map<String, Answer> answers = new TreeMap<>(record.answers().byQuestion());
        for (ScreeningQuestion question : knowledge.bank().questions()) {
            if (question.appliesWhen().evaluate(record) == Truth.FALSE) {
                answers.remove(question.id());
            }
        }
        return record.withAnswers(new SafetyAnswers(answers));
    }

    private static long count(boolean so) {
        return so ? 1 : 0;
    }
}
