package org.myotome.server.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: many entries of a kind are folded on the timeline, and none is lost. */
class EntryRunTest {

    @Test
    void fourOrMoreOfAKindAreFoldedAndOthersStandByThemselves() {
        assertThat(folded("sets 5 Ada", " 1 Ada", "sets 3 Ada", " 2 Ada"))
                .isEqualTo("[5 sets: 5] [: 1] [: 3] [: 1] [: 1]");
    }

    @Test
    void whatTwoPeopleWroteIsFoldedApart() {
        assertThat(folded("sets 4 Ada", "sets 4 Bo")).isEqualTo("[4 sets: 4] [4 sets: 4]");
    }

    @Test
    void nothingIsFoldedOfNothing() {
        assertThat(EntryRun.of(List.of())).isEmpty();
    }

    /** Each text is a kind, how many entries, and their author. */
    private static String folded(String... groups) {
        List<Entry> entries = new ArrayList<>();
        for (String group : groups) {
            String[] parts = group.split(" ", 3);
            for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
                entries.add(
                        new Entry("", parts[0], "08:00", "", "", parts[2], Optional.empty(), List.of(), true, true));
            }
        }
        List<EntryRun> runs = EntryRun.of(entries);
        assertThat(runs.stream().flatMap(run -> run.entries().stream())).hasSameSizeAs(entries);
        return runs.stream()
                .map(run -> "[" + run.summary() + ": " + run.entries().size() + "]")
                .collect(Collectors.joining(" "));
    }
}
