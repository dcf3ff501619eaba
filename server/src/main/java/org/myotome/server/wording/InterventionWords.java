package org.myotome.server.wording;

import org.myotome.engine.block.Intervention;

/** How an intervention is done, in words. */
public final class InterventionWords {

    private InterventionWords() {}

    /** Return how it is done alone, in five to ten minutes; ours, reviewed piece by piece. */
    public static String how(Intervention intervention) {
        return switch (intervention) {
            case CHANGE_POSITION -> "Find the position in which it hurts least. Stay there for five minutes.";
            case UNLOAD -> "Take weight off: lie down, or lean on a table or a wall, for five minutes.";
            case EASING_DIRECTION ->
                "Move gently, ten times, in the direction that eases. Stop if it runs further down the leg.";
            case BREATHING ->
                "Lie or sit. Breathe in for four, out for six, for five minutes. Let go as you breathe out.";
            case ISOMETRIC_HOLD ->
                "Tighten the sore part without moving, about half as hard as you could, for 30 seconds. Five times, with a minute between.";
            case HEAT -> "Something warm on it for ten minutes, comfortable, with a cloth between.";
            case GRADED_EXPOSURE, TAPING, MANUAL_THERAPY, THRUST -> "For your clinician.";
        };
    }
}
