package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;

/**
 * How the same dose went in two sessions: the same for less effort, in better form or at a steadier pace is progress too
 * ("more efficiently"). What is not known on both days is not compared.
 *
 * @param from the day of the earlier session
 * @param to the day of the later session
 * @param effortBefore the hardest effort of a set in the earlier session
 * @param effortAfter the hardest effort of a set in the later session
 * @param formBefore the worst form of a set in the earlier session
 * @param formAfter the worst form of a set in the later session
 * @param paceBefore seconds for one repetition, one second of a hold or one metre, in the earlier session, where measured
 * @param paceAfter the same in the later session
 * @param paceAim the seconds that the dose asks for; nothing where each may take their own pace
 */
public record Efficiency(
        LocalDate from,
        LocalDate to,
        SetEffort effortBefore,
        SetEffort effortAfter,
        SetForm formBefore,
        SetForm formAfter,
        Optional<Double> paceBefore,
        Optional<Double> paceAfter,
        Optional<Double> paceAim) {

    /** A pace this much nearer to the aim, in seconds, is better; less is within what a tap on a screen measures. */
    private static final double PACE_GRAIN = 0.5;

    /** What got better or worse. */
    public enum Part {
        EFFORT,
        FORM,
        PACE
    }

    /** Return what got better at the same dose. */
    public List<Part> better() {
        List<Part> parts = new ArrayList<>();
        if (areKnown(effortBefore, effortAfter) && effortAfter.compareTo(effortBefore) < 0) {
            parts.add(Part.EFFORT);
        }
        if (areKnown(formBefore, formAfter) && formAfter.compareTo(formBefore) < 0) {
            parts.add(Part.FORM);
        }
        if (paceGain() >= PACE_GRAIN) {
            parts.add(Part.PACE);
        }
        return List.copyOf(parts);
    }

    /** Return what got worse at the same dose. */
    public List<Part> worse() {
        List<Part> parts = new ArrayList<>();
        if (areKnown(effortBefore, effortAfter) && effortAfter.compareTo(effortBefore) > 0) {
            parts.add(Part.EFFORT);
        }
        if (areKnown(formBefore, formAfter) && formAfter.compareTo(formBefore) > 0) {
            parts.add(Part.FORM);
        }
        if (paceGain() <= -PACE_GRAIN) {
            parts.add(Part.PACE);
        }
        return List.copyOf(parts);
    }

    /** Return whether something got better and nothing got worse. */
    public boolean isProgress() {
        return !better().isEmpty() && worse().isEmpty();
    }

    /** By how many seconds the pace came nearer to its aim; 0 where one of the three is not known. */
    private double paceGain() {
        if (paceBefore.isEmpty() || paceAfter.isEmpty() || paceAim.isEmpty()) {
            return 0;
        }
        return Math.abs(paceBefore.get() - paceAim.get()) - Math.abs(paceAfter.get() - paceAim.get());
    }

    private static boolean areKnown(SetEffort one, SetEffort two) {
        return one != SetEffort.UNKNOWN && two != SetEffort.UNKNOWN;
    }

    private static boolean areKnown(SetForm one, SetForm two) {
        return one != SetForm.UNKNOWN && two != SetForm.UNKNOWN;
    }
}
