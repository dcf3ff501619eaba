package org.myotome.browser;

import java.util.function.UnaryOperator;

/**
 * A page and the engine talk in numbers only: a question goes in character by character and is answered as a whole; the
 * answer is taken out character by character. So the loader stays small and needs no code made from text. There is one
 * thread and one question at a time.
 */
final class Conversation {

    private final UnaryOperator<String> answers;
    private final StringBuilder question = new StringBuilder();
    private String answer = "";

    Conversation(UnaryOperator<String> answers) {
        this.answers = answers;
    }

    /** Add one UTF-16 unit to the question. */
    void put(int unit) {
        question.append((char) unit);
    }

    /** Answer the question and return the length of the answer in UTF-16 units. */
    int answer() {
        String asked = question.toString();
        question.setLength(0);
        answer = answers.apply(asked);
        return answer.length();
    }

    /** Return one UTF-16 unit of the answer. */
    int take(int index) {
        return answer.charAt(index);
    }
}
