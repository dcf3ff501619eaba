package org.myotome.biomechanics.opensim.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a file cannot be used as it stands. Nothing of it has been taken over. */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<FileProblem> problems;

    /**
     * Report what makes a file unusable.
     *
     * @param problems at least one
     */
    public UnusableInputException(List<FileProblem> problems) {
        super(problems.stream().map(FileProblem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Return all problems. */
    public List<FileProblem> problems() {
        return problems;
    }
}
