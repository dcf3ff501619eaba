package org.myotome.content.casefile;

import java.util.List;
import org.myotome.content.problem.Problem;
import org.myotome.engine.record.CaseRecord;

/** What came of one line of NDJSON. */
public sealed interface CaseLine {

    /** A case that can be decided about. */
    record Taken(CaseRecord record) implements CaseLine {}

    /**
     * A line that cannot be used. Nothing is decided about it.
     *
     * @param id the case id that it states, or empty
     * @param line which line it is, from 1
     * @param problems everything that is wrong with it, at least one
     */
    record Refused(String id, int line, List<Problem> problems) implements CaseLine {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("The line (" + line + ") is refused without a reason.");
            }
        }
    }
}
