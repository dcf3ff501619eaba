package org.myotome.laboratory.progression.policy;

import java.util.Arrays;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.progression.MorningResponse;
import org.myotome.engine.progression.MovementResponse;
import org.myotome.engine.progression.ResponseRule;
import org.myotome.engine.progression.StepReason;
import org.myotome.engine.progression.Verdict;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.laboratory.progression.truth.Report;

/**
 * The engine's own rule of a step, called as it is ({@link ResponseRule}), over sessions in order.
 *
 * <p>What stands around it here is what the engine does around it: twice well in a row goes on, the line lost twice steps
 * down, a week off repeats, two weeks off take a fifth and four weeks two fifths, two flares in 14 days stop until a
 * clinician has looked (a week, assumed). Of two entries of one session the worse counts. Load is a number here, so a step
 * is so many percent; how the engine makes steps of doses is what {@code ours-full} shows. Stiffness, night pain and leg
 * symptoms are not simulated and always said to be none.
 */
class EngineRule extends Stepping {

    static final double DOWN_PERCENT = -10;
    static final double LITTLE_DOWN_PERCENT = -5;

    private static final int BREAK_DAYS = 7;
    private static final int LONG_BREAK_DAYS = 14;
    private static final int VERY_LONG_BREAK_DAYS = 28;
    private static final int SESSIONS_UNTIL_SEEN = 3;
    private static final int DAYS_FOR_TWO_FLARES = 14;
    private static final int FLARE_ABOVE_AGREED = 2;
    private static final int NEVER = -1000;
    private static final int MORNINGS = 3;

    private static final PainReport[] SCORES = scores();
    private static final PainReport NOT_SAID = new PainReport.Unknown();
    private static final Known<Integer> NO_STIFFNESS = Known.of(0);

    private final PainPolicy policy;
    private final double upPercent;
    private final int statedMorning;
    private int[] mornings = new int[0];
    private Direction latest = Direction.HOLD;
    private boolean isLittle;
    private boolean isWellBefore;
    private boolean isLost;
    private boolean isLostBefore;
    private int lastDay = NEVER;
    private int flareDay = NEVER;
    private int pausing;

    EngineRule(PainPolicy policy, double upPercent, int statedMorning) {
        this.policy = policy;
        this.upPercent = upPercent;
        this.statedMorning = statedMorning;
    }

    private static PainReport[] scores() {
        PainReport[] scores = new PainReport[11];
        for (int score = 0; score < scores.length; score++) {
            scores[score] = new PainReport.Score(score);
        }
        return scores;
    }

    @Override
    public double prescribe(int session) {
        if (pausing > 0) {
            return PAUSE;
        }
        int days = lastDay == NEVER ? 0 : day(session) - lastDay;
        Direction direction = direction(days);
        double step = switch (direction) {
            case STOP, STEP_DOWN -> Math.min(isOff(days) ? 0 : downPercent(), afterBreak(days));
            case HOLD -> 0;
            case PROGRESS -> upPercent;
        };
        return load() + percent(lastDay == NEVER ? 0 : tempered(session, direction, step));
    }

    /** The order of reasons is the engine's: what was bad, then a break, then the line lost twice, then what went well. */
    private Direction direction(int days) {
        if (latest == Direction.STEP_DOWN || days >= LONG_BREAK_DAYS) {
            return Direction.STEP_DOWN;
        }
        if (days >= BREAK_DAYS) {
            return Direction.HOLD;
        }
        if (isLost && isLostBefore) {
            return Direction.STEP_DOWN;
        }
        return latest == Direction.PROGRESS && isWellBefore ? Direction.PROGRESS : Direction.HOLD;
    }

    private double downPercent() {
        return isLittle ? LITTLE_DOWN_PERCENT : DOWN_PERCENT;
    }

    /** After weeks off it is the break that says how far down, unless the last session was bad as well. */
    private boolean isOff(int days) {
        return days >= LONG_BREAK_DAYS && latest != Direction.STEP_DOWN;
    }

    /**
     * Return the step in percent that is taken where the rule points a way.
     *
     * @param rulePercent the step of the rule alone
     */
    double tempered(int session, Direction rule, double rulePercent) {
        return rulePercent;
    }

    private static double afterBreak(int days) {
        return days >= VERY_LONG_BREAK_DAYS ? -40 : days >= LONG_BREAK_DAYS ? -20 : 0;
    }

    @Override
    public void done(double load) {
        goTo(load);
    }

    @Override
    public void paused(int session) {
        pausing--;
    }

    @Override
    public void hear(int session, Report report, Report earlier) {
        Report said = report.worse(earlier);
        int day = day(session);
        int usual = usualMorning();
        isWellBefore = latest == Direction.PROGRESS && day - lastDay < BREAK_DAYS;
        isLostBefore = isLost;
        Verdict verdict = ResponseRule.judge(response(said, usual), policy);
        latest = verdict.direction();
        isLost = said.form() == Report.LOST;
        isLittle = verdict.reason() instanceof StepReason.PainLittleAboveAgreed && !(isLost && isLostBefore);
        watch(said, usual, day);
        remember(said.morning());
        lastDay = day;
    }

    private void watch(Report said, int usual, int day) {
        boolean badMorning =
                said.morning() != Report.NOT_SAID && said.morning() - usual > ResponseRule.LARGEST_RISE_TO_REPEAT;
        boolean farAbove = Math.max(said.during(), said.after()) > policy.mostDuring() + FLARE_ABOVE_AGREED;
        if (!badMorning && !farAbove) {
            return;
        }
        if (day - flareDay <= DAYS_FOR_TWO_FLARES) {
            pausing = SESSIONS_UNTIL_SEEN;
            flareDay = NEVER;
        } else {
            flareDay = day;
        }
    }

    /** The middle of the last three mornings (of two the lower), never above what was stated at the start. */
    final int usualMorning() {
        int[] sorted = mornings.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? statedMorning : Math.min(statedMorning, sorted[(sorted.length - 1) / 2]);
    }

    private void remember(int morning) {
        if (morning == Report.NOT_SAID) {
            return;
        }
        int kept = Math.min(mornings.length, MORNINGS - 1);
        int[] next = new int[kept + 1];
        System.arraycopy(mornings, mornings.length - kept, next, 0, kept);
        next[kept] = morning;
        mornings = next;
    }

    /** Return what the rule is asked about. */
    static MovementResponse response(Report said, int usualMorning) {
        return new MovementResponse(
                1,
                0,
                pain(said.during()),
                said.during() != Report.NOT_SAID,
                pain(said.after()),
                form(said.form()),
                said.donePercent() >= 100 ? MovementResponse.Done.ALL : MovementResponse.Done.LESS,
                effort(said.reserve()),
                morning(said, usualMorning));
    }

    private static MorningResponse morning(Report said, int usual) {
        return said.morning() == Report.NOT_SAID
                ? MorningResponse.notDescribed()
                : new MorningResponse(
                        true, pain(said.morning()), pain(usual), NO_STIFFNESS, Answer.NO, LegSymptoms.NONE);
    }

    static PainReport pain(int score) {
        return score == Report.NOT_SAID ? NOT_SAID : SCORES[score];
    }

    private static SetForm form(int form) {
        return switch (form) {
            case Report.STEADY -> SetForm.STEADY;
            case Report.WOBBLED -> SetForm.WOBBLED;
            case Report.LOST -> SetForm.LOST;
            default -> SetForm.UNKNOWN;
        };
    }

    static SetEffort effort(int reserve) {
        if (reserve == Report.NOT_SAID) {
            return SetEffort.UNKNOWN;
        }
        return reserve >= 4 ? SetEffort.LIGHT : reserve >= 2 ? SetEffort.RIGHT : SetEffort.ALL;
    }
}
