package org.myotome.content.translation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A section in one language.
 *
 * @param section which
 * @param reviewer the clinician who has reviewed it, or {@link #AWAITING}
 * @param texts translations by their English texts
 */
public record TranslatedSection(Section section, String reviewer, Map<String, String> texts) {

    /** What stands in the place of a reviewer while there is none. */
    public static final String AWAITING = "awaiting review by a clinician who speaks it";

    public TranslatedSection {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Return whether a clinician has reviewed it. */
    public boolean isReviewed() {
        return !reviewer.equals(AWAITING);
    }
}
