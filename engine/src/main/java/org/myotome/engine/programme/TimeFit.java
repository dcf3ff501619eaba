package org.myotome.engine.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts sets so that a session fits into its minutes. */
final class TimeFit {

    private TimeFit() {}

    /** Return the items with sets cut down to no fewer than the given number, or nothing if that does not help. */
    static Optional<List<ProgrammeItem>> fit(List<ProgrammeItem> items, int minutes, int fewestSets) {
        List<ProgrammeItem> fitted = new ArrayList<>(items);
        while (SessionTime.minutes(fitted) > minutes) {
            int longest = indexOfMostSets(fitted, fewestSets);
            if (longest < 0) {
                return Optional.empty();
            }
            ProgrammeItem item = fitted.get(longest);
            fitted.set(longest, item.withDose(item.dose().withSets(item.dose().sets() - 1)));
        }
        return Optional.of(List.copyOf(fitted));
    }

    private static int indexOfMostSets(List<ProgrammeItem> items, int fewestSets) {
        int index = -1;
        int most = fewestSets;
        for (int i = 0; i < items.size(); i++) {
            int sets = items.get(i).dose().sets();
            if (sets > fewestSets && sets >= most) {
                index = i;
                most = sets;
            }
        }
        return index;
    }
}
