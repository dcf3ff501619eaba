package org.myotome.laboratory.progression.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.laboratory.progression.policy.Policy;
import org.myotome.laboratory.progression.policy.Prescriber;
import org.myotome.laboratory.progression.policy.Setting;
import org.myotome.laboratory.progression.truth.Body;
import org.myotome.laboratory.progression.truth.Felt;
import org.myotome.laboratory.progression.truth.Person;
import org.myotome.laboratory.progression.truth.Report;
import org.myotome.laboratory.progression.truth.Reporter;
import org.myotome.laboratory.progression.truth.Truth;

/** How long one decision of each policy takes on this machine: hearing a report and saying what comes next. */
public final class DecisionTime {

    private static final int PEOPLE = 20;
    private static final int SESSIONS = 60;
    private static final long SEED = 5;
    private static final long LEAST_NANOSECONDS = 60_000_000;
    private static final double NANOSECONDS_PER_MICROSECOND = 1000;

    private DecisionTime() {}

    /** One person's reports, always the same load. */
    private record Diary(Person person, List<Report> reports) {}

    /** Return microseconds per decision, by policy. */
    public static Map<String, Double> measure(List<Policy> policies) {
        List<Diary> diaries = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            diaries.add(diary(Person.draw(SEED, number, Truth.LINEAR, SESSIONS + 1)));
        }
        Map<String, Double> times = new LinkedHashMap<>();
        for (Policy policy : policies) {
            replay(policy, diaries, LEAST_NANOSECONDS / 2);
            times.put(policy.name(), replay(policy, diaries, LEAST_NANOSECONDS));
        }
        return times;
    }

    private static Diary diary(Person person) {
        Body body = person.body();
        Reporter reporter = new Reporter(person);
        List<Report> reports = new ArrayList<>();
        for (int session = 0; session < SESSIONS; session++) {
            body.restUntil(session, person.luck());
            reports.add(reporter.first(Felt.perform(body, 0.004 * session, person.luck(), session), session));
        }
        return new Diary(person, reports);
    }

    private static double replay(Policy policy, List<Diary> diaries, long atLeast) {
        long start = System.nanoTime();
        long decisions = 0;
        double kept = 0;
        while (System.nanoTime() - start < atLeast) {
            for (Diary diary : diaries) {
                Person person = diary.person();
                Prescriber prescriber =
                        policy.start().begin(new Setting(person.usualMorning(), person.luck(), person.body()));
                for (int session = 0; session < SESSIONS; session++) {
                    kept += Math.abs(prescriber.prescribe(session)) < 1 ? 1 : 0;
                    Report report = diary.reports().get(session);
                    prescriber.hear(session, report, report);
                    decisions++;
                }
            }
        }
        double nanoseconds = System.nanoTime() - start;
        // What was decided has to matter to something, or the compiler leaves it out.
        return kept < 0 ? 0 : nanoseconds / decisions / NANOSECONDS_PER_MICROSECOND;
    }
}
