package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Report;

/**
 * The pain-monitoring rule (Thomee 1997, Silbernagel 2007) as people tune it by hand: up while pain is at most so much, a
 * tenth less above another limit or after a morning two points above the usual, else the same. What was not said is passed
 * over, and the rest decides.
 */
final class PainMonitor extends Stepping {

    private static final double DOWN_PERCENT = -10;
    private static final int MORNING_TOO_MUCH = 2;

    private final int upTo;
    private final int tooMuch;
    private final double upPercent;
    private final int usualMorning;

    PainMonitor(int upTo, int tooMuch, double upPercent, int usualMorning) {
        this.upTo = upTo;
        this.tooMuch = tooMuch;
        this.upPercent = upPercent;
        this.usualMorning = usualMorning;
    }

    @Override
    public void hear(int session, Report report, Report earlier) {
        int worst = Math.max(report.during(), report.after());
        boolean badMorning = report.morning() != Report.NOT_SAID && report.morning() - usualMorning >= MORNING_TOO_MUCH;
        if (worst > tooMuch || badMorning) {
            step(DOWN_PERCENT);
        } else if (worst <= upTo && report.donePercent() >= 100) {
            step(upPercent);
        }
    }
}
