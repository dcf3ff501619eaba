package org.myotome.laboratory.progression.policy;

import java.util.ArrayList;
import java.util.List;
import org.myotome.laboratory.progression.truth.Body;
import org.myotome.laboratory.progression.truth.Felt;
import org.myotome.laboratory.progression.truth.Luck;
import org.myotome.laboratory.progression.truth.Person;
import org.myotome.laboratory.progression.truth.Report;
import org.myotome.laboratory.progression.truth.Reporter;
import org.myotome.laboratory.progression.truth.Truth;

/**
 * Weeks of earlier people that went well, each with the step that followed: what a case-based system retrieves from.
 *
 * <p>105 cases, as many as SupportPrim had in its trial. They are of the truth with linear pain, trained by the
 * pain-monitoring rule with a random step now and then, and kept only where the person reached the goal.
 */
final class CaseBase {

    private static final int CASES = 105;
    private static final long SEED = 20260105;
    private static final int SESSIONS = 108;
    private static final int WEEKS_APART = 5;

    private final List<Case> cases;

    /**
     * One week.
     *
     * @param report the last report of the week
     * @param step what the next week did, as a logarithm
     */
    record Case(Report report, int week, double load, double step) {}

    private CaseBase(List<Case> cases) {
        this.cases = List.copyOf(cases);
    }

    static CaseBase build() {
        List<Case> cases = new ArrayList<>();
        for (int number = 0; cases.size() < CASES; number++) {
            cases.addAll(successes(number));
        }
        return new CaseBase(cases.subList(0, CASES));
    }

    private static List<Case> successes(int number) {
        Person person = Person.draw(SEED, number, Truth.LINEAR, SESSIONS);
        Luck luck = person.luck();
        Body body = person.body();
        Reporter reporter = new Reporter(person);
        PainMonitor rule = new PainMonitor(3, 5, 5, person.usualMorning());
        double[] weekLoads = new double[SESSIONS / Prescriber.SESSIONS_PER_WEEK + 1];
        Report[] weekReports = new Report[weekLoads.length];
        for (int session = 0; session < SESSIONS; session++) {
            double lot = luck.of(session, Luck.Event.POLICY);
            double load = rule.prescribe(session) + (lot < 0.15 ? 0.05 : lot < 0.3 ? -0.05 : 0);
            body.restUntil(session, luck);
            Felt felt = Felt.perform(body, load, luck, session);
            Report report = reporter.first(felt, session);
            rule.hear(session, report, report);
            int week = session / Prescriber.SESSIONS_PER_WEEK;
            weekLoads[week] = load;
            weekReports[week] = report;
            if (load >= Prescriber.GOAL && felt.isGood()) {
                return weeks(weekLoads, weekReports, week);
            }
        }
        return List.of();
    }

    private static List<Case> weeks(double[] loads, Report[] reports, int last) {
        List<Case> cases = new ArrayList<>();
        for (int week = 0; week < last; week += WEEKS_APART) {
            cases.add(new Case(reports[week], week, loads[week], loads[week + 1] - loads[week]));
        }
        return cases;
    }

    /** Return the step that followed the most similar week; of several, the first. */
    double stepAfterNearest(Report report, int week, double load) {
        double best = Double.POSITIVE_INFINITY;
        double step = 0;
        for (Case one : cases) {
            double distance =
                    distance(report, one.report()) + Math.abs(week - one.week()) / 36.0 + Math.abs(load - one.load());
            if (distance < best) {
                best = distance;
                step = one.step();
            }
        }
        return step;
    }

    /** What was not answered is left out of the comparison. */
    private static double distance(Report one, Report other) {
        return apart(one.during(), other.during(), 10)
                + apart(one.after(), other.after(), 10)
                + apart(one.morning(), other.morning(), 10)
                + apart(one.reserve(), other.reserve(), 10)
                + apart(one.form(), other.form(), 2)
                + apart(one.donePercent(), other.donePercent(), 100);
    }

    private static double apart(int one, int other, double range) {
        return one == Report.NOT_SAID || other == Report.NOT_SAID ? 0 : Math.abs(one - other) / range;
    }
}
