package org.myotome.laboratory.progression.truth;

/**
 * What somebody says about a session and the morning after it.
 *
 * <p>Plain numbers, because hundreds of millions are made; what was not said is {@link #NOT_SAID}, never a zero.
 *
 * @param during the worst pain, 0 to 10
 * @param after pain right after, 0 to 10
 * @param morning pain the next morning, 0 to 10
 * @param form how it looked: {@link #STEADY}, {@link #WOBBLED} or {@link #LOST}
 * @param reserve repetitions left, 0 to 10
 * @param donePercent how much of what was prescribed was done, 0 to 100
 */
public record Report(int during, int after, int morning, int form, int reserve, int donePercent) {

    public static final int NOT_SAID = -1;
    public static final int STEADY = 0;
    public static final int WOBBLED = 1;
    public static final int LOST = 2;

    /** Return the worse of two reports of the same session, answer by answer; what only one says is taken from it. */
    public Report worse(Report other) {
        return new Report(
                Math.max(during, other.during),
                Math.max(after, other.after),
                Math.max(morning, other.morning),
                Math.max(form, other.form),
                less(reserve, other.reserve),
                less(donePercent, other.donePercent));
    }

    private static int less(int one, int other) {
        return one == NOT_SAID ? other : other == NOT_SAID ? one : Math.min(one, other);
    }

    /** Return whether all pain that a decision hangs on was said. */
    public boolean isPainSaid() {
        return during != NOT_SAID && after != NOT_SAID && morning != NOT_SAID;
    }
}
