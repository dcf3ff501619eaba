package org.myotome.laboratory.progression.trial;

import org.myotome.laboratory.progression.truth.Report;

/** One answer of a report made worse, or left out. */
enum Worsening {
    MORE_PAIN,
    MORE_PAIN_AFTER,
    WORSE_MORNING,
    WORSE_FORM,
    NOTHING_LEFT,
    LESS_DONE,
    PAIN_LEFT_OUT,
    AFTER_LEFT_OUT,
    MORNING_LEFT_OUT,
    FORM_LEFT_OUT,
    RESERVE_LEFT_OUT;

    private static final Worsening[] ALL = values();
    private static final int MORE = 3;
    private static final int MOST = 10;
    private static final int HALF = 50;

    static Worsening drawn(double lot) {
        return ALL[(int) (lot * ALL.length)];
    }

    boolean isLeftOut() {
        return compareTo(PAIN_LEFT_OUT) >= 0;
    }

    /** Return the report with this one change. What was not said becomes bad. */
    Report of(Report r) {
        return switch (this) {
            case MORE_PAIN -> with(r, worse(r.during()), r.after(), r.morning(), r.form(), r.reserve());
            case MORE_PAIN_AFTER -> with(r, r.during(), worse(r.after()), r.morning(), r.form(), r.reserve());
            case WORSE_MORNING -> with(r, r.during(), r.after(), worse(r.morning()), r.form(), r.reserve());
            case WORSE_FORM -> with(r, r.during(), r.after(), r.morning(), worseForm(r.form()), r.reserve());
            case NOTHING_LEFT -> with(r, r.during(), r.after(), r.morning(), r.form(), 0);
            case LESS_DONE ->
                new Report(r.during(), r.after(), r.morning(), r.form(), r.reserve(), Math.min(HALF, r.donePercent()));
            case PAIN_LEFT_OUT -> with(r, Report.NOT_SAID, r.after(), r.morning(), r.form(), r.reserve());
            case AFTER_LEFT_OUT -> with(r, r.during(), Report.NOT_SAID, r.morning(), r.form(), r.reserve());
            case MORNING_LEFT_OUT -> with(r, r.during(), r.after(), Report.NOT_SAID, r.form(), r.reserve());
            case FORM_LEFT_OUT -> with(r, r.during(), r.after(), r.morning(), Report.NOT_SAID, r.reserve());
            case RESERVE_LEFT_OUT -> with(r, r.during(), r.after(), r.morning(), r.form(), Report.NOT_SAID);
        };
    }

    private static int worseForm(int form) {
        return form == Report.NOT_SAID ? Report.LOST : Math.min(Report.LOST, form + 1);
    }

    private static int worse(int pain) {
        return pain == Report.NOT_SAID ? MOST : Math.min(MOST, pain + MORE);
    }

    private static Report with(Report r, int during, int after, int morning, int form, int reserve) {
        return new Report(during, after, morning, form, reserve, r.donePercent());
    }
}
