package org.myotome.browser;

import org.teavm.interop.Export;

/**
 * The functions a page sees. A question goes in character by character and is answered as a whole; the answer is taken
 * out character by character. Only whole numbers cross the border, so that the loader stays small and needs no code made
 * from text. A page runs one question at a time: there is one thread and one question.
 */
final class Exports {

    private static final StringBuilder QUESTION = new StringBuilder();
    private static String answer = "";

    private Exports() {}

    /** Start the module; there is nothing to start. */
    @SuppressWarnings("unused") // The compiler to WebAssembly wants an entry point with this signature.
    public static void main(String[] arguments) {}

    /** Add one UTF-16 unit to the question. */
    @Export(name = "put")
    static void put(int unit) {
        QUESTION.append((char) unit);
    }

    /** Answer the question and return the length of the answer in UTF-16 units. */
    @Export(name = "answer")
    static int answer() {
        String question = QUESTION.toString();
        QUESTION.setLength(0);
        answer = Questions.answer(question);
        return answer.length();
    }

    /** Return one UTF-16 unit of the answer. */
    @Export(name = "take")
    static int take(int index) {
        return answer.charAt(index);
    }
}
