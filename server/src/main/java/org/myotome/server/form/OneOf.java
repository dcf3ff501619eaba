package org.myotome.server.form;

import java.util.Arrays;
import java.util.function.Function;
import org.myotome.server.page.BadInputException;

/** Reads a form that is one choice among a few. */
public final class OneOf {

    private OneOf() {}

    /**
     * Return the choice that goes by a word.
     *
     * @param choices what there is
     * @param word the word of each
     * @param text what was sent
     * @param field what is chosen, in words
     * @param remedy what to do instead, in a sentence
     * @throws BadInputException if nothing goes by what was sent
     */
    public static <T> T get(T[] choices, Function<T, String> word, String text, String field, String remedy) {
        return Arrays.stream(choices)
                .filter(choice -> word.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInputException(field, text, remedy));
    }
}
