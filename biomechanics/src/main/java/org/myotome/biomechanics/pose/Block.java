package org.myotome.biomechanics.pose;

import org.myotome.biomechanics.geometry.Vector3;

/**
 * A step or the seat of a chair: a box along the axes of the ground.
 *
 * @param name its name
 * @param least its lower corner, behind and to the left, in m
 * @param most its upper corner, in front and to the right
 */
public record Block(String name, Vector3 least, Vector3 most) implements Obstacle {

    /**
     * @throws IllegalArgumentException if a number is not finite or a side has no length
     */
    public Block {
        Vector3 size = most.minus(least);
        if (!size.isFinite() || !(size.x() > 0 && size.y() > 0 && size.z() > 0)) {
            throw new IllegalArgumentException("The block (" + name + ") from " + least + " to " + most
                    + " must have a length in every direction.\nMaybe the corners are swapped.");
        }
    }

    @Override
    public Block mirrored() {
        return new Block(
                name, new Vector3(least.x(), least.y(), -most.z()), new Vector3(most.x(), most.y(), -least.z()));
    }

    @Override
    public double distance(double[] place, double[] away) {
        double squares = 0;
        double nearest = Double.NEGATIVE_INFINITY;
        int face = 0;
        for (int axis = 0; axis < 3; axis++) {
            double below = least.component(axis) - place[axis];
            double above = place[axis] - most.component(axis);
            double beyond = Math.max(below, above);
            away[axis] = Math.max(0, above) - Math.max(0, below);
            squares += away[axis] * away[axis];
            if (beyond > nearest) {
                nearest = beyond;
                face = below > above ? -1 - axis : 1 + axis;
            }
        }
        if (squares > 0) {
            double length = Math.sqrt(squares);
            for (int axis = 0; axis < 3; axis++) {
                away[axis] /= length;
            }
            return length;
        }
        away[Math.abs(face) - 1] = face > 0 ? 1 : -1;
        return nearest;
    }

    /** Return its upper face as something to touch. */
    public Surface top() {
        Vector3 middle = new Vector3((least.x() + most.x()) / 2, most.y(), (least.z() + most.z()) / 2);
        Vector3 reach = new Vector3((most.x() - least.x()) / 2, Double.POSITIVE_INFINITY, (most.z() - least.z()) / 2);
        return new Surface(name, middle, Vector3.Y, reach);
    }
}
