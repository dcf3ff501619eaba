package org.myotome.biomechanics.description;

import java.util.List;

/** What trunk and head do from one keyframe to the next. */
final class TrunkChanges {

    private static final double CLEAR = 10;

    private final Moment before;
    private final Moment now;

    TrunkChanges(Moment before, Moment now) {
        this.before = before;
        this.now = now;
    }

    void addTo(List<Doing> found) {
        bend("trunk", BodyWord.TRUNK, found);
        if (found.isEmpty()) {
            bend("neck", BodyWord.HEAD, found);
        }
    }

    private void bend(String joint, BodyWord word, List<Doing> found) {
        boolean isBack = now.angle(joint + "_flexion") < -5;
        turn(joint + "_flexion", word, Verb.BEND_FORWARD, isBack ? Verb.BEND_BACK : Verb.STRAIGHTEN, found);
        turn(joint + "_lateral", word, Verb.BEND_RIGHT, Verb.BEND_LEFT, found);
        turn(joint + "_rotation", word, Verb.TURN_LEFT, Verb.TURN_RIGHT, found);
    }

    private void turn(String coordinate, BodyWord word, Verb more, Verb less, List<Doing> found) {
        double change = now.angle(coordinate) - before.angle(coordinate);
        if (Math.abs(change) >= CLEAR) {
            found.add(Doing.of(change > 0 ? more : less, word, Sides.MIDDLE, Math.abs(change)));
        }
    }
}
