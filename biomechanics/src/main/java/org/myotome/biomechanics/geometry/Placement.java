package org.myotome.biomechanics.geometry;

/**
 * Where a frame lies in another one, and how it is turned.
 *
 * @param rotation how it is turned
 * @param origin where its origin lies, in metres
 */
public record Placement(Rotation rotation, Vector3 origin) {

    /** On top of the other frame. */
    public static final Placement NONE = new Placement(Rotation.NONE, Vector3.ZERO);

    /** Return a frame with the axes of the other one, and its origin elsewhere. */
    public static Placement at(Vector3 origin) {
        return new Placement(Rotation.NONE, origin);
    }

    /** Return where the other frame lies in this one. */
    public Placement inverse() {
        Rotation back = rotation.inverse();
        return new Placement(back, back.apply(origin).times(-1));
    }

    /** Return whether every number is finite. */
    public boolean isFinite() {
        return rotation.isFinite() && origin.isFinite();
    }
}
