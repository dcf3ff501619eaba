package org.myotome.browser;

import org.jspecify.annotations.Nullable;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Library;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.selfcheck.SelfCheck;

/**
 * Answers a question written as lines of text. The first line says what is asked, the rest is what it takes; the answer
 * begins with {@code ok} or, when the question cannot be understood, with {@code bad} and the reason.
 */
public final class Questions {

    /** What a page has said once for all self-checks; there is one page and one question at a time. */
    private static @Nullable SelfCheck selfCheck;

    private static Words words = Words.ENGLISH;

    private Questions() {}

    /** Answer a question; never throws for a question that cannot be understood. */
    public static String answer(String question) {
        return Answers.to(question, Questions::answer);
    }

    private static void answer(String kind, ValueReader reader, ValueWriter answer) {
        switch (kind) {
            case "arithmetic" -> sampleArithmetic(reader, answer);
            case "read back" -> readBack(reader, answer);
            case "search" -> search(reader, answer);
            case "demand" -> demand(reader, answer);
            case "knowledge" -> keepKnowledge(reader, answer);
            case "words" -> keepWords(reader, answer);
            case "self check" -> selfCheck(reader, answer);
            default -> throw Answers.unknown(kind);
        }
    }

    /** Write what the engine's arithmetic gives, for a seed and so many inputs, to be compared with another platform. */
    private static void sampleArithmetic(ValueReader reader, ValueWriter answer) {
        ArithmeticSample sample = new ArithmeticSample(reader.whole(), reader.count());
        reader.end();
        sample.write(answer);
    }

    /** Write what comes next in a search. */
    private static void search(ValueReader reader, ValueWriter answer) {
        SearchQuestion question = SearchQuestion.read(reader);
        reader.end();
        answer.text(question.answer());
    }

    /** Write what a movement asks of somebody. */
    private static void demand(ValueReader reader, ValueWriter answer) {
        DemandQuestion question = DemandQuestion.read(reader);
        reader.end();
        question.writeAnswer(answer);
    }

    /** Keep the library and the safety rules for the self-checks that follow; write what both are named and the questions. */
    private static void keepKnowledge(ValueReader reader, ValueWriter answer) {
        KnowledgeQuestion knowledge = KnowledgeQuestion.read(reader);
        reader.end();
        selfCheck = new SelfCheck(knowledge.library(), knowledge.bank());
        answer.text(knowledge.library().version()).text(KnowledgeQuestion.nameOf(knowledge.bank()));
        answer.list(knowledge.bank().questions(), question -> answer.text(question.id()));
    }

    /** Keep a language for the self-checks that follow; write which. */
    private static void keepWords(ValueReader reader, ValueWriter answer) {
        WordsQuestion asked = WordsQuestion.read(reader);
        reader.end();
        words = asked.words();
        answer.text(words.language().tag());
    }

    /** Write what comes next in a self-check. */
    private static void selfCheck(ValueReader reader, ValueWriter answer) {
        SelfCheck check = selfCheck;
        if (check == null) {
            throw new IllegalArgumentException(
                    "A self-check needs the library and the safety rules.\nMaybe they were not handed over yet.");
        }
        SelfCheckQuestion question = SelfCheckQuestion.read(reader);
        reader.end();
        question.writeAnswer(check, words, answer);
    }

    /** Write a library and a case back as they were understood, so that both sides can be seen to mean the same. */
    private static void readBack(ValueReader reader, ValueWriter answer) {
        Library library = LibraryText.read(reader);
        CaseRecord record = CaseText.read(reader);
        reader.end();
        LibraryText.write(library, answer);
        CaseText.write(record, answer);
    }
}
