package org.myotome.laboratory.progression.truth;

import org.myotome.laboratory.progression.truth.Luck.Event;
import org.myotome.laboratory.progression.truth.Luck.Trait;

/** Turns what happened into what is said, in the way of a truth. */
public final class Reporter {

    private static final double MISSED = 0.2;
    private static final double LONG_AWAY = 0.003;
    private static final double SHORT_AWAY = 0.01;
    private static final int SESSIONS_PER_WEEK = 3;
    private static final double LOGGED_TWICE = 0.2;

    private final Person person;
    private final Luck luck;
    private int away;

    /** Prepare the reports of one course. */
    public Reporter(Person person) {
        this.person = person;
        this.luck = person.luck();
    }

    /** Return whether a session is missed. Has to be asked once for each session, in order. */
    public boolean misses(int session) {
        if (person.truth() != Truth.MISSER) {
            return false;
        }
        double leaves = luck.of(session, Event.AWAY);
        if (away == 0 && leaves < SHORT_AWAY + LONG_AWAY) {
            away = SESSIONS_PER_WEEK * (leaves < LONG_AWAY ? 4 : 2);
        }
        if (away > 0) {
            away--;
            return true;
        }
        return luck.of(session, Event.MISSED) < MISSED;
    }

    /** Return what is said first, or the only thing that is said. */
    public Report first(Felt felt, int session) {
        double bias = bias();
        Report honest = new Report(
                score(felt.pain() + bias),
                score(felt.after() + bias),
                score(person.usualMorning() + felt.rise() + bias / 2),
                felt.form(),
                (int) Math.clamp(Math.floor(felt.reserve() + 0.5), 0, 10),
                (int) (felt.share() * 100));
        return person.truth() == Truth.MISSER ? withGaps(honest, session) : honest;
    }

    /** Half of the misreporters say less than they feel, half say more. */
    private double bias() {
        if (person.truth() != Truth.MISREPORTER) {
            return 0;
        }
        return luck.of(Trait.HABIT) < 0 ? -2 : 2;
    }

    private static int score(double pain) {
        return (int) Math.clamp(Math.floor(pain + 0.5), 0, 10);
    }

    private Report withGaps(Report said, int session) {
        return new Report(
                kept(said.during(), session, Event.UNSAID_DURING, 0.1),
                kept(said.after(), session, Event.UNSAID_AFTER, 0.15),
                kept(said.morning(), session, Event.UNSAID_MORNING, 0.3),
                kept(said.form(), session, Event.UNSAID_FORM, 0.2),
                kept(said.reserve(), session, Event.UNSAID_RESERVE, 0.2),
                said.donePercent());
    }

    private int kept(int said, int session, Event event, double gaps) {
        return luck.of(session, event) < gaps ? Report.NOT_SAID : said;
    }

    /** Return what is said a second time: the same, or something that cannot be true beside it. */
    public Report second(Report first, int session) {
        if (person.truth() != Truth.CONTRADICTORY || luck.of(session, Event.LOGGED_TWICE) >= LOGGED_TWICE) {
            return first;
        }
        double how = luck.of(session, Event.LOGGED_HOW);
        int less = 2 + (int) (4 * how);
        return new Report(
                Math.max(0, first.during() - less),
                Math.max(0, first.after() - less),
                first.morning(),
                Report.STEADY,
                Math.min(10, first.reserve() + 2),
                100);
    }
}
