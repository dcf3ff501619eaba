package org.myotome.biomechanics.figure;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.movement.Movement;

/** Which moments of a movement are printed. */
final class Moments {

    /** More than this are not printed: the first, the last, and those between that are held longest. */
    private static final int MOST = 4;

    private final List<Keyframe> keyframes;
    private final List<Double> reachedAt;

    Moments(Movement movement) {
        keyframes = movement.keyframes();
        reachedAt = movement.reachedAt();
    }

    /** Return the moments in their order; a movement between two keyframes also shows the way. */
    List<Moment> printed() {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < keyframes.size(); i++) {
            Keyframe keyframe = keyframes.get(i);
            if (i > 0 && keyframes.size() == 2) {
                moments.add(new Moment(reachedAt.get(i) - keyframe.secondsToReach() / 2, i, true));
            }
            moments.add(new Moment(reachedAt.get(i) + keyframe.secondsHeld() / 2, i, false));
        }
        while (moments.size() > MOST) {
            moments.remove(leastHeld(moments));
        }
        return moments;
    }

    /** Return the first moment, and the one where the body stays longest, of several the first: where room is short. */
    List<Moment> startAndEnd() {
        int end = Math.min(1, keyframes.size() - 1);
        for (int i = 2; i < keyframes.size(); i++) {
            end = keyframes.get(i).secondsHeld() > keyframes.get(end).secondsHeld() ? i : end;
        }
        Moment start = new Moment(reachedAt.getFirst() + keyframes.getFirst().secondsHeld() / 2, 0, false);
        return end == 0
                ? List.of(start)
                : List.of(
                        start,
                        new Moment(reachedAt.get(end) + keyframes.get(end).secondsHeld() / 2, end, false));
    }

    /** Return the keyframe that is held longest, or the last of those; the first one only where there is no other. */
    int mostTelling() {
        int found = 0;
        for (int i = 1; i < keyframes.size(); i++) {
            found = found == 0
                            || keyframes.get(i).secondsHeld()
                                    >= keyframes.get(found).secondsHeld()
                    ? i
                    : found;
        }
        return found;
    }

    private int leastHeld(List<Moment> moments) {
        int found = 1;
        for (int i = 2; i + 1 < moments.size(); i++) {
            if (held(moments.get(i)) < held(moments.get(found))) {
                found = i;
            }
        }
        return found;
    }

    private double held(Moment moment) {
        return keyframes.get(moment.keyframe()).secondsHeld();
    }

    /**
     * A moment.
     *
     * @param seconds since the first keyframe was reached
     * @param keyframe number of the keyframe that is reached or on the way to which the body is
     * @param isOnTheWay whether it is not reached yet
     */
    record Moment(double seconds, int keyframe, boolean isOnTheWay) {}
}
