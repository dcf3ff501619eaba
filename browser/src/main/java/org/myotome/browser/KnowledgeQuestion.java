package org.myotome.browser;

import org.myotome.engine.movement.Library;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningQuestion;

/**
 * What a page hands over once for all self-checks that follow.
 *
 * @param library the movements
 * @param bank the safety rules and questions
 */
public record KnowledgeQuestion(Library library, ScreeningBank bank) {

    /** Write the question, its first line included. */
    public String lines() {
        ValueWriter writer = new ValueWriter().text("knowledge");
        LibraryText.write(library, writer);
        BankText.write(bank, writer);
        return writer.lines();
    }

    /**
     * Name the questions of a bank in their order: its version, and sixteen hexadecimal digits over the ids (FNV-1a). Two banks of
     * the same name ask the same questions in the same order.
     */
    public static String nameOf(ScreeningBank bank) {
        long hash = 0xcbf29ce484222325L;
        for (ScreeningQuestion question : bank.questions()) {
            String id = question.id() + " ";
            for (int index = 0; index < id.length(); index++) {
                hash = (hash ^ id.charAt(index)) * 0x100000001b3L;
            }
        }
        return bank.version() + " " + Long.toHexString(hash);
    }

    /**
     * Read a question after its first line.
     *
     * @throws IllegalArgumentException if the text is not a question
     */
    public static KnowledgeQuestion read(ValueReader reader) {
        return new KnowledgeQuestion(LibraryText.read(reader), BankText.read(reader));
    }
}
