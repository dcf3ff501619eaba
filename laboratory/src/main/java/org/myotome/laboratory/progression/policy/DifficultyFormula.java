package org.myotome.laboratory.progression.policy;

import org.myotome.laboratory.progression.truth.Report;

/**
 * One formula for the difficulty, restated from a description of a knee-osteoarthritis recommender: half strength, a
 * quarter pain, a quarter symptoms, each from 0 to 1 and perfect where nothing was answered, at most .9; the exercise
 * closest to 1 + 9 times that. When the line is lost only core exercises are left, and in the harder positions there are
 * none: then the plan is empty. Worked out anew each week.
 */
final class DifficultyFormula extends Prescriber {

    private static final double MOST = 0.9;
    private static final double HARD_POSITIONS_FROM = 0.6;
    private static final double START_SCORE = 0.35;
    private static final double EASIEST = 1;
    private static final double LOAD_PER_DIFFICULTY = 0.1;
    private static final double START_DIFFICULTY = 4;
    private static final double CORE_DIFFICULTY = 2;

    private double score = START_SCORE;
    private boolean lost;

    @Override
    public double prescribe(int session) {
        if (lost) {
            return score >= HARD_POSITIONS_FROM ? NOTHING : load(CORE_DIFFICULTY);
        }
        return load(Math.floor(EASIEST + 9 * score + 0.5));
    }

    private static double load(double difficulty) {
        return LOAD_PER_DIFFICULTY * (difficulty - START_DIFFICULTY);
    }

    @Override
    public void hear(int session, Report report, Report earlier) {
        if (!endsWeek(session)) {
            return;
        }
        double strength = report.reserve() == Report.NOT_SAID ? 1 : Math.min(1, report.reserve() / 8.0);
        double painless = report.during() == Report.NOT_SAID ? 1 : 1 - report.during() / 10.0;
        double calm = report.morning() == Report.NOT_SAID ? 1 : 1 - report.morning() / 10.0;
        score = Math.min(MOST, strength / 2 + painless / 4 + calm / 4);
        lost = report.form() == Report.LOST;
    }

    /** Somebody who has nothing to do has nothing to report, and so is asked again. */
    @Override
    public void paused(int session) {
        lost = false;
    }
}
