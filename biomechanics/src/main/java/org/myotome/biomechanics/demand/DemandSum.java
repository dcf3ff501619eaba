package org.myotome.biomechanics.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.biomechanics.demand.Demand.Margin;
import org.myotome.biomechanics.demand.Demand.OfASupport;
import org.myotome.biomechanics.demand.Demand.OfAnAction;
import org.myotome.biomechanics.demand.Demand.OfMuscles;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.strength.JointAction;

/** Sums up the pictures of one round. */
final class DemandSum {

    private static final int ROOT = 6;
    /** Less than this is called nothing. */
    private static final double LEAST_PERCENT = 1;

    private static final double LEAST_SHARE_OF_WEIGHT = 0.005;
    /** In a hold every picture is the same but for rounding; the first of them is meant. */
    private static final double SAME = 0.999;

    private static final List<Optional<Side>> BOTH = List.of(Optional.of(Side.RIGHT), Optional.of(Side.LEFT));
    private static final List<Optional<Side>> MIDDLE = List.of(Optional.empty());

    private final Human human;
    private final List<HeldPicture> pictures;
    /** For how many seconds each picture stands; all 1 where the round takes no time. */
    private final double[] stands;

    private final double whole;
    private final double seconds;

    /**
     * @param pictures those that are held; at least one
     * @param interval from picture to picture, in s
     * @param end when the round is over
     */
    DemandSum(Human human, List<HeldPicture> pictures, double interval, double end) {
        this.human = human;
        this.pictures = List.copyOf(pictures);
        stands = new double[pictures.size()];
        double sum = 0;
        for (int i = 0; i < stands.length; i++) {
            double when = pictures.get(i).seconds();
            boolean isAtTheEdge = end > 0 && (when == 0 || when == end);
            stands[i] = end > 0 ? interval * (isAtTheEdge ? 0.5 : 1) : 1;
            sum += stands[i];
        }
        whole = sum;
        seconds = end;
    }

    List<OfMuscles> muscles() {
        List<OfMuscles> all = new ArrayList<>();
        for (MuscleGroup group : MuscleGroup.values()) {
            for (Optional<Side> side : group.isSided() ? BOTH : MIDDLE) {
                List<PercentOfStrength> percents = pictures.stream()
                        .map(picture -> ofGroup(picture, group, side))
                        .toList();
                int peak = peak(percents);
                if (percents.get(peak).percent() >= LEAST_PERCENT) {
                    all.add(new OfMuscles(
                            group,
                            side,
                            percents.get(peak),
                            mean(percents),
                            pictures.get(peak).seconds()));
                }
            }
        }
        all.sort(Comparator.comparingDouble((OfMuscles one) -> whole(one.peak().percent()))
                .reversed());
        return all;
    }

    /** Both sides of a movement that is the same on both differ by rounding; the right comes first. */
    private static double whole(double percent) {
        return Math.floor(percent + 0.5);
    }

    /** A group works as hard as the action that asks most of it. */
    private PercentOfStrength ofGroup(HeldPicture picture, MuscleGroup group, Optional<Side> side) {
        MuscleGroup.Share first = group.shares().getFirst();
        PercentOfStrength most = ofAction(picture, first.action(), side).times(first.weight());
        for (MuscleGroup.Share share : group.shares()) {
            PercentOfStrength one = ofAction(picture, share.action(), side).times(share.weight());
            most = one.percent() > most.percent() ? one : most;
        }
        return most;
    }

    private PercentOfStrength ofAction(HeldPicture picture, JointAction action, Optional<Side> side) {
        int at = coordinate(action, side);
        PercentOfStrength percent = picture.percents().get(at);
        return picture.moments().get(at) * action.sign() > 0 ? percent : percent.times(0);
    }

    private int coordinate(JointAction action, Optional<Side> side) {
        String name = action.coordinate() + side.map(Side::suffix).orElse("");
        return human.model().coordinateNumber(name) - ROOT;
    }

    List<OfAnAction> actions() {
        List<OfAnAction> all = new ArrayList<>();
        for (JointAction action : JointAction.values()) {
            for (Optional<Side> side : action.isSided() ? BOTH : MIDDLE) {
                List<PercentOfStrength> percents = pictures.stream()
                        .map(picture -> ofAction(picture, action, side))
                        .toList();
                int peak = peak(percents);
                if (percents.get(peak).percent() >= LEAST_PERCENT) {
                    all.add(ofAction(action, side, percents, peak));
                }
            }
        }
        return all;
    }

    private OfAnAction ofAction(JointAction action, Optional<Side> side, List<PercentOfStrength> percents, int peak) {
        int at = coordinate(action, side);
        double most = 0;
        double impulse = 0;
        for (int i = 0; i < stands.length; i++) {
            double moment =
                    Math.max(0, action.sign() * pictures.get(i).moments().get(at));
            most = Math.max(most, moment);
            impulse += seconds > 0 ? moment * stands[i] : 0;
        }
        return new OfAnAction(
                action,
                side,
                percents.get(peak),
                mean(percents),
                pictures.get(peak).seconds(),
                most,
                impulse);
    }

    private static int peak(List<PercentOfStrength> percents) {
        double most = 0;
        for (PercentOfStrength percent : percents) {
            most = Math.max(most, percent.percent());
        }
        int peak = 0;
        while (percents.get(peak).percent() < SAME * most) {
            peak++;
        }
        return peak;
    }

    private double mean(List<PercentOfStrength> percents) {
        double sum = 0;
        for (int i = 0; i < stands.length; i++) {
            sum += stands[i] * percents.get(i).percent();
        }
        return sum / whole;
    }

    List<OfASupport> supports() {
        Map<String, OfASupport> byBody = new LinkedHashMap<>();
        for (int i = 0; i < stands.length; i++) {
            double weight = stands[i] / whole;
            for (HeldPicture.BodyForce force : pictures.get(i).supports()) {
                byBody.merge(
                        force.body(),
                        new OfASupport(force.body(), force.share(), weight * force.share()),
                        DemandSum::together);
            }
        }
        List<OfASupport> supports = new ArrayList<>(byBody.values());
        supports.removeIf(support -> support.most() < LEAST_SHARE_OF_WEIGHT);
        supports.sort(Comparator.comparingDouble((OfASupport one) -> whole(100 * one.most()))
                .reversed());
        return supports;
    }

    private static OfASupport together(OfASupport one, OfASupport other) {
        return new OfASupport(one.body(), Math.max(one.most(), other.most()), one.mean() + other.mean());
    }

    Optional<Margin> leastMargin() {
        Optional<Margin> least = Optional.empty();
        for (HeldPicture picture : pictures) {
            if (picture.margin().isPresent()
                    && (least.isEmpty()
                            || picture.margin().getAsDouble() < least.get().centimetres())) {
                least = Optional.of(new Margin(picture.margin().getAsDouble(), picture.seconds()));
            }
        }
        return least;
    }
}
