package org.myotome.laboratory.movement;

import java.util.Arrays;
import java.util.Optional;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.Demand.OfAnAction;
import org.myotome.biomechanics.demand.MuscleGroup;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.strength.JointAction;

/** What of a demand is compared. */
sealed interface Quantity {

    String PER_KILOGRAM = " N m/kg";
    String PERCENT = " %";
    String OVER = " over ";

    /** Return the value on a side; 0 where it does not work. */
    double value(Demand.Estimated demand, Optional<Side> side);

    /** Return whether there is one on each side. */
    boolean isSided();

    /** Return its name in words, with its unit. */
    String words();

    /** The greatest moment, in N m/kg. */
    record Moment(JointAction action) implements Quantity {
        @Override
        public double value(Demand.Estimated demand, Optional<Side> side) {
            return demand.find(action, side)
                    .map(OfAnAction::newtonMetresPerKilogram)
                    .orElse(0.0);
        }

        @Override
        public boolean isSided() {
            return action.isSided();
        }

        @Override
        public String words() {
            return action.words() + PER_KILOGRAM;
        }
    }

    /** The greatest percent of strength of a joint action. */
    record OfAction(JointAction action) implements Quantity {
        @Override
        public double value(Demand.Estimated demand, Optional<Side> side) {
            return demand.find(action, side).map(one -> one.peak().percent()).orElse(0.0);
        }

        @Override
        public boolean isSided() {
            return action.isSided();
        }

        @Override
        public String words() {
            return action.words() + PERCENT;
        }
    }

    /** The greatest percent of strength of a group of muscles. */
    record OfGroup(MuscleGroup group) implements Quantity {
        @Override
        public double value(Demand.Estimated demand, Optional<Side> side) {
            return demand.find(group, side).map(one -> one.peak().percent()).orElse(0.0);
        }

        @Override
        public boolean isSided() {
            return group.isSided();
        }

        @Override
        public String words() {
            return group.words() + PERCENT;
        }
    }

    /** One greatest moment over another one. */
    record Ratio(JointAction above, JointAction below) implements Quantity {
        @Override
        public double value(Demand.Estimated demand, Optional<Side> side) {
            return new Moment(above).value(demand, side) / Math.max(LEAST, new Moment(below).value(demand, side));
        }

        @Override
        public boolean isSided() {
            return above.isSided();
        }

        @Override
        public String words() {
            return above.words() + OVER + below.words();
        }
    }

    /** No moment is divided by less than this, in N m/kg. */
    double LEAST = 0.01;

    /**
     * Return the quantity of a name, as the declared orders write it.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Quantity of(String words) {
        if (words.endsWith(PER_KILOGRAM)) {
            return new Moment(action(words.substring(0, words.length() - PER_KILOGRAM.length())));
        }
        if (words.contains(OVER)) {
            int at = words.indexOf(OVER);
            return new Ratio(action(words.substring(0, at)), action(words.substring(at + OVER.length())));
        }
        String name = words.substring(0, Math.max(0, words.length() - PERCENT.length()));
        return Arrays.stream(MuscleGroup.values())
                .filter(group -> group.words().equals(name))
                .findFirst()
                .<Quantity>map(OfGroup::new)
                .orElseGet(() -> new OfAction(action(name)));
    }

    private static JointAction action(String words) {
        return Arrays.stream(JointAction.values())
                .filter(action -> action.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no joint action (" + words + ").\nMaybe it is written differently."));
    }
}
