package org.myotome.browser;

import org.jspecify.annotations.Nullable;
import org.myotome.engine.language.Words;
import org.myotome.engine.movement.Library;
import org.myotome.engine.session.KeptCase;
import org.myotome.engine.session.NetworkNeededException;
import org.myotome.engine.session.OfflineDays;

/**
 * Answers questions about a person's days without network. {@code knowledge} hands over the library and the safety rules,
 * {@code words} a language other than English and {@code case} the person's record as it was kept; {@code day} asks for a day after what was said since: its number, and the
 * entries. An answer begins with {@code ok}, or with {@code bad} and the reason.
 */
public final class DayQuestions {

    private static @Nullable Library library;
    private static Words words = Words.ENGLISH;
    private static @Nullable OfflineDays days;
    private static @Nullable KeptCase kept;

    private DayQuestions() {}

    /** Answer a question; never throws for a question that cannot be understood. */
    public static String answer(String question) {
        return Answers.to(question, DayQuestions::answer);
    }

    private static void answer(String kind, ValueReader reader, ValueWriter answer) {
        switch (kind) {
            case "knowledge" -> keepKnowledge(reader, answer);
            case "words" -> keepWords(reader, answer);
            case "case" -> keepCase(reader, answer);
            case "day" -> day(reader, answer);
            default -> throw Answers.unknown(kind);
        }
    }

    private static void keepKnowledge(ValueReader reader, ValueWriter answer) {
        KnowledgeQuestion knowledge = KnowledgeQuestion.read(reader);
        reader.end();
        library = knowledge.library();
        days = new OfflineDays(knowledge.library(), knowledge.bank());
        answer.text(knowledge.library().version()).text(KnowledgeQuestion.nameOf(knowledge.bank()));
    }

    private static void keepWords(ValueReader reader, ValueWriter answer) {
        WordsQuestion asked = WordsQuestion.read(reader);
        reader.end();
        words = asked.words();
        answer.text(words.language().tag());
    }

    private static void keepCase(ValueReader reader, ValueWriter answer) {
        KeptCase read = RecordText.readKeptCase(reader);
        reader.end();
        kept = read;
        answer.whole(read.events().size());
    }

    private static void day(ValueReader reader, ValueWriter answer) {
        Library movements = library;
        OfflineDays looking = days;
        KeptCase known = kept;
        if (movements == null || looking == null || known == null) {
            throw new IllegalArgumentException(
                    "A day needs the library, the safety rules and the case.\nMaybe they were not handed over yet.");
        }
        DayQuestion asked = DayQuestion.read(reader);
        reader.end();
        try {
            OfflineDays.Looked looked = looking.look(known, asked.said(), asked.today());
            new DayText(movements, words, known, answer).write(looked);
        } catch (NetworkNeededException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
