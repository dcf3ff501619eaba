package org.myotome.content.recording;

import java.util.ArrayList;
import java.util.List;

/** One activity as a file holds it, before it is made sense of. Filled by one reader. */
final class Raw {

    /** Stretches without a break, each in the order of the file. */
    final List<List<Fix>> stretches = new ArrayList<>();

    /** What the device calls it, in lower case; may be empty. */
    String sport = "";

    /** When the device says that it began. */
    long startMillis = Fix.NO_TIME;

    /** What the device says as totals; NaN where it does not. */
    double totalMetres = Double.NaN;

    double totalSeconds = Double.NaN;
    double totalClimb = Double.NaN;
    int lostPoints;

    void beginStretch() {
        stretches.add(new ArrayList<>());
    }

    void add(Fix fix) {
        if (stretches.isEmpty()) {
            beginStretch();
        }
        stretches.getLast().add(fix);
    }

    boolean isEmpty() {
        return stretches.stream().allMatch(List::isEmpty) && Double.isNaN(totalMetres) && Double.isNaN(totalSeconds);
    }
}
