package org.myotome.app.command;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.myotome.engine.startingpoint.Certainty;

/** Reads how certain it must be that a start can be done. */
final class CertaintyWord extends WordConverter<Certainty> {

    CertaintyWord() {
        super("certainty of a start", List.of(Certainty.values()), Certainty::word);
    }

    /** The words that may be given. */
    static final class All implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Certainty.values()).map(Certainty::word).iterator();
        }
    }
}
