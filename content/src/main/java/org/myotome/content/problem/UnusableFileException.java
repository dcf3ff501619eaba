package org.myotome.content.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a file cannot be used as it stands. Nothing of it has been taken over. */
public final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * Report the problems that make a file unusable.
     *
     * @param problems at least one
     */
    public UnusableFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Return all problems, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
