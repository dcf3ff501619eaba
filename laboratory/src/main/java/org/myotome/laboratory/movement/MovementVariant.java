package org.myotome.laboratory.movement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.movement.Depths;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.pose.Block;
import org.myotome.biomechanics.pose.Obstacle;
import org.myotome.biomechanics.pose.Plane;
import org.myotome.biomechanics.pose.Touch;

/** Makes the laboratory's own variants of movements: another depth, or another height of the step. */
final class MovementVariant {

    private static final String TOP = "support top ";
    private static final String METRES = " m";
    private static final double SAME_METRES = 1e-3;
    private static final List<String> LEGS = List.of("hip_flexion", "knee_flexion", "ankle_dorsiflexion");

    private MovementVariant() {}

    /** Return the movement in a variant as the declared orders write it; empty if there is no step to raise. */
    static Optional<Movement> of(Movement movement, String variant) {
        if (variant.isEmpty()) {
            return Optional.of(movement);
        }
        if (variant.startsWith(TOP)) {
            String height = variant.substring(TOP.length(), variant.length() - METRES.length());
            return withTop(movement, Double.parseDouble(height));
        }
        String[] words = variant.split(" ", -1);
        return Optional.of(Depths.at(movement, words[0], Double.parseDouble(words[1])));
    }

    private static Optional<Movement> withTop(Movement movement, double height) {
        return touched(movement)
                .map(block -> Math.abs(block.most().y() - height) < SAME_METRES
                        ? movement
                        : raised(
                                movement,
                                block,
                                new Block(
                                        block.name(),
                                        block.least(),
                                        new Vector3(
                                                block.most().x(),
                                                height,
                                                block.most().z()))));
    }

    private static Optional<Block> touched(Movement movement) {
        for (Obstacle obstacle : movement.obstacles()) {
            switch (obstacle) {
                case Plane _ -> {}
                case Block block -> {
                    if (movement.keyframes().stream()
                            .flatMap(keyframe -> keyframe.touches().stream())
                            .anyMatch(touch -> touch.surface().of().equals(block.name()))) {
                        return Optional.of(block);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Movement raised(Movement movement, Block from, Block to) {
        List<Keyframe> keyframes = new ArrayList<>();
        for (Keyframe keyframe : movement.keyframes()) {
            keyframes.add(new Keyframe(
                    keyframe.name(),
                    keyframe.angles(),
                    keyframe.touches().stream()
                            .map(touch -> raised(touch, from, to))
                            .toList(),
                    keyframe.secondsToReach(),
                    keyframe.secondsHeld()));
        }
        Set<String> givesWay = new LinkedHashSet<>(movement.givesWay());
        for (String joint : LEGS) {
            givesWay.add(joint + "_r");
            givesWay.add(joint + "_l");
        }
        return new Movement(
                movement.id(),
                movement.attitude(),
                keyframes,
                List.copyOf(givesWay),
                movement.slides(),
                movement.obstacles().stream()
                        .map(obstacle -> obstacle.equals(from) ? to : obstacle)
                        .toList(),
                movement.loads(),
                movement.marginCentimetres(),
                movement.travels());
    }

    private static Touch raised(Touch touch, Block from, Block to) {
        double up = to.most().y() - from.most().y();
        return touch.surface().of().equals(from.name())
                ? new Touch(
                        touch.patch(),
                        to.top(),
                        touch.friction(),
                        touch.place().map(place -> place.plus(Vector3.Y.times(up))))
                : touch;
    }
}
