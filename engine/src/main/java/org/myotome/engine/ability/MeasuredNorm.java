package org.myotome.engine.ability;

import java.util.Optional;
import org.myotome.engine.record.AsWritten;
import org.myotome.engine.record.Person;

/**
 * What people reach in a measured test, and how exactly it is measured, to stand beside a value. Sources as for {@code
 * MeasuredTest}: evidence notes 5; none is reviewed by a clinician yet.
 *
 * @param mean of people like this one, in the unit of the test
 * @param spread standard deviation among them, in the unit of the test
 * @param error standard error of one measurement, in the unit of the test
 * @param ofPeers whether people of the same age are meant, and not adults in general
 * @param fewerIsBetter whether faults are counted
 */
public record MeasuredNorm(double mean, double spread, double error, boolean ofPeers, boolean fewerIsBetter) {

    /** 1.96 times the square root of 2: two measurements, each with its error, at 95 of 100. */
    private static final double TWO_MEASUREMENTS = 2.772;

    /** Return the norm of a test for somebody, by the name of the test; empty where there is none. */
    public static Optional<MeasuredNorm> find(String test, Person person) {
        return MeasuredTest.find(AsWritten.plain(test))
                .flatMap(known -> known.findNorm(person)
                        .map(norm -> new MeasuredNorm(
                                norm.mean(), norm.spread(), known.error(), norm.isOfPeers(), known.countsFaults())));
    }

    /** Return how far two values may lie apart, of two sides or two days, and still be the same within the error. */
    public double sameWithin() {
        return TWO_MEASUREMENTS * error;
    }
}
