package org.myotome.laboratory.itemresponse;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs our adaptive test on the people of the reference and compares step by step.
 *
 * <p>Our test chooses by itself and stops by itself, as the reference does; the n-th item is compared with its n-th item, and
 * a step that only one of the two took is not the same. Estimates are compared as long as both asked the same items.
 *
 * @param people how many people were compared
 * @param steps steps that either of the two took
 * @param sameItems steps in which both asked the same item
 * @param largestAbilityDifference largest difference of the estimates, in standard deviations of ability
 * @param largestErrorDifference largest difference of the standard errors
 * @param meanItems mean length of our tests
 * @param rootMeanSquareError of our last estimates, against the true abilities
 * @param partings where our test first asked something else
 * @param differences of each compared estimate, ours minus the reference's, with the reference's estimate before it
 */
public record ReferenceAgreement(
        int people,
        int steps,
        int sameItems,
        double largestAbilityDifference,
        double largestErrorDifference,
        double meanItems,
        double rootMeanSquareError,
        List<Parting> partings,
        List<Difference> differences) {

    private static final double STOP_AT_ERROR = 0.3;
    private static final int LONGEST_TEST = 60;

    /** The reference's own quadrature: 33 points from -4 to 4. */
    public static final Quadrature REFERENCE_QUADRATURE = Quadrature.standardNormal(4, 33);

    /**
     * Where a test went another way than the reference.
     *
     * @param person number from 1, as in the file
     * @param step from 1
     * @param ours number of our item from 1, or 0 where our test had stopped
     * @param reference number of its item from 1, or 0 where it had stopped
     * @param informationGap how much more our item tells than its item, at the ability believed then; 0 if one had stopped
     */
    public record Parting(int person, int step, int ours, int reference, double informationGap) {

        /** Return whether the two items tell the same, so that either choice is right. */
        public boolean isTie() {
            return ours > 0 && reference > 0 && informationGap < AdaptiveTest.TIE;
        }
    }

    /**
     * How two estimates differ.
     *
     * @param ability the reference's estimate
     * @param difference ours minus the reference's
     */
    public record Difference(double ability, double difference) {}

    public ReferenceAgreement {
        partings = List.copyOf(partings);
        differences = List.copyOf(differences);
    }

    /** Compare on the people and steps that come with the program. */
    public static ReferenceAgreement compare(Quadrature quadrature) {
        ReferenceData data = ReferenceData.shipped();
        Comparison comparison = new Comparison(data, quadrature);
        data.steps().forEach(comparison::add);
        return comparison.result();
    }

    /** Return the share of steps with the same item. */
    public double agreement() {
        return (double) sameItems / steps;
    }

    /** Sums over people. */
    private static final class Comparison {

        private final ReferenceData data;
        private final Quadrature quadrature;
        private final List<Parting> partings = new ArrayList<>();
        private final List<Difference> differences = new ArrayList<>();
        private int people;
        private int steps;
        private int same;
        private int items;
        private double largestAbility;
        private double largestError;
        private double squares;

        Comparison(ReferenceData data, Quadrature quadrature) {
            this.data = data;
            this.quadrature = quadrature;
        }

        void add(int person, List<ReferenceData.Step> reference) {
            AdaptiveTest test = new AdaptiveTest(data.bank(), quadrature);
            boolean together = true;
            while (goesOn(test)) {
                int item = test.next();
                if (together && !isSame(test, item, reference)) {
                    together = false;
                    partings.add(parting(person, test, item, reference));
                }
                same += isSame(test, item, reference) ? 1 : 0;
                test.answer(item, data.answers().get(person).get(item));
                if (together) {
                    compareEstimates(test, reference.get(test.answered() - 1));
                }
            }
            if (together && reference.size() > test.answered()) {
                int missed = reference.get(test.answered()).item() + 1;
                partings.add(new Parting(person + 1, test.answered() + 1, 0, missed, 0));
            }
            people++;
            items += test.answered();
            steps += Math.max(test.answered(), reference.size());
            double error = test.ability() - data.abilities().get(person);
            squares += error * error;
        }

        private static boolean goesOn(AdaptiveTest test) {
            return test.answered() < LONGEST_TEST && test.standardError() > STOP_AT_ERROR;
        }

        private static boolean isSame(AdaptiveTest test, int item, List<ReferenceData.Step> reference) {
            return test.answered() < reference.size()
                    && reference.get(test.answered()).item() == item;
        }

        private static Parting parting(int person, AdaptiveTest test, int item, List<ReferenceData.Step> reference) {
            if (test.answered() >= reference.size()) {
                return new Parting(person + 1, test.answered() + 1, item + 1, 0, 0);
            }
            int theirs = reference.get(test.answered()).item();
            double gap = test.information(item) - test.information(theirs);
            return new Parting(person + 1, test.answered() + 1, item + 1, theirs + 1, gap);
        }

        private void compareEstimates(AdaptiveTest test, ReferenceData.Step step) {
            double ability = test.ability() - step.ability();
            largestAbility = Math.max(largestAbility, Math.abs(ability));
            largestError = Math.max(largestError, Math.abs(test.standardError() - step.standardError()));
            differences.add(new Difference(step.ability(), ability));
        }

        ReferenceAgreement result() {
            return new ReferenceAgreement(
                    people,
                    steps,
                    same,
                    largestAbility,
                    largestError,
                    (double) items / people,
                    Math.sqrt(squares / people),
                    partings,
                    differences);
        }
    }
}
