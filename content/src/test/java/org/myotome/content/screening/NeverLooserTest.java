package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.triage.Truth;

/**
 * Absence is never good news: a worse answer never lowers the tier or opens a movement, and an answer turned to unknown
 * never opens a movement. Over the shipped cases, filled and open, and over generated answers.
 *
 * <p>An unknown may lower the tier, because the tier states what is known; the locks stay.
 */
class NeverLooserTest {

    private static final long SEED = 20261125;
    private static final int GENERATED = 60;
    private static final int QUESTIONS_EACH = 10;

    /** Where yes is the kinder answer, or where it is one kind of answer among others. */
    private static final Set<String> KINDER_WHEN_YES =
            Set.of("bone_tender_site_low_risk", "wells_other_cause_as_likely", "exertional_leg_pain_gone_with_rest");
    /** Here moving is not what would be unsafe; the rule says so itself, with locks_while_open. */
    private static final Set<String> LOCK_NOTHING_WHILE_OPEN = Set.of("self_harm_thoughts", "hopelessness");

    private final List<String> looser = new ArrayList<>();

    @Test
    void worse_or_missing_answer_is_never_looser() {
        for (CaseRecord record : records()) {
            TriageDecision before = Screened.decide(record);
            for (String question : someQuestions(record)) {
                Answer given = record.answers().answer(question);
                if (given != Answer.UNKNOWN && !LOCK_NOTHING_WHILE_OPEN.contains(question)) {
                    CaseRecord unknown = with(record, question, Answer.UNKNOWN);
                    boolean tierToo = given == Answer.NO && !KINDER_WHEN_YES.contains(question);
                    require(question + " unknown", record, before, unknown, tierToo);
                }
                if (given != Answer.YES && !KINDER_WHEN_YES.contains(question)) {
                    require(question + " yes", record, before, with(record, question, Answer.YES), true);
                }
            }
        }
        assertThat(looser).isEmpty();
    }

    @Test
    void more_or_unknown_pain_is_never_looser() {
        for (CaseRecord record : records()) {
            TriageDecision before = Screened.decide(record);
            for (int which = 0; which < 4; which++) {
                require(
                        "pain " + which + " unknown",
                        record,
                        before,
                        withPain(record, which, new PainReport.Unknown()),
                        false);
                require(
                        "pain " + which + " most",
                        record,
                        before,
                        withPain(record, which, new PainReport.Score(10)),
                        true);
            }
        }
        assertThat(looser).isEmpty();
    }

    @Test
    void leaving_a_field_out_never_opens_a_movement() {
        for (CaseRecord record : records()) {
            TriageDecision before = Screened.decide(record);
            Person person = record.person();
            Complaint was = record.complaint();
            Person ageless = new Person(Known.unknown(), person.sex(), person.activity());
            Person sexless = new Person(person.ageYears(), Sex.UNKNOWN, person.activity());
            require("age left out", record, before, record.withPerson(ageless), false);
            require("sex left out", record, before, record.withPerson(sexless), false);
            require("duration left out", record, before, complaint(record, was, true, false), false);
            require("side left out", record, before, complaint(record, was, false, true), false);
            Complaint nowhere = new Complaint(List.of(), was.side(), was.durationWeeks(), "", was.story(), "");
            require("regions left out", record, before, record.withComplaint(nowhere), false);
            require("examination left out", record, before, unexamined(record), false);
        }
        assertThat(looser).isEmpty();
    }

    @Test
    void weaker_muscle_is_never_looser() {
        for (CaseRecord record : records()) {
            TriageDecision before = Screened.decide(record);
            for (Map.Entry<StrengthMovement, SidedGrade> entry :
                    record.strength().byMovement().entrySet()) {
                Map<StrengthMovement, SidedGrade> weaker = new EnumMap<>(StrengthMovement.class);
                weaker.putAll(record.strength().byMovement());
                SidedGrade was = entry.getValue();
                weaker.put(entry.getKey(), new SidedGrade(StrengthGrade.MRC_2, was.right(), was.sideNotStated()));
                require(entry.getKey().word(), record, before, record.withStrength(new Strength(weaker)), true);
            }
        }
        assertThat(looser).isEmpty();
    }

    /** A question that does not apply to a person is not put to them, and every question is one of the bank's. */
    @Test
    void every_question_asked_is_applicable_and_open() {
        for (CaseRecord record : records()) {
            for (TriageDecision.NextQuestion next : Screened.decide(record).questions()) {
                ScreeningQuestion question = Screened.BANK.getQuestion(next.questionId());
                assertThat(question.appliesWhen().evaluate(record)).isNotEqualTo(Truth.FALSE);
            }
        }
    }

    /** No dead end: what only an answer opens comes with a question. */
    @Test
    void lock_that_an_answer_opens_comes_with_a_question() {
        for (CaseRecord record : records()) {
            TriageDecision decision = Screened.decide(record);
            boolean waiting = decision.lockedMovements().values().stream().anyMatch(TriageDecision.Lock::untilAnswered);
            if (waiting) {
                assertThat(decision.questions()).as(record.id()).isNotEmpty();
            }
        }
    }

    @Test
    void order_in_which_answers_were_given_changes_nothing() {
        Random random = new Random(SEED);
        for (CaseRecord record : Screened.CASES) {
            List<String> questions =
                    new ArrayList<>(record.answers().byQuestion().keySet());
            Collections.shuffle(questions, random);
            SafetyAnswers shuffled = SafetyAnswers.unknown();
            for (String question : questions) {
                shuffled = shuffled.with(question, record.answers().answer(question));
            }
            assertThat(Screened.decide(record.withAnswers(shuffled))).isEqualTo(Screened.decide(record));
        }
    }

    private void require(String change, CaseRecord record, TriageDecision before, CaseRecord changed, boolean tierToo) {
        TriageDecision after = Triage.decide(changed, Screened.BANK, Screened.LIBRARY);
        boolean opened = !after.lockedMovements()
                .keySet()
                .containsAll(before.lockedMovements().keySet());
        boolean lowered = tierToo && after.tier().compareTo(before.tier()) < 0;
        if (opened || lowered) {
            looser.add(record.id() + ": " + change + ", " + before.tier() + " to " + after.tier());
        }
    }

    private static List<CaseRecord> records() {
        List<CaseRecord> records = new ArrayList<>(Screened.CASES);
        Screened.CASES.forEach(record -> records.add(Screened.filled(record)));
        Random random = new Random(SEED);
        for (int i = 0; i < GENERATED; i++) {
            records.add(generated(records.get(random.nextInt(2 * Screened.CASES.size())), random));
        }
        return records;
    }

    private static CaseRecord generated(CaseRecord from, Random random) {
        SafetyAnswers answers = from.answers();
        double yes = random.nextDouble() * 0.3;
        double unknown = random.nextDouble() * 0.5;
        for (String question : Screened.BANK.questionIds()) {
            double drawn = random.nextDouble();
            if (drawn < yes) {
                answers = answers.with(question, Answer.YES);
            } else if (drawn < yes + unknown) {
                answers = answers.with(question, Answer.UNKNOWN);
            } else if (drawn < yes + unknown + 0.3) {
                answers = answers.with(question, Answer.NO);
            }
        }
        return from.withAnswers(answers);
    }

    private static List<String> someQuestions(CaseRecord record) {
        List<String> questions = new ArrayList<>(Screened.BANK.questionIds());
        Collections.shuffle(questions, new Random(SEED + record.id().hashCode()));
        return questions.subList(0, QUESTIONS_EACH);
    }

    private static CaseRecord with(CaseRecord record, String question, Answer answer) {
        return record.withAnswers(record.answers().with(question, answer));
    }

    private static CaseRecord withPain(CaseRecord record, int which, PainReport report) {
        Pain was = record.pain();
        return record.withPain(new Pain(
                which == 0 ? report : was.rest(),
                which == 1 ? report : was.activity(),
                which == 2 ? report : was.night(),
                which == 3 ? report : was.worst()));
    }

    private static CaseRecord complaint(CaseRecord record, Complaint was, boolean noDuration, boolean noSide) {
        return record.withComplaint(new Complaint(
                was.regions(),
                noSide ? ReportedSide.NOT_STATED : was.side(),
                noDuration ? Known.unknown() : was.durationWeeks(),
                "",
                was.story(),
                ""));
    }

    /**
     * Leave out reflexes, feeling, mobility and tests. Strength stays: a plain no to weakness stands for strength that
     * was not examined, so leaving out a grade that contradicts that answer is not this property's case.
     */
    private static CaseRecord unexamined(CaseRecord record) {
        return record.withExamination(Reflexes.unknown(), List.of(), List.of(), List.of());
    }
}
