package org.myotome.app.command;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.myotome.engine.startingpoint.Selection;

/** Reads how the search chooses the next movement. */
final class SelectionWord extends WordConverter<Selection> {

    SelectionWord() {
        super("way of choosing", List.of(Selection.values()), Selection::word);
    }

    /** The words that may be given. */
    static final class All implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Selection.values()).map(Selection::word).iterator();
        }
    }
}
