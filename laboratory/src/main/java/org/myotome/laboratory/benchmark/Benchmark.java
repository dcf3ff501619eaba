package org.myotome.laboratory.benchmark;

/** Measures something and says what it found. */
public interface Benchmark {

    /** Return the name by which it is asked for. */
    String name();

    /** Return what it measures, in a sentence. */
    String about();

    /** Measure, and hand over each figure as soon as it is known and a page at the end where there is one. */
    void run(Request request, Findings findings);

    /**
     * What is asked of a benchmark.
     *
     * @param seed what inputs are drawn from, where any are
     * @param size how many people, cases or repetitions
     */
    record Request(long seed, Size size) {}

    /** How large an experiment shall be. */
    sealed interface Size {

        /** Return the number asked for, or the benchmark's own. */
        default int orElse(int usual) {
            return switch (this) {
                case Usual() -> usual;
                case Exactly(int number) -> number;
            };
        }

        /** As large as the benchmark finds right. */
        record Usual() implements Size {}

        /**
         * A given number of people, cases or repetitions.
         *
         * @param number 1 or more
         */
        record Exactly(int number) implements Size {
            public Exactly {
                if (number < 1) {
                    throw new IllegalArgumentException("The number (" + number + ") must be 1 or more.");
                }
            }
        }
    }
}
