package org.myotome.laboratory.progression.trial;

/** Hears how far a study is; from any thread. */
@FunctionalInterface
public interface Progress {

    /** Hear that so many more people are done. */
    void advance(long people);

    /** Return one that does not listen. */
    static Progress silent() {
        return people -> {};
    }
}
