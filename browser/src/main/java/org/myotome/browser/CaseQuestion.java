package org.myotome.browser;

import org.myotome.engine.session.KeptCase;

/** What a phone is handed for the time without network. */
public record CaseQuestion(KeptCase kept) {

    /** Write the question, its first line included. */
    public String lines() {
        ValueWriter writer = new ValueWriter().text("case");
        RecordText.writeKeptCase(kept, writer);
        return writer.lines();
    }
}
