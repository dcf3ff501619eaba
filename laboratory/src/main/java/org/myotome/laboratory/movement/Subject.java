package org.myotome.laboratory.movement;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.DemandAnalysis;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementPoses;
import org.myotome.biomechanics.movement.MovementPoses.Picture;
import org.myotome.biomechanics.pose.BodyPatches;
import org.myotome.biomechanics.pose.Touch;
import org.myotome.biomechanics.strength.Strengths;

/** The one person whose demand is compared with published orders: a man of 25 years, 1.75 m and 75 kg. */
final class Subject {

    static final Physique PHYSIQUE = new Physique(Sex.MALE, 1.75, 75);
    private static final double YEARS = 25;
    private static final List<String> LEG = List.of("thigh", "shank", "foot", "toes");

    private final Human human = Human.of(PHYSIQUE);
    private final MovementPoses poses = new MovementPoses(human);
    private final BodyPatches patches = new BodyPatches(human);
    private final DemandAnalysis analysis = new DemandAnalysis(human, Strengths.ofMeanPeople(PHYSIQUE, YEARS));

    /** A movement done by the subject. */
    record Done(List<Picture> pictures, Demand demand) {}

    Done does(Movement movement) {
        List<Picture> pictures = poses.close(movement, DemandAnalysis.PICTURES);
        return new Done(pictures, analysis.of(movement, pictures));
    }

    /** Return the value on the higher side. */
    static double higher(Quantity quantity, Demand.Estimated demand) {
        return quantity.isSided()
                ? Math.max(
                        quantity.value(demand, Optional.of(Side.RIGHT)), quantity.value(demand, Optional.of(Side.LEFT)))
                : quantity.value(demand, Optional.empty());
    }

    /**
     * Return the greatest value of a leg while it touches nothing and the other one touches; on the higher side where that never
     * is. In a file that alternates, a leg that stands later does not count as lifted.
     */
    double lifted(Quantity quantity, Movement movement, Done done) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (Side side : Side.values()) {
            List<Picture> lifted = done.pictures.stream()
                    .filter(picture -> isLifted(picture, side) && !isLifted(picture, side.other()))
                    .toList();
            if (!lifted.isEmpty() && analysis.of(movement, lifted) instanceof Demand.Estimated demand) {
                greatest = Math.max(greatest, quantity.value(demand, Optional.of(side)));
            }
        }
        return Double.isFinite(greatest) ? greatest : higher(quantity, (Demand.Estimated) done.demand);
    }

    private boolean isLifted(Picture picture, Side side) {
        return picture.touches().stream().noneMatch(touch -> isOfTheLeg(touch, side));
    }

    private boolean isOfTheLeg(Touch touch, Side side) {
        String body =
                human.model().bodies().get(patches.get(touch.patch()).body()).name();
        return LEG.stream().anyMatch(part -> body.equals(part + side.suffix()));
    }

    Human human() {
        return human;
    }
}
