package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Report;

/** Rules that go by the repetitions that are left: two-for-two, and one like APRE in percent. */
final class EffortRule {

    private static final int TARGET_RESERVE = 2;
    private static final int MOST_PAIN = 5;

    private EffortRule() {}

    /** Five percent more when two repetitions more than planned were possible twice in a row; a tenth less above 5 of 10. */
    static final class TwoForTwo extends Stepping {

        private boolean once;

        @Override
        public void hear(int session, Report report, Report earlier) {
            if (report.during() > MOST_PAIN) {
                step(-10);
                once = false;
                return;
            }
            boolean more = report.reserve() >= TARGET_RESERVE + 2 && report.donePercent() >= 100;
            if (more && once) {
                step(5);
            }
            once = more && !once;
        }
    }

    /** Each session sets the next: the steps of APRE, in percent, as kilograms are too coarse for rehabilitation. */
    static final class ApreLike extends Stepping {

        @Override
        public void hear(int session, Report report, Report earlier) {
            int reserve = report.reserve();
            if (report.donePercent() < 100 || reserve == 0) {
                step(-5);
            } else if (reserve == 1) {
                step(-2.5);
            } else if (reserve >= 7) {
                step(5);
            } else if (reserve >= 4) {
                step(2.5);
            }
        }
    }
}
