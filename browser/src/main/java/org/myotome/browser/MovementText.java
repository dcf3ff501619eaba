package org.myotome.browser;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.movement.Anchor;
import org.myotome.biomechanics.movement.JointAngle;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.movement.Load;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.pose.Attitude;
import org.myotome.biomechanics.pose.Block;
import org.myotome.biomechanics.pose.Obstacle;
import org.myotome.biomechanics.pose.Plane;
import org.myotome.biomechanics.pose.Surface;
import org.myotome.biomechanics.pose.Touch;

/** A movement as lines, written and read back. */
public final class MovementText {

    private static final String PLANE = "plane";
    private static final String BLOCK = "block";
    private static final String WEIGHT = "weight";
    private static final String PULL = "pull";
    private static final String ON_BODY = "on body";
    private static final String IN_ROOM = "in room";

    private MovementText() {}

    /** Write a movement. */
    public static void write(Movement movement, ValueWriter writer) {
        writer.text(movement.id()).word(movement.attitude());
        writer.list(movement.keyframes(), keyframe -> write(keyframe, writer));
        writer.texts(movement.givesWay()).texts(movement.slides());
        writer.list(movement.obstacles(), obstacle -> write(obstacle, writer));
        writer.list(movement.loads(), load -> write(load, writer));
        writer.truth(movement.marginCentimetres().isPresent())
                .number(movement.marginCentimetres().orElse(0));
        write(movement.travels(), writer);
    }

    /**
     * Read a movement.
     *
     * @throws IllegalArgumentException if the lines are none, or what they say cannot be
     */
    static Movement read(ValueReader reader) {
        String id = reader.text();
        Attitude attitude = reader.word(Attitude.values());
        List<Keyframe> keyframes = reader.list(() -> keyframe(reader));
        List<String> givesWay = reader.texts();
        List<String> slides = reader.texts();
        List<Obstacle> obstacles = reader.list(() -> obstacle(reader));
        List<Load> loads = reader.list(() -> load(reader));
        boolean balances = reader.truth();
        double margin = reader.number();
        return new Movement(
                id,
                attitude,
                keyframes,
                givesWay,
                slides,
                obstacles,
                loads,
                balances ? OptionalDouble.of(margin) : OptionalDouble.empty(),
                vector(reader));
    }

    private static void write(Keyframe keyframe, ValueWriter writer) {
        writer.text(keyframe.name());
        writer.list(keyframe.angles(), angle -> writer.text(angle.coordinate()).number(angle.degrees()));
        writer.list(keyframe.touches(), touch -> write(touch, writer));
        writer.number(keyframe.secondsToReach()).number(keyframe.secondsHeld());
    }

    private static Keyframe keyframe(ValueReader reader) {
        String name = reader.text();
        List<JointAngle> angles = reader.list(() -> new JointAngle(reader.text(), reader.number()));
        List<Touch> touches = reader.list(() -> touch(reader));
        return new Keyframe(name, angles, touches, reader.number(), reader.number());
    }

    private static void write(Touch touch, ValueWriter writer) {
        Surface surface = touch.surface();
        writer.text(touch.patch()).text(surface.of());
        write(surface.point(), writer);
        write(surface.normal(), writer);
        write(surface.reach(), writer);
        writer.number(touch.friction()).truth(touch.place().isPresent());
        write(touch.place().orElse(Vector3.ZERO), writer);
    }

    private static Touch touch(ValueReader reader) {
        String patch = reader.text();
        Surface surface = new Surface(reader.text(), vector(reader), vector(reader), vector(reader));
        double friction = reader.number();
        boolean stays = reader.truth();
        Vector3 place = vector(reader);
        return new Touch(patch, surface, friction, stays ? Optional.of(place) : Optional.empty());
    }

    private static void write(Obstacle obstacle, ValueWriter writer) {
        switch (obstacle) {
            case Plane(String name, Vector3 point, Vector3 normal) -> {
                writer.text(PLANE).text(name);
                write(point, writer);
                write(normal, writer);
            }
            case Block(String name, Vector3 least, Vector3 most) -> {
                writer.text(BLOCK).text(name);
                write(least, writer);
                write(most, writer);
            }
        }
    }

    private static Obstacle obstacle(ValueReader reader) {
        String kind = reader.text();
        String name = reader.text();
        return switch (kind) {
            case PLANE -> new Plane(name, vector(reader), vector(reader));
            case BLOCK -> new Block(name, vector(reader), vector(reader));
            default -> throw unknown("obstacle", kind);
        };
    }

    private static void write(Load load, ValueWriter writer) {
        switch (load) {
            case Load.Weight(List<String> patches, double kilograms) ->
                writer.text(WEIGHT).texts(patches).number(kilograms);
            case Load.Pull(Anchor from, Anchor to, double newtons) -> {
                writer.text(PULL);
                write(from, writer);
                write(to, writer);
                writer.number(newtons);
            }
        }
    }

    private static Load load(ValueReader reader) {
        String kind = reader.text();
        return switch (kind) {
            case WEIGHT -> new Load.Weight(reader.texts(), reader.number());
            case PULL -> new Load.Pull(anchor(reader), anchor(reader), reader.number());
            default -> throw unknown("load", kind);
        };
    }

    private static void write(Anchor anchor, ValueWriter writer) {
        switch (anchor) {
            case Anchor.OnBody(String patch) -> writer.text(ON_BODY).text(patch);
            case Anchor.InRoom(Vector3 point) -> {
                writer.text(IN_ROOM);
                write(point, writer);
            }
        }
    }

    private static Anchor anchor(ValueReader reader) {
        String kind = reader.text();
        return switch (kind) {
            case ON_BODY -> new Anchor.OnBody(reader.text());
            case IN_ROOM -> new Anchor.InRoom(vector(reader));
            default -> throw unknown("end", kind);
        };
    }

    private static void write(Vector3 vector, ValueWriter writer) {
        writer.number(vector.x()).number(vector.y()).number(vector.z());
    }

    private static Vector3 vector(ValueReader reader) {
        return new Vector3(reader.number(), reader.number(), reader.number());
    }

    private static IllegalArgumentException unknown(String what, String kind) {
        return new IllegalArgumentException("There is no " + what + " of the kind (" + kind
                + ").\nMaybe it was written by another version of this program.");
    }
}
