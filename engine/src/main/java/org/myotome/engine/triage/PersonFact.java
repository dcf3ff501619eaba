package org.myotome.engine.triage;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Sex;

/** A fact about the person: an answer, the age, the sex, the kind of activity. */
public sealed interface PersonFact extends Fact {

    /** Id of the question for the age. */
    String AGE_QUESTION = "age_years";

    /** Id of the question for the sex. */
    String SEX_QUESTION = "sex";

    /** A question was answered in one particular way. */
    record Answered(String question, Answer answer) implements PersonFact {
        public Answered {
            if (answer == Answer.UNKNOWN) {
                throw new IllegalArgumentException("The answer to " + question + " must be yes or no.\n"
                        + "Maybe the condition should stand behind `unless`.");
            }
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            return given(record.answers().answer(question));
        }

        /** Tell whether an answer is the one. */
        Truth given(Answer given) {
            return given == Answer.UNKNOWN ? Truth.UNKNOWN : Truth.of(given == answer);
        }
    }

    /** The person has reached an age, in years. */
    record AgeAtLeast(double years) implements PersonFact {
        @Override
        public Truth evaluate(CaseRecord record) {
            return record.person()
                    .ageYears()
                    .find()
                    .map(age -> Truth.of(age >= years))
                    .orElse(Truth.UNKNOWN);
        }

        @Override
        public String question() {
            return AGE_QUESTION;
        }
    }

    /** The person has not reached an age, in years. */
    record AgeBelow(double years) implements PersonFact {
        @Override
        public Truth evaluate(CaseRecord record) {
            return record.person()
                    .ageYears()
                    .find()
                    .map(age -> Truth.of(age < years))
                    .orElse(Truth.UNKNOWN);
        }

        @Override
        public String question() {
            return AGE_QUESTION;
        }
    }

    /** The person has one sex; a study group of both sexes may. */
    record SexIs(Sex sex) implements PersonFact {
        @Override
        public Truth evaluate(CaseRecord record) {
            return switch (record.person().sex()) {
                case MALE, FEMALE -> Truth.of(record.person().sex() == sex);
                case MIXED, UNKNOWN -> Truth.UNKNOWN;
            };
        }

        @Override
        public String question() {
            return SEX_QUESTION;
        }
    }

    /**
     * What the person says about work and sport holds one of some words. Words can only confirm: their absence tells
     * nothing, and the question is put instead, unless it was answered.
     *
     * @param question the closed question that asks the same
     */
    record ActivitySays(WordList words, String question) implements PersonFact {

        @Override
        public Truth evaluate(CaseRecord record) {
            return isSaid(record) ? Truth.TRUE : asAnswered(record.answers().answer(question));
        }

        /** Return whether one of the words was said. */
        boolean isSaid(CaseRecord record) {
            return words.isIn(record.person().activity());
        }

        /** Tell what the answer to the question says. */
        static Truth asAnswered(Answer given) {
            return given == Answer.UNKNOWN ? Truth.UNKNOWN : Truth.of(given == Answer.YES);
        }
    }

    /** None of some questions has been answered yet. */
    record NoneAnswered(Set<String> questions) implements PersonFact {
        public NoneAnswered {
            questions = Collections.unmodifiableSet(new TreeSet<>(questions));
        }

        @Override
        public Truth evaluate(CaseRecord record) {
            for (String question : questions) {
                if (record.answers().answer(question) != Answer.UNKNOWN) {
                    return Truth.FALSE;
                }
            }
            return Truth.TRUE;
        }

        @Override
        public String question() {
            return questions.iterator().next();
        }
    }

    /** A measured fever was written down. See {@link WrittenFever}. */
    record FeverWritten() implements PersonFact {
        @Override
        public Truth evaluate(CaseRecord record) {
            return Truth.of(WrittenFever.appearsIn(record));
        }

        @Override
        public String question() {
            return WrittenFever.QUESTION;
        }
    }

    /** Something the person wrote reads like a crisis. See {@link CrisisWords}. */
    record WrittenCrisis() implements PersonFact {
        @Override
        public Truth evaluate(CaseRecord record) {
            return Truth.of(CrisisWords.appearIn(record));
        }

        @Override
        public String question() {
            return CrisisWords.QUESTION;
        }
    }

    /** Nobody has said how old the person is. */
    record AgeUnknown() implements PersonFact {
        @Override
        public Truth evaluate(CaseRecord record) {
            return Truth.of(!record.person().ageYears().isKnown());
        }

        @Override
        public String question() {
            return AGE_QUESTION;
        }
    }
}
