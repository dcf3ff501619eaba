package org.myotome.content.lint;

import org.myotome.content.library.LibraryDraft.LocatedMovement;

/** Checks that a movement can be taught and judged: it has cues, and faults to look for. */
final class DescriptionCheck {

    private DescriptionCheck() {}

    static void check(Links links, Findings findings) {
        for (LocatedMovement located : links.movements()) {
            if (located.movement().cues().isEmpty()) {
                findings.error(located, "cues", "", "are missing.", "Maybe say in a few words how it is done.");
            }
            if (located.movement().faults().isEmpty()) {
                findings.error(located, "faults", "", "are missing.", "Maybe say what shows that it goes wrong.");
            }
        }
    }
}
