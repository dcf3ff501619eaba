package org.myotome.engine.progression;

/**
 * What the belief about a person's capacity and tolerance suggests for one movement. The rule decides; advice can only
 * make a step smaller or take it back.
 *
 * @param direction which way
 * @param mostStepPercent by how much the load should change, in percent: at most so much more (above 0), as much as now (0)
 *     or so much less; -100 to 100
 * @param chanceOfFlare chance, 0 to 1, of a flare after a step of that size
 * @param chanceOfPain chance, 0 to 1, of pain above the ceiling of the policy during a step of that size
 */
public record Advice(Direction direction, double mostStepPercent, double chanceOfFlare, double chanceOfPain) {

    public Advice {
        requireBetween("step in percent", mostStepPercent, -100, 100);
        requireBetween("chance of a flare", chanceOfFlare, 0, 1);
        requireBetween("chance of pain", chanceOfPain, 0, 1);
    }

    private static void requireBetween(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }
}
