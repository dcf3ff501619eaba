package org.myotome.browser;

/** The form of every answer: {@code ok} and what was asked for, or {@code bad} and the reason. */
final class Answers {

    private Answers() {}

    /** What answers a kind of question. */
    @FunctionalInterface
    interface Answerer {

        /**
         * Read the rest of a question of a kind and write its answer.
         *
         * @throws IllegalArgumentException if the question cannot be understood
         */
        void answer(String kind, ValueReader reader, ValueWriter answer);
    }

    /** Answer a question; never throws for a question that cannot be understood. */
    static String to(String question, Answerer answerer) {
        try {
            ValueWriter answer = new ValueWriter().text("ok");
            ValueReader reader = new ValueReader(question);
            answerer.answer(reader.text(), reader, answer);
            return answer.lines();
        } catch (IllegalArgumentException e) {
            return new ValueWriter()
                    .text("bad")
                    .text(String.valueOf(e.getMessage()))
                    .lines();
        }
    }

    /** Return the exception for a kind of question that there is not. */
    static IllegalArgumentException unknown(String kind) {
        return new IllegalArgumentException(
                "There is no question (" + kind + ").\nMaybe the page and the engine are of different versions.");
    }
}
