package org.myotome.server.form;

import java.util.ArrayList;
import java.util.List;

/**
 * One answer to choose.
 *
 * @param value what the form sends
 * @param label what the person reads
 * @param note a second, smaller line; may be empty
 * @param style {@code unknown}, {@code over} or empty
 */
public record Choice(String value, String label, String note, String style) {

    /** Return a plain choice. */
    public static Choice of(String value, String label) {
        return new Choice(value, label, "", "");
    }

    /** Return the choice of not knowing. */
    public static Choice unknown(String value) {
        return new Choice(value, "?", "not known", "unknown");
    }

    /** Return yes, no and not known. */
    public static List<Choice> yesNo() {
        return List.of(of("yes", "Yes"), of("no", "No"), new Choice("unknown", "?", "", "unknown"));
    }

    /**
     * Return none, the numbers of the pain scale, "some" and not known.
     *
     * @param current the value that is stored, offered too when it lies between the numbers
     */
    public static List<Choice> pain(String current) {
        List<Choice> choices = new ArrayList<>();
        choices.add(unknown("unknown"));
        choices.add(of("absent", "none"));
        for (int score = 0; score <= 10; score++) {
            choices.add(of(Integer.toString(score), Integer.toString(score)));
        }
        choices.add(new Choice("present", "some", "no number", ""));
        if (choices.stream().noneMatch(choice -> choice.value().equals(current))) {
            choices.add(of(current, current));
        }
        return List.copyOf(choices);
    }
}
