package org.myotome.biomechanics.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.myotome.biomechanics.human.Side;
import org.myotome.biomechanics.pose.Attitude;

/** What is done from one keyframe to the next: what leaves the floor first, then the joints that turn most. */
final class Changes {

    /** No more is said at once. */
    private static final int MOST = 3;

    /** A turn of so many degrees is worth saying. */
    private static final double CLEAR = 14;
    /** If nothing else happens. */
    private static final double SLIGHT = 8;

    /** Factor on what arms do, so that legs are said first. */
    private static final double ARMS_LATER = 0.7;

    private final Attitude attitude;
    private final Moment before;
    private final Moment now;
    private final List<Doing> found = new ArrayList<>();
    private double clear = CLEAR;

    Changes(Attitude attitude, Moment before, Moment now) {
        this.attitude = attitude;
        this.before = before;
        this.now = now;
    }

    List<Doing> find() {
        wholeBody();
        for (Side side : Side.values()) {
            arm(side);
            leg(side);
        }
        new TrunkChanges(before, now).addTo(found);
        if (found.isEmpty()) {
            clear = SLIGHT;
            for (Side side : Side.values()) {
                freeLeg(side.suffix(), side);
            }
        }
        List<Doing> doings = together(found);
        doings.sort(Comparator.comparingDouble(Doing::size).reversed());
        return doings.subList(0, Math.min(MOST, doings.size()));
    }

    private void wholeBody() {
        boolean sat = before.touches("seat", Side.RIGHT) && attitude == Attitude.UPRIGHT;
        boolean sits = now.touches("seat", Side.RIGHT) && attitude == Attitude.UPRIGHT;
        if (sat != sits) {
            found.add(Doing.whole(sat ? Verb.STAND_UP : Verb.SIT_DOWN));
        } else if (isBridge()) {
            found.add(
                    Doing.of(change("hip_flexion_r") < 0 ? Verb.LIFT : Verb.LOWER, BodyWord.PELVIS, Sides.MIDDLE, 900));
        } else if (before.touches("hip_side") != now.touches("hip_side")) {
            found.add(
                    Doing.of(before.touches("hip_side") ? Verb.LIFT : Verb.LOWER, BodyWord.PELVIS, Sides.MIDDLE, 900));
        } else if (isHinge()) {
            found.add(Doing.whole(change("hip_flexion_r") > 0 ? Verb.LEAN_FORWARD : Verb.COME_UPRIGHT));
        }
    }

    private boolean isBridge() {
        double hip = Math.abs(change("hip_flexion_r"));
        return attitude == Attitude.SUPINE
                && isPlanted(Side.RIGHT)
                && hip > CLEAR
                && hip > 1.6 * Math.abs(change("knee_flexion_r"));
    }

    private boolean isHinge() {
        return attitude == Attitude.UPRIGHT
                && isPlanted(Side.RIGHT)
                && isPlanted(Side.LEFT)
                && Math.abs(change("hip_flexion_r")) > 25
                && Math.abs(change("hip_flexion_l")) > 25
                && Math.abs(change("knee_flexion_r")) < 30
                && Math.abs(change("hip_flexion_r")) > 2 * Math.abs(change("knee_flexion_r"));
    }

    private boolean isPlanted(Side side) {
        return before.hasSole(side) && now.hasSole(side);
    }

    private void arm(Side side) {
        boolean was = before.hasArmDown(side);
        boolean is = now.hasArmDown(side);
        if (was != is) {
            add(was ? Verb.LIFT : Verb.PUT_DOWN, was ? BodyWord.ARM : BodyWord.HAND, side, 500);
            return;
        }
        String s = side.suffix();
        turn("elbow_flexion" + s, BodyWord.ELBOW, Verb.BEND, Verb.STRAIGHTEN, side);
        if (!is) {
            turn("shoulder_flexion" + s, BodyWord.ARM, Verb.RAISE, Verb.LOWER, side);
            turn("shoulder_abduction" + s, BodyWord.ARM, Verb.RAISE_ASIDE, Verb.LOWER, side);
            turn("shoulder_rotation" + s, BodyWord.ARM, Verb.TURN_IN, Verb.TURN_OUT, side);
        }
    }

    private void leg(Side side) {
        boolean was = before.hasLegDown(side);
        boolean is = now.hasLegDown(side);
        if (was != is) {
            boolean isLong = now.angle("knee_flexion" + side.suffix()) < 40;
            BodyWord lifted = before.touches("knee", side) || isLong ? BodyWord.LEG : BodyWord.FOOT;
            BodyWord put = now.touches("knee", side) ? BodyWord.KNEE : BodyWord.FOOT;
            add(was ? Verb.LIFT : Verb.PUT_DOWN, was ? lifted : put, side, 500);
            return;
        }
        String s = side.suffix();
        boolean pelvisMoves = isBridge() && isPlanted(side);
        boolean sits = found.stream().anyMatch(doing -> doing.verb() == Verb.STAND_UP || doing.verb() == Verb.SIT_DOWN);
        if (is
                && attitude == Attitude.UPRIGHT
                && before.touches("heel", side) != now.touches("heel", side)
                && isPlanted(side)) {
            add(now.touches("heel", side) ? Verb.LOWER : Verb.LIFT, BodyWord.HEEL, side, 400);
            return;
        }
        if (pelvisMoves || sits || isHinge()) {
            return;
        }
        boolean isSwung = change("hip_flexion" + s) * change("knee_flexion" + s) > CLEAR * CLEAR;
        if (is && now.hasSole(side)) {
            turn("knee_flexion" + s, BodyWord.KNEE, Verb.BEND, Verb.STRAIGHTEN, side);
            turn("hip_flexion" + s, BodyWord.HIP, Verb.BEND, Verb.STRAIGHTEN, side);
        } else {
            if (!isSwung || attitude == Attitude.PRONE) {
                turn("knee_flexion" + s, BodyWord.KNEE, Verb.BEND, Verb.STRAIGHTEN, side);
            }
            freeLeg(s, side);
        }
    }

    private void freeLeg(String s, Side side) {
        boolean isBent = now.angle("knee_flexion" + s) > 40;
        BodyWord word = isBent ? BodyWord.KNEE : BodyWord.LEG;
        boolean isBack = now.angle("hip_flexion" + s) < -4;
        if (attitude == Attitude.PRONE) {
            turn("hip_flexion" + s, BodyWord.LEG, Verb.LOWER, Verb.LIFT, side);
        } else {
            turn("hip_flexion" + s, word, Verb.LIFT, isBack ? Verb.MOVE_BACK : Verb.LOWER, side);
        }
        turn("hip_abduction" + s, word, Verb.MOVE_OUT, Verb.MOVE_IN, side);
        turn("hip_rotation" + s, BodyWord.THIGH, Verb.TURN_IN, Verb.TURN_OUT, side);
        turn("ankle_dorsiflexion" + s, BodyWord.FOREFOOT, Verb.PULL_UP, Verb.POINT_DOWN, side);
        turn("ankle_inversion" + s, BodyWord.FOOT, Verb.TURN_IN, Verb.TURN_OUT, side);
        turn("mtp_extension" + s, BodyWord.TOES, Verb.LIFT, Verb.PRESS_DOWN, side);
    }

    private void turn(String coordinate, BodyWord word, Verb more, Verb less, Side side) {
        double change = change(coordinate);
        if (Math.abs(change) >= clear) {
            boolean isArm = word == BodyWord.ARM || word == BodyWord.ELBOW;
            add(change > 0 ? more : less, word, side, Math.abs(change) * (isArm ? ARMS_LATER : 1));
        }
    }

    private void add(Verb verb, BodyWord word, Side side, double size) {
        found.add(Doing.of(verb, word, side == Side.RIGHT ? Sides.RIGHT : Sides.LEFT, size));
    }

    private double change(String coordinate) {
        return now.angle(coordinate) - before.angle(coordinate);
    }

    /** What both sides do is said once, and nothing twice. */
    private static List<Doing> together(List<Doing> found) {
        List<Doing> all = new ArrayList<>();
        for (Doing doing : found) {
            boolean isKnown = false;
            for (int i = 0; i < all.size(); i++) {
                Doing other = all.get(i);
                if (other.verb() == doing.verb() && other.word().equals(doing.word())) {
                    isKnown = true;
                    Sides sides = other.sides() == doing.sides() ? other.sides() : Sides.BOTH;
                    all.set(i, new Doing(doing.verb(), doing.word(), sides, Math.max(other.size(), doing.size())));
                }
            }
            if (!isKnown) {
                all.add(doing);
            }
        }
        return all;
    }
}
