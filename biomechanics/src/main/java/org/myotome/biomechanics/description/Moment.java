package org.myotome.biomechanics.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.pose.Touch;

/**
 * A keyframe with all of its angles and what touches.
 *
 * @param degrees by coordinate; what is not in it is 0
 * @param touches what touches what
 */
record Moment(Map<String, Double> degrees, List<Touch> touches) {

    private static final List<String> LEG = List.of("heel", "ball", "toe", "knee", "calf", "thigh_back", "ankle");
    private static final List<String> ARM = List.of("palm", "fingers", "wrist", "elbow");

    static List<Moment> of(Movement movement) {
        List<Moment> moments = new ArrayList<>();
        List<Map<String, Double>> degrees = movement.inheritedAngles();
        for (int i = 0; i < degrees.size(); i++) {
            moments.add(new Moment(degrees.get(i), movement.keyframes().get(i).touches()));
        }
        return moments;
    }

    double angle(String coordinate) {
        return degrees.getOrDefault(coordinate, 0.0);
    }

    /** Whether any place whose name begins so touches something. */
    boolean touches(String patch, Side side) {
        return touches.stream()
                .anyMatch(touch ->
                        touch.patch().startsWith(patch) && touch.patch().endsWith(side.suffix()));
    }

    /** Whether any place of either side whose name begins so touches something. */
    boolean touches(String patch) {
        return touches.stream().anyMatch(touch -> touch.patch().startsWith(patch));
    }

    boolean touchesBoth(String patch) {
        return touches(patch, Side.RIGHT) && touches(patch, Side.LEFT);
    }

    /** Whether any place of either side touches something of a name. */
    boolean touchesThing(String patch, String thing) {
        return touches.stream()
                .anyMatch(touch ->
                        touch.patch().startsWith(patch) && touch.surface().of().equals(thing));
    }

    boolean hasLegDown(Side side) {
        return LEG.stream().anyMatch(patch -> touches(patch, side));
    }

    boolean hasArmDown(Side side) {
        return ARM.stream().anyMatch(patch -> touches(patch, side));
    }

    boolean hasSole(Side side) {
        return touches("ball", side) || touches("heel", side);
    }

    boolean isLike(Moment other) {
        List<String> names = new ArrayList<>(degrees.keySet());
        names.addAll(other.degrees.keySet());
        return names.stream().allMatch(name -> Math.abs(angle(name) - other.angle(name)) < 4);
    }
}
