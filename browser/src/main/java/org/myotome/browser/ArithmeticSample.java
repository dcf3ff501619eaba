package org.myotome.browser;

import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.Logistic;
import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.arithmetic.SeededRandom;

/**
 * The engine's arithmetic on many inputs, boiled down to one number per function. Two platforms that agree on these
 * numbers agree on every bit of every result that went in.
 */
final class ArithmeticSample {

    /** FNV-1a of 64 bits, applied to whole results instead of bytes. */
    private static final long FIRST = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final SeededRandom random;
    private final int size;

    /**
     * Prepare a sample.
     *
     * @param seed where the inputs come from
     * @param size inputs per function
     */
    ArithmeticSample(long seed, int size) {
        this.random = SeededRandom.of(seed);
        this.size = size;
    }

    /** Write the name of each function and the number of its results. */
    void write(ValueWriter writer) {
        writeOne("uniform", writer, unit -> unit);
        writeOne("exp", writer, unit -> Exponential.exp((unit - 0.5) * 1500));
        writeOne("log", writer, unit -> Exponential.log(Exponential.exp((unit - 0.5) * 1400)));
        writeOne("sigmoid", writer, unit -> Logistic.sigmoid((unit - 0.5) * 80));
        writeOne("tabulated upper tail", writer, unit -> Normal.tabulatedUpperTail((unit - 0.5) * 16));
        writeOne("normal density", writer, unit -> Normal.density((unit - 0.5) * 16));
        writeOne("normal cumulative", writer, unit -> Normal.cumulative((unit - 0.5) * 16));
        writeOne("normal quantile", writer, Normal::quantile);
        writeOne("square root", writer, Math::sqrt);
        writeOne("normal draw", writer, _ -> random.nextNormal());
        writeOne("whole draw", writer, unit -> random.nextInt(1 + (int) (unit * 1000)));
    }

    private void writeOne(String name, ValueWriter writer, Function function) {
        long digest = FIRST;
        for (int index = 0; index < size; index++) {
            double result = function.of(random.nextUniform());
            digest = (digest ^ Double.doubleToLongBits(result)) * PRIME;
        }
        writer.text(name).whole(digest);
    }

    /** Turns a number between 0 and 1 into a result. */
    private interface Function {
        double of(double unit);
    }
}
