package org.myotome.engine.nerve;

import java.util.List;

/**
 * What the pattern fits.
 *
 * @param informative whether there is any sign at all that the wiring is involved; without one, nothing is concluded
 * @param ranked lesions, most probable first
 * @param notes what the pattern says in words, such as the discordance rule; may be empty
 */
public record NerveAssessment(boolean informative, List<Ranked> ranked, List<String> notes) {

    public NerveAssessment {
        ranked = List.copyOf(ranked);
        notes = List.copyOf(notes);
    }

    /**
     * A lesion with its share.
     *
     * @param probability 0 to 1 among the lesions of the table
     */
    public record Ranked(Lesion lesion, double probability) {}
}
