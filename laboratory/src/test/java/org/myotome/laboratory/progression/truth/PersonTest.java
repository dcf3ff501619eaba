package org.myotome.laboratory.progression.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** FEATURE UNDER TEST: bodies answer as their truth says, and people say what their truth says they say. */
class PersonTest {

    private static final int SESSIONS = 60;
    private static final int PEOPLE = 200;

    private static Person person(int number, Truth truth) {
        return Person.draw(9, number, truth, SESSIONS);
    }

    private static Felt[] course(Body body, Person person, double load) {
        Felt[] felt = new Felt[SESSIONS];
        for (int session = 0; session < SESSIONS; session++) {
            body.restUntil(session, person.luck());
            felt[session] = Felt.perform(body, load, person.luck(), session);
        }
        return felt;
    }

    @Test
    void luckDependsOnSeedAndNumberOnly() {
        Luck one = Luck.of(9, 5, SESSIONS);
        Luck longer = Luck.of(9, 5, 2 * SESSIONS);
        Luck other = Luck.of(9, 6, SESSIONS);
        for (Luck.Event event : Luck.Event.values()) {
            assertThat(longer.of(3, event)).isEqualTo(one.of(3, event));
            assertThat(other.of(3, event)).isNotEqualTo(one.of(3, event));
        }
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void moreLoadNeverHurtsLessNorIsSafer(Truth truth) {
        for (int number = 0; number < PEOPLE; number++) {
            Person person = person(number, truth);
            Body body = person.body();
            course(body, person, 0.1);
            for (double load = -1; load < 1.5; load += 0.05) {
                assertThat(body.pain(load + 0.05)).isGreaterThanOrEqualTo(body.pain(load));
                assertThat(body.flareChance(load + 0.05)).isBetween(body.flareChance(load), 0.95);
                assertThat(body.reserve(load + 0.05)).isLessThan(body.reserve(load));
                assertThat(body.steadyChance(load + 0.05)).isBetween(0.0, body.steadyChance(load) + 1e-12);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void theStartIsBearable(Truth truth) {
        double pain = 0;
        double chance = 0;
        for (int number = 0; number < PEOPLE; number++) {
            Body body = person(number, truth).body();
            pain += body.pain(0) / PEOPLE;
            chance += body.flareChance(0) / PEOPLE;
        }
        assertThat(pain).isBetween(0.2, 3.0);
        assertThat(chance).isBetween(0.001, 0.03);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void trainingCloseToWhatIsBorneRaisesItExceptWhereNothingDoes(Truth truth) {
        double gained = 0;
        for (int number = 0; number < PEOPLE; number++) {
            Person person = person(number, truth);
            Body body = person.body();
            double before = body.tolerance();
            course(body, person, 0.1);
            gained += (body.tolerance() - before) / PEOPLE;
        }
        if (truth == Truth.NON_RESPONDER) {
            assertThat(gained).isLessThan(0.03);
        } else {
            assertThat(gained).isBetween(0.05, 0.8);
        }
    }

    @Test
    void bodiesFollowDifferentLaws() {
        Set<Truth> own = EnumSet.of(
                Truth.LINEAR, Truth.CONVEX, Truth.STEEP, Truth.DAMAGE, Truth.FITNESS_FATIGUE, Truth.LEARNING);
        for (Truth one : own) {
            for (Truth other : own) {
                double apart = 0;
                for (int number = 0; number < 20; number++) {
                    Felt[] of = course(person(number, one).body(), person(number, one), 0.2);
                    Felt[] ofOther = course(person(number, other).body(), person(number, other), 0.2);
                    for (int session = 0; session < SESSIONS; session++) {
                        apart += Math.abs(of[session].pain() - ofOther[session].pain());
                    }
                }
                assertThat(apart > 50).as(one + " and " + other).isEqualTo(one != other);
            }
        }
    }

    @Test
    void damageAddsUpAndIsRepaired() {
        Body body = person(0, Truth.DAMAGE).body();
        double fresh = body.pain(0.2);
        body.train(0.2, 1, true, false);
        assertThat(body.pain(0.2)).isGreaterThan(fresh + 0.3);
        body.rest(21, 0);
        assertThat(body.pain(0.2)).isLessThanOrEqualTo(fresh + 0.05);
    }

    @Test
    void formIsLearnedForgottenAndLostInJumps() {
        Person person = person(1, Truth.LEARNING);
        Body body = person.body();
        double before = body.steadyChance(0);
        course(body, person, 0);
        double after = body.steadyChance(0);
        assertThat(after).isGreaterThan(before + 0.1);
        assertThat(body.steadyChance(0.3)).isLessThan(after - 0.2);
        body.rest(60, 0);
        assertThat(body.steadyChance(0)).isLessThan(after);
    }

    @Test
    void misreportersSayTwoPointsLessOrMore() {
        int[] said = new int[2];
        for (int number = 0; number < PEOPLE; number++) {
            Person person = person(number, Truth.MISREPORTER);
            Felt felt = new Felt(5, 4, 0, 3, Report.STEADY, 1, false);
            Report report = new Reporter(person).first(felt, 0);
            assertThat(report.during()).isIn(3, 7);
            said[report.during() == 3 ? 0 : 1]++;
        }
        assertThat(said[0]).isCloseTo(PEOPLE / 2, within(28));
    }

    @Test
    void missersMissSessionsAndAnswersAndNobodyElseDoes() {
        int missed = 0;
        int unsaid = 0;
        int all = 0;
        for (int number = 0; number < PEOPLE; number++) {
            Person person = person(number, Truth.MISSER);
            Reporter reporter = new Reporter(person);
            Felt felt = new Felt(2, 1, 0, 3, Report.STEADY, 1, false);
            for (int session = 0; session < SESSIONS; session++) {
                missed += reporter.misses(session) ? 1 : 0;
                unsaid += reporter.first(felt, session).morning() == Report.NOT_SAID ? 1 : 0;
                all++;
                Reporter honest = new Reporter(person.in(Truth.CONVEX));
                assertThat(honest.misses(session)).isFalse();
                assertThat(honest.first(felt, session)).isEqualTo(honest.second(honest.first(felt, session), session));
            }
        }
        assertThat((double) missed / all).isBetween(0.2, 0.35);
        assertThat((double) unsaid / all).isBetween(0.28, 0.32);
    }

    @Test
    void aSecondEntryNeverSaysMorePain() {
        int twice = 0;
        for (int number = 0; number < PEOPLE; number++) {
            Person person = person(number, Truth.CONTRADICTORY);
            Reporter reporter = new Reporter(person);
            for (int session = 0; session < SESSIONS; session++) {
                Report first = reporter.first(new Felt(5, 4, 1, 2, Report.WOBBLED, 0.8, false), session);
                Report second = reporter.second(first, session);
                twice += second.equals(first) ? 0 : 1;
                assertThat(first.worse(second)).isEqualTo(first);
            }
        }
        assertThat((double) twice / (PEOPLE * SESSIONS)).isBetween(0.18, 0.22);
    }

    @Test
    void theWorseOfTwoReportsTakesWhatOnlyOneSays() {
        Report one = new Report(2, Report.NOT_SAID, 1, Report.WOBBLED, Report.NOT_SAID, 100);
        Report other = new Report(4, 3, Report.NOT_SAID, Report.STEADY, 2, 80);
        assertThat(one.worse(other)).isEqualTo(new Report(4, 3, 1, Report.WOBBLED, 2, 80));
        assertThat(other.worse(one)).isEqualTo(one.worse(other));
    }
}
