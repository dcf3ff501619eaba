package org.myotome.engine.progression;

/**
 * What the belief about a person's capacity and tolerance suggests for one movement. The rule decides; advice can only
 * make a step smaller or take it back.
 *
 * @param direction which way
 * @param mostStepPercent how much more load, in percent, is still within the chances that are accepted; 0 to 100
 * @param chanceOfFlare chance, 0 to 1, of a flare after a step of that size
 * @param chanceOfPain chance, 0 to 1, of more pain than agreed during a step of that size
 */
public record Advice(Direction direction, double mostStepPercent, double chanceOfFlare, double chanceOfPain) {

    public Advice {
        requireBetween("step in percent", mostStepPercent, 100);
        requireBetween("chance of a flare", chanceOfFlare, 1);
        requireBetween("chance of pain", chanceOfPain, 1);
    }

    private static void requireBetween(String what, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException("The " + what + " (" + value + ") must lie between 0 and " + most + ".");
        }
    }
}
