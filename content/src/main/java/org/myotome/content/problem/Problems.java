package org.myotome.content.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file, so that all of them are reported together. Not for use by several threads. */
public final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    /** Start with no problem in the named file. */
    public Problems(String file) {
        this.file = file;
    }

    /** Return the name of the file. */
    public String file() {
        return file;
    }

    /** Note a problem with the value of a field. */
    public void add(int line, String path, String value, String what, String advice) {
        found.add(new Problem(file, line, path, value, what, advice));
    }

    /** Note a problem with a word or key for which another one is near. */
    public void add(int line, String path, String value, String what, String advice, String nearest) {
        found.add(new Problem(file, line, path, value, what, advice, nearest));
    }

    /** Return whether there is no problem so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Return what was found so far, in the order of finding. */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    /**
     * Do nothing if there is no problem.
     *
     * @throws UnusableFileException with all problems, if there is one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new UnusableFileException(found);
        }
    }
}
