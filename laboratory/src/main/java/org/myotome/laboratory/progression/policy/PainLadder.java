package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Report;

/**
 * A ladder of answers to pain, restated from a description of TrainSmart: a fifth less load, then fewer repetitions, then
 * half the range, then stop and ask; stopped at once from 8 of 10; after two sessions without pain 7.5 percent more.
 * Without pain means at most 1 here, because nobody's scores stay at 0.
 */
final class PainLadder extends Stepping {

    private static final int HURTS_FROM = 4;
    private static final int BLOCKED_FROM = 8;
    private static final int FREE_UP_TO = 1;
    private static final int SESSIONS_UNTIL_SEEN = 3;
    private static final double[] RUNG_PERCENT = {-20, -15, -30};

    private int rung;
    private int free;
    private int pausing;

    @Override
    public double prescribe(int session) {
        return pausing > 0 ? PAUSE : load();
    }

    @Override
    public void paused(int session) {
        pausing--;
    }

    @Override
    public void hear(int session, Report report, Report earlier) {
        int pain = report.during();
        if (pain >= BLOCKED_FROM || (pain >= HURTS_FROM && rung == RUNG_PERCENT.length)) {
            pausing = SESSIONS_UNTIL_SEEN;
            rung = 0;
            free = 0;
        } else if (pain >= HURTS_FROM) {
            step(RUNG_PERCENT[rung]);
            rung++;
            free = 0;
        } else if (pain <= FREE_UP_TO) {
            rung = 0;
            free++;
            if (free == 2) {
                step(7.5);
                free = 0;
            }
        } else {
            rung = 0;
            free = 0;
        }
    }
}
