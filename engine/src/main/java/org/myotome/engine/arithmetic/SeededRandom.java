package org.myotome.engine.arithmetic;

/**
 * A small generator of pseudo-random numbers whose whole sequence follows from its seed, on every platform.
 *
 * <p>The generator is xoshiro256++ 1.0, its state filled from the seed by SplitMix64 (Blackman and Vigna 2021, ACM
 * Transactions on Mathematical Software 47:36; both are in the public domain, this is an implementation of our own).
 * Not for secrets. An instance changes with each draw and belongs to one thread.
 */
public final class SeededRandom {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_PRIME = 0x100000001b3L;
    private static final double TWO_TO_MINUS_53 = 1.0 / (1L << 53);

    private final long seed;
    private long s0;
    private long s1;
    private long s2;
    private long s3;

    private SeededRandom(long seed) {
        this.seed = seed;
        long step = seed;
        step += GOLDEN_GAMMA;
        this.s0 = mix(step);
        step += GOLDEN_GAMMA;
        this.s1 = mix(step);
        step += GOLDEN_GAMMA;
        this.s2 = mix(step);
        step += GOLDEN_GAMMA;
        this.s3 = mix(step);
    }

    /** Return a generator at the start of the sequence of a seed. */
    public static SeededRandom of(long seed) {
        return new SeededRandom(seed);
    }

    /** Spread the bits of a number so that neighbours look unrelated (the last step of SplitMix64). */
    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /**
     * Return a new generator for a named purpose.
     *
     * <p>It depends on this generator's seed and the label only, not on how many numbers have been drawn, so adding a
     * draw in one place changes nothing in another.
     */
    public SeededRandom split(String label) {
        long hash = HASH_START;
        for (int i = 0; i < label.length(); i++) {
            hash = (hash ^ label.charAt(i)) * HASH_PRIME;
        }
        return new SeededRandom(mix(seed ^ mix(hash)));
    }

    /** Return the next 64 bits. */
    public long nextBits() {
        long result = rotateLeft(s0 + s3, 23) + s0;
        long shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = rotateLeft(s3, 45);
        return result;
    }

    private static long rotateLeft(long bits, int distance) {
        return (bits << distance) | (bits >>> (64 - distance));
    }

    /** Return a number between 0 and 1, neither end included; each of the 2^53 values is equally likely. */
    public double nextUniform() {
        return ((nextBits() >>> 11) + 0.5) * TWO_TO_MINUS_53;
    }

    /** Return a number from the standard normal distribution. */
    public double nextNormal() {
        return Normal.quantile(nextUniform());
    }

    /**
     * Return a whole number from 0 up to, not including, the bound.
     *
     * @param bound at least 1
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("The bound (" + bound + ") must be at least 1.");
        }
        // The high 32 bits times the bound: the largest bias is bound / 2^32, far below Monte-Carlo error here.
        return (int) (((nextBits() >>> 32) * bound) >>> 32);
    }
}
