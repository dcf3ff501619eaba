package org.myotome.biomechanics.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Mirroring;
import org.myotome.biomechanics.pose.Attitude;
import org.myotome.biomechanics.pose.Obstacle;
import org.myotome.biomechanics.pose.Touch;

/**
 * A movement that is done over and over.
 *
 * @param id its name in the library
 * @param attitude how the pelvis is turned to begin with
 * @param keyframes in their order; after the last comes the first again
 * @param givesWay coordinates that may leave their angles so that what shall touch does, and the body balances; the others
 *     keep them exactly
 * @param slides patches that may move along what they touch; the others stay where they are for as long as they touch
 * @param obstacles what no part of the body may go into
 * @param loads what loads the body besides its own weight
 * @param marginCentimetres how far inside of what it stands on the mass centre shall lie; empty if it need not
 * @param travels how far on the first keyframe is when it comes again, in m; zero for what ends where it began
 */
public record Movement(
        String id,
        Attitude attitude,
        List<Keyframe> keyframes,
        List<String> givesWay,
        List<String> slides,
        List<Obstacle> obstacles,
        List<Load> loads,
        OptionalDouble marginCentimetres,
        Vector3 travels) {

    /**
     * @throws IllegalArgumentException if there is no keyframe or two have the same name, or nothing is there to touch
     *     after it has moved on
     */
    public Movement {
        keyframes = List.copyOf(keyframes);
        givesWay = List.copyOf(givesWay);
        slides = List.copyOf(slides);
        obstacles = List.copyOf(obstacles);
        loads = List.copyOf(loads);
        if (keyframes.isEmpty()) {
            throw new IllegalArgumentException(
                    "The movement " + id + " has no keyframe.\nMaybe add one for its start.");
        }
        List<String> names = keyframes.stream().map(Keyframe::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("The movement " + id
                    + " has two keyframes with the same name.\nMaybe rename one of " + names + ".");
        }
        for (Touch touch : keyframes.getFirst().touches()) {
            if (Travel.movedOn(touch, travels, obstacles).isEmpty()) {
                throw new IllegalArgumentException(
                        "The movement " + id + " moves on by " + travels + " m, but nothing like "
                                + touch.surface().of() + " is there for " + touch.patch()
                                + ".\nMaybe add the step that comes after, or correct how far it travels.");
            }
        }
    }

    /** A movement that ends where it began. */
    public Movement(
            String id,
            Attitude attitude,
            List<Keyframe> keyframes,
            List<String> givesWay,
            List<String> slides,
            List<Obstacle> obstacles,
            List<Load> loads,
            OptionalDouble marginCentimetres) {
        this(id, attitude, keyframes, givesWay, slides, obstacles, loads, marginCentimetres, Vector3.ZERO);
    }

    /** Return what touches when the first keyframe comes again. */
    public List<Touch> touchesAgain() {
        return keyframes.getFirst().touches().stream()
                .flatMap(touch -> Travel.movedOn(touch, travels, obstacles).stream())
                .toList();
    }

    /** Return the angles at each keyframe, with those that are as before, in degrees by coordinate; what is not in it is at 0. */
    public List<Map<String, Double>> inheritedAngles() {
        List<Map<String, Double>> all = new ArrayList<>();
        Map<String, Double> now = new LinkedHashMap<>();
        for (Keyframe keyframe : keyframes) {
            keyframe.angles().forEach(angle -> now.put(angle.coordinate(), angle.degrees()));
            all.add(new LinkedHashMap<>(now));
        }
        return all;
    }

    /** Return when each keyframe is reached, in s; the first one is at 0. */
    public List<Double> reachedAt() {
        List<Double> times = new ArrayList<>();
        double time = 0;
        for (Keyframe keyframe : keyframes) {
            time += times.isEmpty() ? 0 : keyframe.secondsToReach();
            times.add(time);
            time += keyframe.secondsHeld();
        }
        return times;
    }

    /** Return how long it takes once, in s. */
    public double seconds() {
        double sum = 0;
        for (Keyframe keyframe : keyframes) {
            sum += keyframe.secondsToReach() + keyframe.secondsHeld();
        }
        return sum;
    }

    /** Return the same movement with other keyframes. */
    public Movement with(List<Keyframe> others) {
        return new Movement(id, attitude, others, givesWay, slides, obstacles, loads, marginCentimetres, travels);
    }

    /** Return the same movement with the sides swapped. */
    public Movement mirrored() {
        return new Movement(
                id,
                attitude.mirrored(),
                keyframes.stream().map(Keyframe::mirrored).toList(),
                givesWay.stream().map(Mirroring::onTheOtherSide).toList(),
                slides.stream().map(Mirroring::onTheOtherSide).toList(),
                obstacles.stream().map(Obstacle::mirrored).toList(),
                loads.stream().map(Load::mirrored).toList(),
                marginCentimetres,
                travels.mirrored());
    }
}
