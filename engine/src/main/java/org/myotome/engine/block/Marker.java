package org.myotome.engine.block;

import org.myotome.engine.startingpoint.Trial;

/**
 * How the movement that is tested again and again went.
 *
 * @param form how it looked
 * @param pain pain while moving, 0 to 10
 */
public record Marker(Trial.Form form, double pain) {

    /** The smallest fall in pain that counts as help (Cook 2012). */
    public static final double PAIN_STEP = 2;

    public Marker {
        if (!(pain >= 0 && pain <= 10)) {
            throw new IllegalArgumentException("The pain (" + pain + ") must lie between 0 and 10.");
        }
    }

    /**
     * Return whether this is clearly better than before: two points less pain, or a better form without more pain. A form
     * whose grade nobody said counts for as good as it may have been before, and for as bad as it may be now.
     */
    public boolean isClearlyBetterThan(Marker before) {
        boolean lessPain = pain <= before.pain - PAIN_STEP && !form.mayBeWorseThan(before.form);
        boolean betterForm = form.isSurelyBetterThan(before.form) && pain <= before.pain;
        return lessPain || betterForm;
    }
}
