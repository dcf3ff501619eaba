package org.myotome.browser;

import org.teavm.interop.Export;

/** The functions that a page sees of the engine for the self-check and the search. */
final class Exports {

    private static final Conversation CONVERSATION = new Conversation(Questions::answer);

    private Exports() {}

    /** Start the module; there is nothing to start. */
    @SuppressWarnings("unused") // The compiler to WebAssembly wants an entry point with this signature.
    public static void main(String[] arguments) {}

    /** Add one UTF-16 unit to the question. */
    @Export(name = "put")
    static void put(int unit) {
        CONVERSATION.put(unit);
    }

    /** Answer the question and return the length of the answer in UTF-16 units. */
    @Export(name = "answer")
    static int answer() {
        return CONVERSATION.answer();
    }

    /** Return one UTF-16 unit of the answer. */
    @Export(name = "take")
    static int take(int index) {
        return CONVERSATION.take(index);
    }
}
