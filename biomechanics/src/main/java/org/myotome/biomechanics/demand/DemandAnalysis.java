package org.myotome.biomechanics.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.myotome.biomechanics.demand.Demand.Gap;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.DepthRange;
import org.myotome.biomechanics.movement.Depths;
import org.myotome.biomechanics.movement.Load;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementPoses;
import org.myotome.biomechanics.movement.MovementPoses.Picture;
import org.myotome.biomechanics.pose.PoseLoads;
import org.myotome.biomechanics.strength.Strengths;

/**
 * Estimates the joint demand of movements: each pose of one round at rest, held with the least effort of the joints, as shares of
 * somebody's strength. For one thread.
 */
public final class DemandAnalysis {

    /** As many pictures of one round as {@link #of(Movement)} looks at. */
    public static final int PICTURES = 25;

    /** A pose that misses a contact by more than this is not the one that was asked for. */
    private static final double FURTHEST_CENTIMETRES = 2;

    /** In rad and m: a pose that is held. */
    private static final double SAME_POSE = 1e-7;

    private final MovementPoses poses;
    private final PictureDemand demand;
    private final Haste haste;
    private final Human human;

    /**
     * Begin with somebody.
     *
     * @param strengths of that person
     * @throws IllegalArgumentException if the strengths are those of another build
     */
    public DemandAnalysis(Human human, Strengths strengths) {
        if (!human.physique().equals(strengths.physique())) {
            throw new IllegalArgumentException("The strengths are those of " + strengths.physique()
                    + ", the body is of " + human.physique() + ".\nMaybe make both from the same.");
        }
        this.human = human;
        poses = new MovementPoses(human);
        demand = new PictureDemand(human, strengths);
        haste = new Haste(human);
    }

    /**
     * Estimate the demand of a movement.
     *
     * @throws IllegalArgumentException if the movement names what the human has not, or an angle beyond a range
     */
    public Demand of(Movement movement) {
        return of(movement, poses.close(movement, PICTURES));
    }

    /** Estimate the demand of each depth of a movement, from easier to harder; the other sentences of {@link #of} hold too. */
    public List<Demand> of(Movement movement, DepthRange range) {
        return Depths.of(movement, range).stream().map(this::of).toList();
    }

    /**
     * Estimate the demand of a movement.
     *
     * @param pictures of it, closed by this human; the first at the beginning and the last at the end of one round
     */
    public Demand of(Movement movement, List<Picture> pictures) {
        List<String> reasons = haste.reasons(movement, pictures);
        if (!reasons.isEmpty()) {
            return new Demand.SaysNothing(movement.id(), reasons, List.of());
        }
        List<HeldPicture> held = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            if (i > 0 && !held.isEmpty() && isHoldOf(pictures.get(i - 1), picture, held.getLast())) {
                held.add(held.getLast().at(picture.seconds()));
            } else {
                look(picture, movement.loads(), held, gaps);
            }
        }
        if (held.isEmpty()) {
            String reason = "none of its poses is held, the first for "
                    + gaps.getFirst().reason();
            return new Demand.SaysNothing(movement.id(), List.of(reason), gaps);
        }
        double end = pictures.size() > 1 ? pictures.getLast().seconds() : 0;
        double interval = end > 0 ? end / (pictures.size() - 1) : 0;
        DemandSum sum = new DemandSum(human, held, interval, end);
        return new Demand.Estimated(
                movement.id(),
                end,
                sum.muscles(),
                sum.actions(),
                sum.supports(),
                sum.leastMargin(),
                gaps,
                pictures.size());
    }

    /** Whether a picture is the same as the one before, which is held. */
    private static boolean isHoldOf(Picture before, Picture picture, HeldPicture last) {
        if (last.seconds() != before.seconds() || !before.touches().equals(picture.touches())) {
            return false;
        }
        double[] from = before.closing().fit().values();
        double[] to = picture.closing().fit().values();
        double furthest = 0;
        for (int i = 0; i < from.length; i++) {
            furthest = Math.max(furthest, Math.abs(to[i] - from[i]));
        }
        return furthest < SAME_POSE;
    }

    private void look(Picture picture, List<Load> loads, List<HeldPicture> held, List<Gap> gaps) {
        double missed = picture.closing().fit().contactErrorCentimetres();
        if (missed > FURTHEST_CENTIMETRES) {
            gaps.add(new Gap.Missed(picture.seconds(), missed));
            return;
        }
        PictureDemand.Outcome outcome = demand.of(picture, loads);
        outcome.held().ifPresent(held::add);
        switch (outcome.loads()) {
            case PoseLoads.Held _ -> {}
            case PoseLoads.NotHeld(double missing, double missingMoment, OptionalDouble margin) ->
                gaps.add(new Gap.NotHeld(picture.seconds(), missing, missingMoment, margin));
        }
    }
}
