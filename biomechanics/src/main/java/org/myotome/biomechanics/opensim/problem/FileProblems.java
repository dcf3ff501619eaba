package org.myotome.biomechanics.opensim.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file, so that all are reported together. For one thread. */
public final class FileProblems {

    /** More than anybody reads; a table of nothing but wrong cells would fill the memory. */
    private static final int MOST = 50;

    private static final int LONGEST_VALUE = 60;

    private final String file;
    private final List<FileProblem> found = new ArrayList<>();
    private int untold;

    /** Start without a problem. */
    public FileProblems(String file) {
        this.file = file;
    }

    /** Return the name of the file. */
    public String file() {
        return file;
    }

    /** Note a problem; line 0 stands for the file as a whole. */
    public void add(int line, String what, String advice) {
        if (found.size() < MOST) {
            found.add(new FileProblem(file, line, what, advice));
        } else {
            untold++;
        }
    }

    /** Return whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Do nothing if nothing is wrong.
     *
     * @throws UnusableInputException with every problem, if there is one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    /** Return an exception with every problem and one more, for when reading cannot go on. */
    public UnusableInputException with(int line, String what, String advice) {
        add(line, what, advice);
        return exception();
    }

    private UnusableInputException exception() {
        List<FileProblem> all = new ArrayList<>(found);
        if (untold > 0) {
            all.add(new FileProblem(file, 0, "has " + untold + " more problems.", "Maybe mend the ones above first."));
        }
        return new UnusableInputException(all);
    }

    /** Return a value as it may stand in a message: on one line, and not too long. */
    public static String shown(String value) {
        StringBuilder line = new StringBuilder();
        for (String word : value.strip().split("\\s+", -1)) {
            line.append(line.isEmpty() ? "" : " ").append(word);
            if (line.length() > LONGEST_VALUE) {
                return line.substring(0, LONGEST_VALUE) + "...";
            }
        }
        return line.toString();
    }
}
