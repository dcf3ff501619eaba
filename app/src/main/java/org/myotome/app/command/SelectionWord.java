package org.myotome.app.command;

import java.util.Iterator;
import java.util.stream.Stream;
import org.myotome.engine.startingpoint.Selection;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how the search chooses the next movement. */
final class SelectionWord implements ITypeConverter<Selection> {

    @Override
    public Selection convert(String value) {
        return Stream.of(Selection.values())
                .filter(selection -> selection.word().equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("There is no way of choosing (" + value
                        + ").\nMaybe one of: " + String.join(", ", new All()) + "."));
    }

    /** The words that may be given. */
    static final class All implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Selection.values()).map(Selection::word).iterator();
        }
    }
}
