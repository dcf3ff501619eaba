package org.myotome.engine.record;

/**
 * Pain by circumstance.
 *
 * @param rest at rest
 * @param activity during activity
 * @param night at night
 * @param worst at its worst
 */
public record Pain(PainReport rest, PainReport activity, PainReport night, PainReport worst) {

    /** Return pain of which nothing is known. */
    public static Pain unknown() {
        PainReport unknown = new PainReport.Unknown();
        return new Pain(unknown, unknown, unknown, unknown);
    }
}
