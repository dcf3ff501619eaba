package org.myotome.content.library;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myotome.content.document.Fields;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Effort;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Role;

/**
 * Reads the dose a movement starts with.
 *
 * <p>The library states no load and no rest. A movement that uses a band starts with a light one (a heavy one where only
 * a heavy one will do); a movement that uses a weight starts without it, because the library cannot know how strong
 * somebody is. Rest between sets follows the most demanding thing the movement trains: power 120 s, strength 90 s,
 * endurance and aerobic 60 s, everything else 30 s. These are common practice values, ours and unreviewed.
 */
final class DoseReader {

    private static final List<String> KEYS =
            List.of("sets", "reps", "hold_s", "work_s", "per_side", "days_per_week", "effort");
    private static final Pattern EFFORT = Pattern.compile("(RPE<=|RIR>=)(\\d|10)");

    private DoseReader() {}

    static Dose read(Fields movement, Set<String> equipment, List<Role> roles) {
        Fields dose = movement.requiredGroup("start_dose", KEYS);
        return new Dose(
                dose.requiredWholeNumber("sets", 1, 20, "sets", "Maybe a digit is too many."),
                amount(dose),
                dose.requiredTruth("per_side"),
                dose.requiredWholeNumber("days_per_week", 1, 7, "days", "Maybe sessions in a day were meant."),
                load(equipment),
                effort(dose),
                restSeconds(roles));
    }

    private static Amount amount(Fields dose) {
        boolean timed = dose.find("work_s").isPresent();
        boolean held = dose.find("hold_s").isPresent();
        boolean repeated = dose.find("reps").isPresent();
        if (timed && (held || repeated)) {
            dose.reject("work_s", "cannot stand beside reps or hold_s.", "Maybe remove one of them.");
        }
        if (timed) {
            return new Amount.Time(
                    dose.requiredWholeNumber("work_s", 5, 14_400, "seconds", "Maybe minutes were meant."));
        }
        if (held) {
            int seconds = dose.requiredWholeNumber("hold_s", 1, 300, "seconds", "Maybe use work_s for a long effort.");
            return new Amount.Hold(
                    seconds, dose.requiredWholeNumber("reps", 1, 50, "holds", "Maybe a digit is too many."));
        }
        return new Amount.Repetitions(dose.requiredWholeNumber(
                "reps", 1, 100, "repetitions", "Maybe seconds were meant; use hold_s or work_s."));
    }

    private static Load load(Set<String> equipment) {
        if (equipment.contains("heavy-band")) {
            return new Load.Band(Load.Resistance.HEAVY);
        }
        boolean band =
                equipment.contains("band") || equipment.contains("loop-band") || equipment.contains("band-or-cable");
        return band ? new Load.Band(Load.Resistance.LIGHT) : new Load.BodyWeight();
    }

    private static Effort effort(Fields dose) {
        String text = dose.requiredText("effort");
        Matcher matcher = EFFORT.matcher(text);
        if (!matcher.matches()) {
            if (!text.isEmpty()) {
                dose.reject(
                        "effort",
                        "is not an effort.",
                        "Maybe write RPE<=3 (exertion 0 to 10) or RIR>=2 (left in reserve).");
            }
            return new Effort.Exertion(0);
        }
        int number = Integer.parseInt(matcher.group(2));
        return matcher.group(1).equals("RPE<=") ? new Effort.Exertion(number) : new Effort.InReserve(number);
    }

    private static int restSeconds(List<Role> roles) {
        return roles.stream().mapToInt(DoseReader::restSeconds).max().orElse(30);
    }

    private static int restSeconds(Role role) {
        return switch (role) {
            case POWER -> 120;
            case STRENGTH -> 90;
            case ENDURANCE, AEROBIC -> 60;
            case CONTROL, MOBILITY, BALANCE -> 30;
        };
    }
}
