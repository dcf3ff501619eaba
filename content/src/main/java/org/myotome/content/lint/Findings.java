package org.myotome.content.lint;

import java.util.ArrayList;
import java.util.List;
import org.myotome.content.library.LibraryDraft.LocatedMovement;
import org.myotome.content.problem.Problem;

/** Collects what the checks of the movements find. */
final class Findings {

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void error(LocatedMovement movement, String key, String value, String what, String advice) {
        add(Finding.Severity.ERROR, movement, key, value, what, advice);
    }

    void warning(LocatedMovement movement, String key, String value, String what, String advice) {
        add(Finding.Severity.WARNING, movement, key, value, what, advice);
    }

    void errors(List<Problem> problems) {
        problems.forEach(problem -> found.add(new Finding(Finding.Severity.ERROR, problem)));
    }

    private void add(
            Finding.Severity severity, LocatedMovement movement, String key, String value, String what, String advice) {
        String path = movement.movement().id() + "." + key;
        found.add(new Finding(severity, new Problem(file, movement.lineOf(key), path, value, what, advice)));
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}
