package org.myotome.biomechanics.figure.prop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.figure.prop.Frame.Place;
import org.myotome.biomechanics.figure.shape.Chain;
import org.myotome.biomechanics.figure.shape.Material;
import org.myotome.biomechanics.figure.shape.Part;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.Anchor;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.movement.Prop;
import org.myotome.biomechanics.pose.Block;
import org.myotome.biomechanics.pose.BodyPatch;
import org.myotome.biomechanics.pose.BodyPatches;
import org.myotome.biomechanics.pose.Obstacle;
import org.myotome.biomechanics.pose.Plane;
import org.myotome.biomechanics.pose.Touch;

/** Makes the things of a movement for one human. */
public final class PropBuilder {

    private static final Vector3 WALL = new Vector3(0.02, 1.0, 0.9);
    private static final Vector3 PLATE = new Vector3(0.02, 0.22, 0.28);
    private static final Vector3 BOARD = new Vector3(0.28, 0.02, 0.22);

    private final MovementDescription description;
    private final Human human;
    private final List<Placement> start;
    private final BodyPatches patches;
    /** Where the pelvis is at the start, in m. */
    private final Vector3 middle;

    private final Boxes boxes;
    private final Things things;
    private final List<Part> parts = new ArrayList<>();
    private final List<Props.Worn> worn = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private boolean hasMat;

    private PropBuilder(MovementDescription description, Human human, List<Placement> start) {
        this.description = description;
        this.human = human;
        this.start = start;
        patches = new BodyPatches(human);
        middle = start.get(human.model().bodyNumber("pelvis")).origin();
        boxes = new Boxes(ground());
        things = new Things(ground());
    }

    /**
     * Make the things of a movement.
     *
     * @param start where the bodies are at the start
     */
    public static Props build(MovementDescription description, Human human, List<Placement> start) {
        PropBuilder builder = new PropBuilder(description, human, start);
        for (Prop prop : description.props()) {
            switch (prop) {
                case Prop.Furniture furniture -> builder.furniture(furniture);
                case Prop.Thing thing -> builder.thing(thing);
            }
        }
        return new Props(builder.parts, builder.worn, builder.frames, builder.hasMat);
    }

    private int ground() {
        return human.model().bodies().size();
    }

    private void furniture(Prop.Furniture furniture) {
        for (Obstacle obstacle : description.movement().obstacles()) {
            if (obstacle.name().equals(furniture.obstacle())) {
                switch (obstacle) {
                    case Block block -> block(furniture.look(), block);
                    case Plane plane -> plane(furniture.look(), plane);
                }
            }
        }
    }

    private void block(Prop.Look look, Block block) {
        Vector3 least = block.least();
        Vector3 most = block.most();
        switch (look) {
            case CHAIR -> parts.addAll(boxes.chair(block.name(), least, most, least.x() <= middle.x()));
            case BENCH -> parts.addAll(boxes.table(block.name(), least, most));
            default -> parts.add(boxes.box(block.name(), material(look), least, most));
        }
    }

    private void plane(Prop.Look look, Plane plane) {
        Vector3 normal = plane.normal();
        Vector3 near = touching(plane.name());
        Vector3 nearest = near.minus(normal.times(near.minus(plane.point()).dot(normal)));
        boolean isWall = look == Prop.Look.WALL;
        Vector3 at = isWall ? new Vector3(nearest.x(), WALL.y(), nearest.z()) : nearest;
        boolean isUpright = Math.abs(normal.y()) < 0.5;
        Vector3 half = isWall ? WALL : isUpright ? PLATE : BOARD;
        parts.add(boxes.behind(plane.name(), material(look), at, normal, half));
    }

    /** The middle of all places that touch something at any keyframe, as they are at the start. */
    private Vector3 touching(String surface) {
        Vector3 sum = Vector3.ZERO;
        int count = 0;
        for (Keyframe keyframe : description.movement().keyframes()) {
            for (Touch touch : keyframe.touches()) {
                if (touch.surface().of().equals(surface)) {
                    BodyPatch patch = patches.get(touch.patch());
                    Placement body = start.get(patch.body());
                    sum = sum.plus(body.origin()).plus(body.rotation().apply(patch.centre()));
                    count++;
                }
            }
        }
        return count > 0 ? sum.times(1.0 / count) : middle;
    }

    private void thing(Prop.Thing thing) {
        List<Place> places = thing.at().stream().map(this::place).toList();
        String name = thing.look().name() + parts.size();
        switch (thing.look()) {
            case MAT -> hasMat = true;
            case BAND, STRAP, STICK -> stretched(thing.look(), name, places);
            case DUMBBELL -> {
                if (isInHands(thing)) {
                    wearAll(thing, true);
                } else {
                    lying(thing.look(), name, places);
                }
            }
            case CUFF -> wearAll(thing, false);
            default -> lying(thing.look(), name, places);
        }
    }

    private void stretched(Prop.Look look, String name, List<Place> places) {
        Material material = look == Prop.Look.STICK ? Material.WOOD : Material.RUBBER;
        double radius = look == Prop.Look.STICK ? 0.013 : 0.008;
        if (places.size() == 1) {
            lying(look, name, places);
        }
        for (int i = 0; i + 1 < places.size(); i++) {
            Place from = places.get(i);
            Place to = places.get(i + 1);
            Chain chain = Chain.of(material, Things.ball(from, radius), Things.ball(to, radius));
            parts.add(new Part(name + i, Optional.empty(), List.of(chain), Optional.empty()));
        }
    }

    private void wearAll(Prop.Thing thing, boolean isHeld) {
        for (Anchor anchor : thing.at()) {
            if (anchor instanceof Anchor.OnBody(String patchName)) {
                BodyPatch patch = patches.get(patchName);
                String body = human.model().bodies().get(patch.body()).name();
                List<Chain> chains = isHeld ? Things.dumbbell(patch) : Things.cuff(human, body, patch);
                worn.add(new Props.Worn(partOf(body), chains));
            }
        }
    }

    private boolean isInHands(Prop.Thing thing) {
        return thing.at().stream()
                .allMatch(anchor -> anchor instanceof Anchor.OnBody(String patch)
                        && human.model()
                                .bodies()
                                .get(patches.get(patch).body())
                                .name()
                                .startsWith("hand"));
    }

    private void lying(Prop.Look look, String name, List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        boolean turns = look == Prop.Look.STICK;
        int body = ground() + 1 + frames.size();
        frames.add(new Frame(places, turns && places.getFirst().body() < ground()));
        parts.add(new Part(name, Optional.empty(), things.lying(look, body, places), Optional.empty()));
    }

    private Place place(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnBody(String name) -> {
                BodyPatch patch = patches.get(name);
                yield new Place(patch.body(), patch.centre());
            }
            case Anchor.InRoom(Vector3 point) -> new Place(ground(), point);
        };
    }

    private static String partOf(String body) {
        if (List.of("pelvis", "abdomen", "thorax").contains(body)) {
            return "trunk";
        }
        return body.replace("hand", "forearm").replace("foot", "shank").replace("toes", "shank");
    }

    private static Material material(Prop.Look look) {
        return switch (look) {
            case WALL -> Material.WALL;
            case FOAM, CUSHION, TOWEL -> Material.CLOTH;
            case MACHINE, KETTLEBELL, DUMBBELL -> Material.IRON;
            case BAND, STRAP, BALL, CUFF, MAT -> Material.RUBBER;
            case CHAIR, BENCH, STEP, BOX, BOARD, STICK -> Material.WOOD;
        };
    }
}
