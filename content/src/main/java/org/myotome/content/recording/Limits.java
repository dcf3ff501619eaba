package org.myotome.content.recording;

import org.myotome.engine.language.Words;

/** How large a recording may be. More is refused before memory is spent on it. */
final class Limits {

    /** Bytes of a file: a day at one point a second in GPX is about 15 MB. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    /** Points of a file: three days at one a second. */
    static final int MOST_POINTS = 260_000;

    /** Walks and runs in one file. */
    static final int MOST_ACTIVITIES = 50;

    static final int MOST_DEPTH = 40;
    static final int MOST_ELEMENTS = 4_000_000;
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_SPORT = 60;

    private Limits() {}

    static RefusedException tooManyPoints(Words words) {
        return new RefusedException(
                Understood.Kind.TOO_LARGE,
                words.say("The file has more than {0} points.", MOST_POINTS),
                words.say("Split it into several walks or runs."));
    }
}
