package org.myotome.biomechanics.demand;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.strength.JointAction;
import org.myotome.biomechanics.text.Decimals;

/** What came of estimating the joint demand of a movement. */
public sealed interface Demand {

    /** Return the id of the movement. */
    String movement();

    /** Return the pictures of which nothing is known. */
    List<Gap> gaps();

    /**
     * It could be estimated, at rest in each pose.
     *
     * @param movement its id
     * @param seconds how long one round takes
     * @param muscles groups that work, hardest first; trunk and neck have no side
     * @param actions joint actions that work, in the order of {@link JointAction}, the right side first
     * @param supports what carries the body, as much as it carries at most, first
     * @param leastMargin how far inside of what it stands on the body's weight presses at the least; empty if it stands on nothing
     * @param gaps pictures of which nothing is known, so that all else is "at least"
     * @param pictures how many pictures of one round were looked at
     */
    record Estimated(
            String movement,
            double seconds,
            List<OfMuscles> muscles,
            List<OfAnAction> actions,
            List<OfASupport> supports,
            Optional<Margin> leastMargin,
            List<Gap> gaps,
            int pictures)
            implements Demand {
        public Estimated {
            muscles = List.copyOf(muscles);
            actions = List.copyOf(actions);
            supports = List.copyOf(supports);
            gaps = List.copyOf(gaps);
        }

        /** Return the demand on a group of muscles, if it works at all. */
        public Optional<OfMuscles> find(MuscleGroup group, Optional<Side> side) {
            return muscles.stream()
                    .filter(one -> one.group() == group && one.side().equals(side))
                    .findFirst();
        }

        /** Return the demand on a joint action, if it works at all. */
        public Optional<OfAnAction> find(JointAction action, Optional<Side> side) {
            return actions.stream()
                    .filter(one -> one.action() == action && one.side().equals(side))
                    .findFirst();
        }
    }

    /**
     * Nothing can be said.
     *
     * @param movement its id
     * @param reasons why not; never empty
     * @param gaps pictures that were looked at and of which nothing is known
     */
    record SaysNothing(String movement, List<String> reasons, List<Gap> gaps) implements Demand {
        public SaysNothing {
            reasons = List.copyOf(reasons);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * A group of muscles.
     *
     * @param group which
     * @param side on which; empty for trunk and neck
     * @param peak of strength
     * @param meanPercent of mean strength, over the round
     * @param peakSeconds when the peak is, since the first keyframe was reached
     */
    record OfMuscles(
            MuscleGroup group, Optional<Side> side, PercentOfStrength peak, double meanPercent, double peakSeconds) {}

    /**
     * A joint action.
     *
     * @param action which
     * @param side on which; empty for trunk and neck
     * @param peak of strength
     * @param meanPercent of mean strength, over the round
     * @param peakSeconds when the peak is; the greatest moment may be at another time, for strength hangs on the angle
     * @param newtonMetresPerKilogram the greatest moment for each kg of the body
     * @param impulse sum of moment over time in one round, in N m s for each kg
     */
    record OfAnAction(
            JointAction action,
            Optional<Side> side,
            PercentOfStrength peak,
            double meanPercent,
            double peakSeconds,
            double newtonMetresPerKilogram,
            double impulse) {}

    /**
     * A part of the body that touches something.
     *
     * @param body its name in the model, such as {@code foot_r}; toes count with their foot
     * @param most force on it, as a share of the body's weight
     * @param mean over the round
     */
    record OfASupport(String body, double most, double mean) {}

    /**
     * How far inside of what it stands on a body presses.
     *
     * @param centimetres negative outside
     * @param seconds when
     */
    record Margin(double centimetres, double seconds) {}

    /** A picture of which nothing is known. */
    sealed interface Gap {

        /** Return when, since the first keyframe was reached. */
        double seconds();

        /** Return why. */
        String reason();

        /**
         * The pose is not the one that was asked for.
         *
         * @param centimetres by which a contact is missed
         */
        record Missed(double seconds, double centimetres) implements Gap {
            @Override
            public String reason() {
                return "a contact is missed by " + Decimals.text(centimetres, 1) + " cm";
            }
        }

        /**
         * No forces hold it.
         *
         * @param missing force that is missing at the least, as a share of the weight
         * @param missingMoment moment that is missing, as a share of the weight times the height
         * @param marginCentimetres how far inside of what it stands on the body presses, if it stands on anything
         */
        record NotHeld(double seconds, double missing, double missingMoment, OptionalDouble marginCentimetres)
                implements Gap {
            @Override
            public String reason() {
                return "no forces hold it, " + Decimals.text(100 * missing, 1)
                        + " % of the weight, and a moment of " + Decimals.text(100 * missingMoment, 1)
                        + " % of weight times height, are missing";
            }
        }
    }
}
