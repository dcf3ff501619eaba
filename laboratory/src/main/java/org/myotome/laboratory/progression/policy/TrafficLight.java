package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Report;

/**
 * A weekly traffic light, restated from a description of RehabFlow: green with at most 3 during, 3 after and 2 the next
 * day; red from 6, 6 and 5; with 70 percent done, green adds a tenth and red takes three tenths. Pain that was not entered
 * counts as 3, 3 and 2, which is green.
 */
final class TrafficLight extends Stepping {

    private static final int[] GREEN = {3, 3, 2};
    private static final int[] RED = {6, 6, 5};
    private static final double ENOUGH_DONE = 70;

    private int[] worst = {Report.NOT_SAID, Report.NOT_SAID, Report.NOT_SAID};
    private int done;
    private int planned;

    @Override
    public void hear(int session, Report report, Report earlier) {
        worst = new int[] {
            Math.max(worst[0], report.during()),
            Math.max(worst[1], report.after()),
            Math.max(worst[2], report.morning())
        };
        done += report.donePercent();
        endSession(session);
    }

    @Override
    public void miss(int session) {
        endSession(session);
    }

    private void endSession(int session) {
        planned++;
        if (!endsWeek(session)) {
            return;
        }
        boolean green = true;
        boolean red = false;
        for (int i = 0; i < worst.length; i++) {
            int pain = worst[i] == Report.NOT_SAID ? GREEN[i] : worst[i];
            green &= pain <= GREEN[i];
            red |= pain >= RED[i];
        }
        if (red) {
            step(-30);
        } else if (green && done >= ENOUGH_DONE * planned) {
            step(10);
        }
        worst = new int[] {Report.NOT_SAID, Report.NOT_SAID, Report.NOT_SAID};
        done = 0;
        planned = 0;
    }
}
