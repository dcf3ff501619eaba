package org.myotome.content.kinematics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.movement.Measures;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.pose.BodyPatch;
import org.myotome.biomechanics.pose.BodyPatches;

/**
 * The names that a file may use for joints and places of the body. A name without its side means both sides, and a few words
 * stand for several patches: {@code sole}, {@code hand}, {@code knee}, {@code forearm} and {@code forefoot}.
 */
final class BodyNames {

    private static final Map<String, List<String>> GROUPS = groups();

    private final TreeSet<String> coordinates = new TreeSet<>();
    private final TreeSet<String> patches = new TreeSet<>();
    private final List<String> measures;

    private BodyNames(Human human) {
        for (Coordinate coordinate : human.model().coordinates()) {
            if (!coordinate.name().startsWith("root_")) {
                coordinates.add(coordinate.name());
            }
        }
        for (BodyPatch patch : new BodyPatches(human).all()) {
            patches.add(patch.name());
        }
        measures = new Measures(human).names();
    }

    /** Return the names of a human; they are the same for every build. */
    static BodyNames ofHumans() {
        return new BodyNames(Human.of(new Physique(Sex.FEMALE, 1.7, 65)));
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("sole", List.of("heel", "ball_medial", "ball_lateral", "toe"));
        groups.put("forefoot", List.of("ball_medial", "ball_lateral", "toe", "toe_lateral"));
        groups.put("hand", List.of("palm", "fingers_medial", "fingers_lateral"));
        groups.put("knee", List.of("knee_medial", "knee_lateral"));
        groups.put("forearm", List.of("elbow", "wrist"));
        return groups;
    }

    /** Return the coordinates that a name in a file means; none if it is unknown. */
    List<String> coordinates(String name) {
        return sided(name, coordinates);
    }

    /** Return the patches that a name in a file means; none if it is unknown. */
    List<String> patches(String name) {
        for (Map.Entry<String, List<String>> group : GROUPS.entrySet()) {
            for (String suffix : List.of("", Side.RIGHT.suffix(), Side.LEFT.suffix())) {
                if (name.equals(group.getKey() + suffix)) {
                    return group.getValue().stream()
                            .flatMap(member -> sided(member + suffix, patches).stream())
                            .toList();
                }
            }
        }
        return sided(name, patches);
    }

    private static List<String> sided(String name, Set<String> known) {
        if (known.contains(name)) {
            return List.of(name);
        }
        List<String> both = List.of(name + Side.RIGHT.suffix(), name + Side.LEFT.suffix());
        return known.containsAll(both) ? both : List.of();
    }

    boolean isMeasure(String name) {
        return measures.contains(name);
    }

    List<String> coordinateWords() {
        return withShortNames(coordinates);
    }

    List<String> patchWords() {
        List<String> words = withShortNames(patches);
        GROUPS.keySet().forEach(group -> {
            words.add(group);
            words.add(group + Side.RIGHT.suffix());
            words.add(group + Side.LEFT.suffix());
        });
        return words;
    }

    List<String> measureWords() {
        return measures;
    }

    private static List<String> withShortNames(Set<String> known) {
        List<String> words = new ArrayList<>(known);
        for (String name : known) {
            if (name.endsWith(Side.RIGHT.suffix())) {
                words.add(name.substring(0, name.length() - Side.RIGHT.suffix().length()));
            }
        }
        return words;
    }
}
