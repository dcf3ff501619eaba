package org.myotome.browser;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.session.DatedEntry;

/**
 * How a day looks after what was said on a device.
 *
 * @param today the person's own calendar day
 * @param said what was said and not sent yet, in order
 */
public record DayQuestion(LocalDate today, List<DatedEntry> said) {

    public DayQuestion {
        said = List.copyOf(said);
    }

    /** Write the question, its first line included. */
    public String lines() {
        ValueWriter writer = new ValueWriter().text("day").day(today);
        writer.list(said, entry -> RecordText.writeDatedEntry(entry, writer));
        return writer.lines();
    }

    /**
     * Read a question after its first line.
     *
     * @throws IllegalArgumentException if the text is not a question
     */
    static DayQuestion read(ValueReader reader) {
        return new DayQuestion(reader.day(), reader.list(() -> RecordText.readDatedEntry(reader)));
    }
}
