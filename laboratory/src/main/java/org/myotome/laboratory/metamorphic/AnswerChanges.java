package org.myotome.laboratory.metamorphic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.Truth;

/** Changes of the answers to closed questions. */
final class AnswerChanges {

    /**
     * Questions of which yes is not the worse answer: it is the kinder one, or one kind of trouble among others. Which
     * ones they are is a statement of ours about the questions, not about the rules.
     */
    static final Set<String> YES_IS_NOT_WORSE = Collections.unmodifiableSet(new TreeSet<>(List.of(
            "bone_tender_site_low_risk",
            "exertional_leg_pain_gone_with_rest",
            "tender_spot_is_heel",
            "wells_other_cause_as_likely")));

    /** Questions about mood: moving is not the danger there, so nothing is locked while they are open. */
    private static final Set<String> LOCKS_NOTHING_WHILE_OPEN =
            Collections.unmodifiableSet(new TreeSet<>(List.of("self_harm_thoughts", "hopelessness")));

    private final ScreeningBank bank;
    private final List<String> questions;

    AnswerChanges(ScreeningBank bank) {
        this.bank = bank;
        this.questions = bank.questionIds().stream().sorted().toList();
    }

    List<Change> all() {
        return List.of(this::worse, this::worse, this::leftOut, this::leftOut, this::manyLeftOut, this::irrelevant);
    }

    private Optional<Pair> worse(CaseRecord record, SeededRandom random) {
        String question = CaseGenerator.oneOf(questions, random);
        Answer was = record.answers().answer(question);
        if (was == Answer.YES || YES_IS_NOT_WORSE.contains(question)) {
            return Optional.empty();
        }
        return Optional.of(new Pair(
                question + " from " + was.word() + " to yes",
                Relation.NEVER_LOOSER,
                record,
                with(record, question, Answer.YES)));
    }

    private Optional<Pair> leftOut(CaseRecord record, SeededRandom random) {
        List<String> answered = answered(record);
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        String question = CaseGenerator.oneOf(answered, random);
        if (!concerns(record, question)) {
            return Optional.empty();
        }
        boolean wasGood = record.answers().answer(question) == Answer.NO && !YES_IS_NOT_WORSE.contains(question);
        return Optional.of(new Pair(
                question + " left out",
                wasGood ? Relation.NEVER_LOOSER : Relation.OPENS_NOTHING,
                record,
                with(record, question, Answer.UNKNOWN)));
    }

    /** Leave several answers out at once: what holds for one must hold for many. */
    private Optional<Pair> manyLeftOut(CaseRecord record, SeededRandom random) {
        Map<String, Answer> kept = new TreeMap<>(record.answers().byQuestion());
        List<String> gone = new ArrayList<>();
        for (String question : answered(record)) {
            if (CaseGenerator.chance(0.3, random) && concerns(record, question)) {
                kept.remove(question);
                gone.add(question);
            }
        }
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(
                        String.join(", ", gone) + " left out",
                        Relation.OPENS_NOTHING,
                        record,
                        record.withAnswers(new SafetyAnswers(kept))));
    }

    /** Deny something that makes no sense for this person. */
    private Optional<Pair> irrelevant(CaseRecord record, SeededRandom random) {
        List<String> senseless = bank.questions().stream()
                .filter(ScreeningQuestion::isClosed)
                .filter(question -> record.answers().answer(question.id()) == Answer.UNKNOWN)
                .filter(question -> !mayConcern(record, question))
                .map(ScreeningQuestion::id)
                .toList();
        if (senseless.isEmpty()) {
            return Optional.empty();
        }
        String question = CaseGenerator.oneOf(senseless, random);
        return Optional.of(new Pair(
                "no to " + question + ", which does not concern this person",
                Relation.SAME,
                record,
                with(record, question, Answer.NO)));
    }

    private List<String> answered(CaseRecord record) {
        return record.answers().byQuestion().entrySet().stream()
                .filter(entry -> entry.getValue() != Answer.UNKNOWN)
                .map(Map.Entry::getKey)
                .filter(question -> !LOCKS_NOTHING_WHILE_OPEN.contains(question))
                .toList();
    }

    /** Return whether a question would be put to this person. One that would not be cannot be left out either. */
    private boolean concerns(CaseRecord record, String question) {
        CaseRecord unanswered = with(record, question, Answer.UNKNOWN);
        return mayConcern(unanswered, bank.getQuestion(question));
    }

    /** Somebody who says that it hurts nowhere may not be believed; then the place is open. */
    private static boolean mayConcern(CaseRecord record, ScreeningQuestion question) {
        CaseRecord doubted = record.complaint().namesPlace()
                ? record
                : record.withComplaint(record.complaint().withRegions(List.of()));
        return question.appliesWhen().evaluate(doubted) != Truth.FALSE;
    }

    static CaseRecord with(CaseRecord record, String question, Answer answer) {
        return record.withAnswers(record.answers().with(question, answer));
    }
}
