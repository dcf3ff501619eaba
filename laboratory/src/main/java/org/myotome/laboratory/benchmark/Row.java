package org.myotome.laboratory.benchmark;

/**
 * One figure.
 *
 * @param bench which benchmark
 * @param subject what was measured: {@code ours}, or what it is compared with
 * @param metric what was measured about it
 * @param value the figure
 * @param unit its unit
 * @param n repetitions, or people
 * @param seed what the inputs were drawn from; 0 where nothing is drawn
 */
public record Row(String bench, String subject, String metric, double value, String unit, long n, long seed) {}
