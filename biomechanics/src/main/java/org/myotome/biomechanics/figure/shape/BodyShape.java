package org.myotome.biomechanics.figure.shape;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Side;

/**
 * What a human looks like.
 *
 * @param parts trunk, head, and for each side thigh, shank, upper arm and forearm
 * @param hair on the head
 * @param marks of the face
 * @param muscles where muscles are shown, if they are
 */
public record BodyShape(List<Part> parts, HairCap hair, List<Mark> marks, List<MusclePatch> muscles) {

    public BodyShape {
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
        muscles = List.copyOf(muscles);
    }

    /** Return the shape of a human. */
    public static BodyShape of(Human human, Build build, HairStyle style) {
        List<Part> parts = new ArrayList<>();
        parts.add(new TrunkShape(human, build).part());
        HeadShape head = new HeadShape(human, style);
        parts.add(head.part());
        for (Side side : Side.values()) {
            parts.addAll(new LegShape(human, build, side).parts());
            parts.addAll(new ArmShape(human, build, side).parts());
        }
        return new BodyShape(parts, head.cap(), head.marks(), new MuscleShape(human, build).patches());
    }

    /** Return the number of a part. */
    public int partNumber(String name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no part (" + name + ").\nMaybe trunk, head or thigh_r.");
    }
}
