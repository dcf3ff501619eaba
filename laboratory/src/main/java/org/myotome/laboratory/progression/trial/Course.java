package org.myotome.laboratory.progression.trial;

import static org.myotome.laboratory.progression.policy.Prescriber.GOAL;

import org.myotome.laboratory.progression.policy.Policy;
import org.myotome.laboratory.progression.policy.Prescriber;
import org.myotome.laboratory.progression.policy.Setting;
import org.myotome.laboratory.progression.truth.Body;
import org.myotome.laboratory.progression.truth.Felt;
import org.myotome.laboratory.progression.truth.Luck.Event;
import org.myotome.laboratory.progression.truth.Person;
import org.myotome.laboratory.progression.truth.Report;
import org.myotome.laboratory.progression.truth.Reporter;

/** One person under one policy, from the first session to the goal or to the last week. */
final class Course {

    private static final int MOST_AGREED = 3;
    private static final int RISE_OF_A_FLARE = 2;
    private static final double SAFE_STEP = 0.025;
    private static final double SAFE_CHANCE = 0.01;
    private static final double SAFE_RESERVE = 1;
    private static final double ASKED_AGAIN = 0.125;
    private static final double ROUNDING = 1e-9;
    private static final int GOOD_AT_THE_GOAL = 2;

    private final Person person;
    private final int sessions;
    private final Body body;
    private final Reporter reporter;
    private final Prescriber prescriber;
    private final long[] counts = new long[Outcome.values().length];

    private double before;
    private boolean isFirst = true;
    private Report last = new Report(0, 0, 0, Report.STEADY, 10, 100);
    private Report lastEarlier = last;
    private int goodAtTheGoal;

    Course(Person person, Policy policy, int sessions) {
        this.person = person;
        this.sessions = sessions;
        this.body = person.body();
        this.reporter = new Reporter(person);
        this.prescriber = policy.start().begin(new Setting(person.usualMorning(), person.luck(), body));
    }

    /** Run the course and return what is counted, by outcome. */
    long[] run() {
        int session = 0;
        while (session < sessions && goodAtTheGoal < GOOD_AT_THE_GOAL) {
            body.restUntil(session, person.luck());
            session(session);
            session++;
        }
        boolean reached = goodAtTheGoal == GOOD_AT_THE_GOAL;
        set(Outcome.REACHED, reached ? 1 : 0);
        set(Outcome.DAYS, reached ? Prescriber.day(session - 1) + 1 : Prescriber.day(sessions));
        return counts;
    }

    private void session(int session) {
        if (reporter.misses(session)) {
            prescriber.miss(session);
            return;
        }
        double asked = prescriber.prescribe(session);
        if (Double.isNaN(asked)) {
            count(Outcome.EMPTY);
            prescriber.paused(session);
            return;
        }
        if (asked == Prescriber.PAUSE) {
            count(Outcome.PAUSES);
            prescriber.paused(session);
            return;
        }
        double load = Math.min(asked, GOAL);
        judge(load);
        perform(load, session);
    }

    private void judge(double load) {
        count(Outcome.PRESCRIPTIONS);
        if (isFirst) {
            isFirst = false;
            return;
        }
        if (load > before + ROUNDING) {
            judgeRaise();
        } else if (before < GOAL - ROUNDING && isSafe(Math.min(GOAL, before + SAFE_STEP))) {
            count(Outcome.NEEDLESS_HOLDS);
        }
    }

    private void judgeRaise() {
        if (!last.isPainSaid()) {
            count(Outcome.UNSAFE_MISSING);
        }
        if (!last.equals(lastEarlier) && isAboveAgreed(last.worse(lastEarlier))) {
            count(Outcome.UNSAFE_CONTRADICTION);
        }
        if (isAboveAgreed(last)) {
            count(Outcome.UNSAFE_PAIN);
        }
    }

    private boolean isAboveAgreed(Report report) {
        boolean badMorning = report.morning() - person.usualMorning() >= RISE_OF_A_FLARE;
        return Math.max(report.during(), report.after()) > MOST_AGREED || badMorning;
    }

    private boolean isSafe(double load) {
        return body.pain(load) <= MOST_AGREED
                && body.flareChance(load) <= SAFE_CHANCE
                && body.reserve(load) >= SAFE_RESERVE;
    }

    private void perform(double load, int session) {
        before = load;
        prescriber.done(load);
        Felt felt = Felt.perform(body, load, person.luck(), session);
        count(Outcome.SESSIONS);
        if (felt.flared()) {
            count(Outcome.FLARES);
        }
        if (felt.pain() > 5) {
            count(Outcome.ABOVE_FIVE);
        }
        goodAtTheGoal = load >= GOAL - ROUNDING && felt.isGood() ? goodAtTheGoal + 1 : 0;
        lastEarlier = reporter.first(felt, session);
        last = reporter.second(lastEarlier, session);
        boolean askAgain = person.luck().of(session, Event.CHECK) < ASKED_AGAIN && session + 1 < sessions;
        Prescriber twin = askAgain ? prescriber.copy() : prescriber;
        prescriber.hear(session, last, lastEarlier);
        if (askAgain) {
            askAgain(twin, session);
        }
    }

    /** Ask what would have come of it, had one answer been worse or not been given. */
    private void askAgain(Prescriber twin, int session) {
        count(Outcome.ASKED_AGAIN);
        Worsening worsening = Worsening.drawn(person.luck().of(session, Event.CHECK_HOW));
        twin.hear(session, worsening.of(last), worsening.of(lastEarlier));
        double other = hardness(twin.prescribe(session + 1));
        boolean isHarder = other > hardness(prescriber.prescribe(session + 1)) + ROUNDING;
        if (isHarder && !worsening.isLeftOut()) {
            count(Outcome.WORSE_IS_HARDER);
        } else if (isHarder && other > before + ROUNDING) {
            count(Outcome.LEFT_OUT_IS_HARDER);
        }
    }

    private static double hardness(double load) {
        return Double.isNaN(load) || load == Prescriber.PAUSE ? -1e6 : load;
    }

    private void count(Outcome outcome) {
        counts[outcome.place()]++;
    }

    private void set(Outcome outcome, long value) {
        counts[outcome.place()] = value;
    }
}
