package org.myotome.biomechanics.multibody;

import java.util.List;
import org.myotome.biomechanics.geometry.Placement;

/**
 * What a body hangs on. From the parent's frame to the child's: the place of the joint in the parent, the shifts along
 * the axes of that place, the turns about axes that take part in the turns before, and back from the joint's place in the
 * child to the child's own frame.
 *
 * @param name its name, unlike every other
 * @param parent name of the body it hangs on, or {@link MultibodyModel#GROUND}
 * @param child name of the body that hangs
 * @param inParent where the joint lies in the parent
 * @param inChild where it lies in the child
 * @param shifts along which it slides, at most three
 * @param turns about which it turns, in this order, at most three
 */
public record Joint(
        String name,
        String parent,
        String child,
        Placement inParent,
        Placement inChild,
        List<Axis> shifts,
        List<Axis> turns) {

    public Joint {
        shifts = List.copyOf(shifts);
        turns = List.copyOf(turns);
    }
}
