package org.myotome.server.page;

import java.io.Serial;
import java.util.List;
import org.myotome.server.wording.Saying;

/** Says that nothing was saved because of what was typed. */
public final class BadInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Report one or more problems. */
    public BadInputException(List<Problem> problems) {
        super("Nothing was saved: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** Report one problem. */
    public BadInputException(String field, String value, String remedy) {
        this(List.of(new Problem(field, value, remedy)));
    }

    /** Report one problem that is put into words when it is shown. */
    public BadInputException(Saying field, Saying value, Saying remedy) {
        this(List.of(new Problem(field, value, remedy)));
    }

    /** Return the problems. */
    public List<Problem> problems() {
        return problems;
    }
}
