package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Report;

/**
 * Double progression held back by readiness and soreness, restated from a description of gymcoach: readiness (1 to 5) of 2
 * holds, 1 takes a tenth off; soreness of 4 holds, 5 takes a tenth off; a tired fortnight takes a tenth off. Without data
 * the base rule goes on. Both are read off the next morning here, a point for a point.
 */
final class Readiness extends Stepping {

    private static final int REMEMBERED = 5;
    private static final double UP_PERCENT = 2.5;
    private static final double DELOAD_PERCENT = -10;

    private final int usualMorning;
    private int[] readiness = new int[0];

    Readiness(int usualMorning) {
        this.usualMorning = usualMorning;
    }

    @Override
    public void hear(int session, Report report, Report earlier) {
        boolean ready = report.donePercent() >= 100 && report.reserve() >= 2;
        if (report.morning() == Report.NOT_SAID) {
            step(ready ? UP_PERCENT : 0);
            return;
        }
        int rise = Math.clamp(report.morning() - (long) usualMorning, 0, 4);
        int nowReady = 5 - rise;
        int sore = 1 + rise;
        remember(nowReady);
        if (nowReady <= 1 || sore >= 5 || isTired()) {
            step(DELOAD_PERCENT);
            readiness = new int[0];
        } else if (nowReady > 2 && sore < 4 && ready) {
            step(UP_PERCENT);
        }
    }

    private void remember(int value) {
        int kept = Math.min(readiness.length, REMEMBERED - 1);
        int[] next = new int[kept + 1];
        System.arraycopy(readiness, readiness.length - kept, next, 0, kept);
        next[kept] = value;
        readiness = next;
    }

    private boolean isTired() {
        if (readiness.length < 3) {
            return false;
        }
        int sum = 0;
        for (int value : readiness) {
            sum += value;
        }
        return sum <= 2 * readiness.length;
    }
}
