package org.myotome.content.kinematics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.movement.Prop;
import org.myotome.biomechanics.pose.Block;
import org.myotome.biomechanics.pose.Obstacle;
import org.myotome.biomechanics.pose.Plane;
import org.myotome.biomechanics.pose.Surface;
import org.myotome.biomechanics.pose.Touch;

/** The floor and what stands on it. */
final class Surroundings {

    /**
     * One solid thing.
     *
     * @param obstacle what it is to a body
     * @param friction of what touches it
     */
    private record Solid(Obstacle obstacle, double friction) {}

    private final List<Solid> solids = new ArrayList<>();
    private final List<Prop> props = new ArrayList<>();

    Surroundings() {
        solids.add(new Solid(Obstacle.floor(), Touch.USUAL_FRICTION));
    }

    void add(Obstacle obstacle, double friction, Prop.Look look) {
        solids.add(new Solid(obstacle, friction));
        props.add(new Prop.Furniture(look, obstacle.name()));
    }

    List<Obstacle> obstacles() {
        return solids.stream().map(Solid::obstacle).toList();
    }

    List<Prop> props() {
        return List.copyOf(props);
    }

    List<String> names() {
        return solids.stream().map(solid -> solid.obstacle().name()).toList();
    }

    /** Return the touch of a patch with the thing of a name; none if there is no such thing. */
    Optional<Touch> touch(String patch, String name) {
        return solids.stream()
                .filter(solid -> solid.obstacle().name().equals(name))
                .map(solid -> new Touch(patch, face(solid.obstacle()), solid.friction(), Optional.empty()))
                .findFirst();
    }

    private static Surface face(Obstacle obstacle) {
        return switch (obstacle) {
            case Plane plane -> plane.surface();
            case Block block -> block.top();
        };
    }
}
