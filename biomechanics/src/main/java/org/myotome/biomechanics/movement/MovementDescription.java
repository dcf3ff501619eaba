package org.myotome.biomechanics.movement;

import java.util.List;

/**
 * Everything that one file says of a movement: from it come the picture, the demand and the check.
 *
 * @param movement keyframes, contacts and loads
 * @param family movements that are ordered among each other
 * @param side for which it is written
 * @param view from where it is best seen
 * @param otherView from where else, such as the front for what a knee does; the same as view if one is enough
 * @param props what the picture shows besides the body
 * @param checks what has to be right
 * @param ranges how deep, from easier to harder; none if there is one depth
 * @param disagreements where the library's hand-set demand differs from what is computed, and why
 */
public record MovementDescription(
        Movement movement,
        String family,
        WorkingSide side,
        View view,
        View otherView,
        List<Prop> props,
        List<Check> checks,
        List<DepthRange> ranges,
        List<Disagreement> disagreements) {

    public MovementDescription {
        props = List.copyOf(props);
        checks = List.copyOf(checks);
        ranges = List.copyOf(ranges);
        disagreements = List.copyOf(disagreements);
    }

    /** Return the same movement with the sides swapped, seen as in a mirror. */
    public MovementDescription mirrored() {
        return new MovementDescription(
                movement.mirrored(),
                family,
                side.mirrored(),
                view.mirrored(),
                otherView.mirrored(),
                props.stream().map(Prop::mirrored).toList(),
                checks.stream().map(Check::mirrored).toList(),
                ranges.stream().map(DepthRange::mirrored).toList(),
                disagreements);
    }
}
