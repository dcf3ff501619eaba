package org.myotome.biomechanics.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myotome.biomechanics.human.Side;

/**
 * A joint action on a side.
 *
 * @param action which
 * @param side on which; empty for trunk and neck
 */
public record SidedAction(JointAction action, Optional<Side> side) {

    /** Return the word that forms and commands use, such as {@code knee_extension_r}. */
    public String word() {
        return action.name().toLowerCase(Locale.ROOT) + side.map(Side::suffix).orElse("");
    }

    /** Return it for people, such as {@code knee extension, right}. */
    public String words() {
        return Side.after(action.words(), side);
    }

    /** Return all of them. */
    public static List<SidedAction> all() {
        List<SidedAction> all = new ArrayList<>();
        for (JointAction action : JointAction.values()) {
            if (action.isSided()) {
                for (Side side : Side.values()) {
                    all.add(new SidedAction(action, Optional.of(side)));
                }
            } else {
                all.add(new SidedAction(action, Optional.empty()));
            }
        }
        return all;
    }

    /** Return the one that a word means, if there is one. */
    public static Optional<SidedAction> find(String word) {
        return all().stream().filter(one -> one.word().equals(word)).findFirst();
    }

    /**
     * Return a strength that was measured where the person is strongest.
     *
     * @throws IllegalArgumentException as {@link MeasuredStrength}
     */
    public MeasuredStrength measured(double newtonMetres) {
        return new MeasuredStrength(action, side, newtonMetres, OptionalDouble.empty());
    }
}
