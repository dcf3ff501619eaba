package org.myotome.app.command;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few things that each go by a word, and lists the words. */
abstract class WordConverter<T> implements ITypeConverter<T>, Iterable<String> {

    private final String what;
    private final List<T> all;
    private final Function<T, String> word;

    /**
     * Prepare.
     *
     * @param what what is named, such as {@code way of choosing}
     * @param all everything that can be named
     * @param word the word of each
     */
    WordConverter(String what, List<T> all, Function<T, String> word) {
        this.what = what;
        this.all = all;
        this.word = word;
    }

    @Override
    public final T convert(String value) {
        return all.stream()
                .filter(one -> word.apply(one).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "There is no " + what + " (" + value + ").\nMaybe one of: " + String.join(", ", this) + "."));
    }

    /** Go over the words that may be given, for whoever lists them. */
    @Override
    public final Iterator<String> iterator() {
        return all.stream().map(word).iterator();
    }
}
