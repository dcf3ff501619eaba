package org.myotome.engine.startingpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.engine.movement.MovementRegion;

/**
 * What somebody wants to do again, and which parts of the body have to carry it. Which parts those are is our own choice,
 * unreviewed: running and walking ask most of the calf and the hip, stairs and lifting of the thigh and the hip (evidence
 * notes 2 and 6.3).
 */
public enum GoalActivity {
    RUNNING("running", "run jog marathon parkrun sprint"),
    LIFTING("lifting", "lift carry carrie garden"),
    STAIRS("stairs", "stair climb"),
    WALKING("walking", "walk hik stroll trek"),
    STANDING("standing", "stand queue");

    private final String word;

    /** How words for it begin, with a space between. */
    private final String beginnings;

    GoalActivity(String word, String beginnings) {
        this.word = word;
        this.beginnings = beginnings;
    }

    /** Return the word used on the wire, which is plain English as well. */
    public String word() {
        return word;
    }

    /** Return the parts that carry it beside the trunk, the most important first. */
    public List<MovementRegion> carriers() {
        return switch (this) {
            case RUNNING, WALKING, STANDING -> List.of(MovementRegion.FOOT, MovementRegion.HIP);
            case LIFTING -> List.of(MovementRegion.HIP, MovementRegion.KNEE);
            case STAIRS -> List.of(MovementRegion.KNEE, MovementRegion.HIP);
        };
    }

    /** Return whether it is about going somewhere on foot. */
    public boolean isGoing() {
        return this == RUNNING || this == WALKING;
    }

    /**
     * Return the activity that a person's words name; of several the one that asks for most. Words count by their beginning,
     * so that a trunk is no run.
     */
    public static Optional<GoalActivity> findIn(String words) {
        List<String> split = split(words.toLowerCase(Locale.ROOT));
        for (GoalActivity activity : values()) {
            if (split.stream().anyMatch(activity::isNamedBy)) {
                return Optional.of(activity);
            }
        }
        return Optional.empty();
    }

    private boolean isNamedBy(String said) {
        return split(beginnings).stream().anyMatch(said::startsWith);
    }

    private static List<String> split(String words) {
        List<String> split = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int index = 0; index < words.length(); index++) {
            char letter = words.charAt(index);
            if (Character.isLetter(letter)) {
                word.append(letter);
            } else if (!word.isEmpty()) {
                split.add(word.toString());
                word.setLength(0);
            }
        }
        split.add(word.toString());
        return split;
    }
}
