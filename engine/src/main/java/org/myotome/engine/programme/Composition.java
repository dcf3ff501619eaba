package org.myotome.engine.programme;

import java.util.List;

/** What came out of composing a programme. */
public sealed interface Composition {

    /** A programme. */
    record Composed(Programme programme) implements Composition {}

    /**
     * No movement is open, and for every one there is a reason.
     *
     * @param leftOut every movement of the library with the reason
     */
    record NothingOpen(List<LeftOut> leftOut) implements Composition {
        public NothingOpen {
            leftOut = List.copyOf(leftOut);
        }
    }
}
