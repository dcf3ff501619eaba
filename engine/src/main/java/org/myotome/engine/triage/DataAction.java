package org.myotome.engine.triage;

/** What to do about the data of a case before trusting them. */
public enum DataAction {
    ACCEPT("accept"),
    ASK_MISSING("ask_missing"),
    CONFIRM_VALUE("confirm_value"),
    REJECT_VALUE("reject_value"),
    RESOLVE_CONFLICT("resolve_conflict"),
    BLOCK_SCOPE("block_scope");

    private final String word;

    DataAction(String word) {
        this.word = word;
    }

    /** Return the word used in case files and on the wire. */
    public String word() {
        return word;
    }
}
