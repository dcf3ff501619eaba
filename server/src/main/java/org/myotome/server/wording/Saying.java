package org.myotome.server.wording;

import java.util.Arrays;
import java.util.List;
import org.myotome.engine.language.Words;

/**
 * A sentence that is put into words later, when it is known who reads it.
 *
 * @param english the English pattern, as {@link Words#say} takes it
 * @param arguments what is put into it; further sayings among them are put into the same words
 */
public record Saying(String english, List<Object> arguments) {

    public Saying {
        arguments = List.copyOf(arguments);
    }

    /** Say a sentence later. */
    public static Saying say(String english, Object... arguments) {
        return new Saying(english, Arrays.asList(arguments));
    }

    /** Take a text as it is, in whatever language it was written. */
    public static Saying asWritten(String text) {
        return text.isEmpty() ? new Saying("", List.of()) : new Saying("{0}", List.of(text));
    }

    /** Take a whole English text without places, such as the name of a field. */
    public static Saying ofText(String english) {
        return english.indexOf('{') < 0 && english.indexOf('}') < 0
                ? new Saying(english, List.of())
                : asWritten(english);
    }

    /** Say it. */
    public String in(Words words) {
        return words.say(
                english,
                arguments.stream()
                        .map(argument -> argument instanceof Saying saying ? saying.in(words) : argument)
                        .toArray());
    }

    /** Return whether it says nothing. */
    public boolean isEmpty() {
        return english.isEmpty();
    }

    /** Say it in English. */
    @Override
    public String toString() {
        return in(Words.ENGLISH);
    }
}
