package org.myotome.engine.ability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myotome.engine.record.AsWritten;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.Side;

/**
 * What a measured test says of one ability: a noisy measurement on the scale of abilities.
 *
 * <p>The measurement is how far the person lies from the norm, in its standard deviations; norms of people of the same age
 * are moved by what age is expected to take. Its variance is that of the test's published error and of what separates a
 * test from an ability, which is an assumption (a correlation of .8). Pain says nothing of ability, a value without a unit
 * nothing at all, and a good value of a side that nobody wrote down nothing either; a bad one counts for both.
 *
 * @param test the test
 * @param ability the ability
 * @param level where the value stands on the scale of abilities
 * @param variance of the truth around it
 */
record TestFinding(MeasuredTest test, Ability ability, double level, double variance) {

    /** 1 / .8^2 - 1. */
    private static final double TEST_IS_NOT_ABILITY = 0.5625;

    /** Further out a norm says nothing more. */
    private static final double FARTHEST = 3;

    private static final int LONGEST_NUMBER = 6;

    /** A test as it was written down. */
    private record Written(String name, ReportedSide side, String result, String value, String unit) {}

    /** Return what the tests of a record say, in their order. */
    static List<TestFinding> all(CaseRecord caseRecord) {
        Stream<Written> tests = caseRecord.functionalTests().stream().map(TestFinding::written);
        Stream<Written> joints = caseRecord.mobility().stream().map(TestFinding::written);
        List<TestFinding> findings = new ArrayList<>();
        Stream.concat(tests, joints).forEach(written -> add(findings, written, caseRecord.person()));
        return List.copyOf(findings);
    }

    private static Written written(FunctionalTest test) {
        return new Written(
                AsWritten.plain(test.test()),
                test.side(),
                AsWritten.plain(test.result()),
                AsWritten.plain(test.value()),
                AsWritten.plain(test.unit()));
    }

    private static Written written(MobilityFinding joint) {
        return new Written(
                AsWritten.plain(joint.jointMovement()),
                joint.side(),
                AsWritten.plain(joint.finding()),
                AsWritten.plain(joint.value()),
                AsWritten.plain(joint.unit()));
    }

    private static void add(List<TestFinding> findings, Written written, Person person) {
        Optional<MeasuredTest> known = MeasuredTest.find(written.name());
        if (known.isEmpty() || isAboutPain(written.result())) {
            return;
        }
        MeasuredTest test = known.get();
        Optional<MeasuredTest.Norm> norm = test.findNorm(person);
        Optional<Double> value = value(test, written);
        if (norm.isEmpty() || value.isEmpty()) {
            return;
        }
        double away = away(test, norm.get(), value.get());
        double level = away + (norm.get().isOfPeers() ? Prior.expectedByAge(person) : 0);
        double error = test.error() / norm.get().spread();
        for (Side side : sides(test, written.side(), away)) {
            for (Ability ability : test.abilities(side)) {
                findings.add(new TestFinding(test, ability, level, error * error + TEST_IS_NOT_ABILITY));
            }
        }
    }

    private static boolean isAboutPain(String result) {
        boolean pain = result.contains("pain") || result.contains("hurt") || result.contains("sore");
        return pain && !result.contains("no pain") && !result.contains("pain free") && !result.contains("painless");
    }

    /** Return the value, where it was written in the unit of the test; nothing done at all is zero in any unit. */
    private static Optional<Double> value(MeasuredTest test, Written written) {
        boolean unable = written.result().equals("unable") && !test.countsFaults();
        if (test.unit().isMeantBy(written.unit()) && isNumber(written.value())) {
            return Optional.of(Double.parseDouble(written.value()));
        }
        return unable ? Optional.of(0.0) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER || text.startsWith(".") || text.endsWith(".")) {
            return false;
        }
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            points += here == '.' ? 1 : 0;
            if (here != '.' && (here < '0' || here > '9')) {
                return false;
            }
        }
        return points <= 1;
    }

    private static double away(MeasuredTest test, MeasuredTest.Norm norm, double value) {
        double above = (value - norm.mean()) / norm.spread();
        return Math.max(-FARTHEST, Math.min(FARTHEST, test.countsFaults() ? -above : above));
    }

    /** Return the sides a result counts for; a test of both sides at once is taken in once. */
    private static List<Side> sides(MeasuredTest test, ReportedSide reported, double away) {
        if (!test.isSided()) {
            return List.of(Side.LEFT);
        }
        return switch (reported) {
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case BOTH -> List.of(Side.LEFT, Side.RIGHT);
            case MIDLINE, ALTERNATING, NOT_STATED -> away < 0 ? List.of(Side.LEFT, Side.RIGHT) : List.of();
        };
    }
}
