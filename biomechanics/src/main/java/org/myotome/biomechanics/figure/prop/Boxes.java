package org.myotome.biomechanics.figure.prop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.figure.shape.Ball;
import org.myotome.biomechanics.figure.shape.Chain;
import org.myotome.biomechanics.figure.shape.Material;
import org.myotome.biomechanics.figure.shape.Part;
import org.myotome.biomechanics.figure.shape.Slab;
import org.myotome.biomechanics.figure.shape.Station;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;

/** Makes boxes, and furniture of boxes, that stand in the room. */
final class Boxes {

    /** Edges are this round, in m. */
    private static final double ROUND = 0.006;

    private static final double THIN = 0.035;
    private static final double SEAT = 0.05;
    private static final double BACK = 0.42;

    private final int ground;

    Boxes(int ground) {
        this.ground = ground;
    }

    /** A box along the axes of the room, between two corners. */
    Part box(String name, Material material, Vector3 least, Vector3 most) {
        Vector3 middle = least.plus(most).times(0.5);
        return box(
                name, material, new Slab(Placement.at(middle), most.minus(least).times(0.5)));
    }

    /** A box that may be turned; its upper face is drawn a little lighter. */
    Part box(String name, Material material, Slab slab) {
        Chain body = Chain.of(material, face(slab, -1), face(slab, 1));
        Chain top = Chain.of(material, edge(slab, -1), edge(slab, 1)).lined();
        return new Part(name, Optional.empty(), List.of(body, top), Optional.of(slab));
    }

    /** A chair whose back is behind or ahead. */
    List<Part> chair(String name, Vector3 least, Vector3 most, boolean isBackBehind) {
        List<Part> parts = new ArrayList<>(table(name, least, most));
        double x = isBackBehind ? least.x() : most.x() - THIN;
        parts.add(box(
                name + " back",
                Material.WOOD,
                new Vector3(x, most.y() + 0.12, least.z() + 0.02),
                new Vector3(x + THIN, most.y() + BACK, most.z() - 0.02)));
        for (double z : new double[] {least.z() + 0.02, most.z() - 0.02 - THIN}) {
            parts.add(box(
                    name + " post " + z,
                    Material.WOOD,
                    new Vector3(x, most.y(), z),
                    new Vector3(x + THIN, most.y() + 0.12, z + THIN)));
        }
        return parts;
    }

    /** A seat on four legs. */
    List<Part> table(String name, Vector3 least, Vector3 most) {
        List<Part> parts = new ArrayList<>();
        parts.add(box(name, Material.WOOD, new Vector3(least.x(), most.y() - SEAT, least.z()), most));
        for (double x : new double[] {least.x() + 0.01, most.x() - 0.01 - THIN}) {
            for (double z : new double[] {least.z() + 0.01, most.z() - 0.01 - THIN}) {
                parts.add(box(
                        name + " leg " + x + " " + z,
                        Material.WOOD,
                        new Vector3(x, least.y(), z),
                        new Vector3(x + THIN, most.y() - SEAT, z + THIN)));
            }
        }
        return parts;
    }

    /** A slab behind a plane: a wall or a sloping board. */
    Part behind(String name, Material material, Vector3 middle, Vector3 normal, Vector3 half) {
        Vector3 across =
                normal.cross(Math.abs(normal.y()) < 0.9 ? Vector3.Y : Vector3.X).unit();
        boolean isWall = Math.abs(normal.y()) < 0.5;
        Vector3 up = isWall ? Vector3.Y : normal;
        Vector3 depth = isWall ? normal : across.cross(normal);
        Rotation rotation = new Rotation(depth, up, depth.cross(up));
        double thick = isWall ? half.x() : half.y();
        return box(name, material, new Slab(new Placement(rotation, middle.minus(normal.times(thick))), half));
    }

    private Station face(Slab slab, int up) {
        return new Station(
                ground,
                List.of(
                        corner(slab, -1, up, -1),
                        corner(slab, -1, up, 1),
                        corner(slab, 1, up, -1),
                        corner(slab, 1, up, 1)));
    }

    private Station edge(Slab slab, int ahead) {
        return new Station(ground, List.of(corner(slab, ahead, 1, -1), corner(slab, ahead, 1, 1)));
    }

    private static Ball corner(Slab slab, int x, int y, int z) {
        Vector3 half = slab.half();
        Vector3 corner = new Vector3(
                x * Math.max(0, half.x() - ROUND),
                y * Math.max(0, half.y() - ROUND),
                z * Math.max(0, half.z() - ROUND));
        Placement at = slab.placement();
        return new Ball(at.origin().plus(at.rotation().apply(corner)), ROUND);
    }
}
