package org.myotome.content.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.myotome.engine.record.AsWritten;

/**
 * Finds measured values whose unit cannot be right: millimetres under the name of centimetres, pounds under the name of
 * kilograms, angles no joint has. The value is not converted; somebody has to confirm it.
 *
 * <p>The limits are ours and generous: knee to wall above 30 cm is longer than a foot, a reach above 100 cm longer than
 * a leg, and no hand-held test of a leg reads above 150 kg.
 */
public final class UnitDoubt {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final List<String> POUNDS = List.of("lb", "lbs", "pound", "pounds");
    private static final double KILOGRAMS_IN_A_POUND = 0.45359237;
    private static final double LONGEST_KNEE_TO_WALL_CM = 30;
    private static final double LONGEST_REACH_CM = 100;
    private static final double STRONGEST_KG = 150;
    private static final double WIDEST_ANGLE_DEG = 200;

    private UnitDoubt() {}

    /**
     * Return what is doubtful about a value, if anything is.
     *
     * @param field what was measured, such as {@code knee to wall}
     * @param value the value as it was written, with a point before decimals; what is no plain number is not doubted
     * @param unit the unit as it was written
     */
    public static Optional<String> find(String field, String value, String unit) {
        Optional<Double> number = number(value);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return doubt(AsWritten.plain(field), number.get(), AsWritten.plain(unit));
    }

    private static Optional<String> doubt(String field, double value, String unit) {
        if (POUNDS.contains(unit)) {
            return Optional.of("in pounds (" + rounded(value * KILOGRAMS_IN_A_POUND) + " kg)");
        }
        if (unit.equals("kg") && value > STRONGEST_KG) {
            return Optional.of("likely pounds (" + rounded(value * KILOGRAMS_IN_A_POUND) + " kg)");
        }
        if (unit.equals("cm") && value > longestInCentimetres(field)) {
            return Optional.of("likely mm (" + rounded(value / 10) + " cm)");
        }
        if (unit.equals("deg") && Math.abs(value) > WIDEST_ANGLE_DEG) {
            return Optional.of("no joint moves so far");
        }
        return Optional.empty();
    }

    private static double longestInCentimetres(String field) {
        boolean kneeToWall = field.contains("knee to wall") || field.contains("lunge");
        return kneeToWall ? LONGEST_KNEE_TO_WALL_CM : LONGEST_REACH_CM;
    }

    private static Optional<Double> number(String value) {
        return PLAIN_NUMBER.matcher(value).matches() ? Optional.of(Double.parseDouble(value)) : Optional.empty();
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
