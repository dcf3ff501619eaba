package org.myotome.engine.programme;

import org.myotome.engine.movement.Library;

/**
 * Composes the few movements a person starts with.
 *
 * <p>The movements are the starts of the target ladders, the trunk's first while the policy "trunk first" holds. What is
 * locked, hurt, is out of reach or does not fit steps down its ladder or stays out with a reason. The same request gives
 * the same programme.
 */
public final class ProgrammeComposer {

    private final Library library;
    private final Ladder ladder;

    /** Compose from a library. */
    public ProgrammeComposer(Library library) {
        this.library = library;
        this.ladder = Ladder.of(library);
    }

    /** Compose a programme, or say for every movement why it is not open. */
    public Composition compose(ProgrammeRequest request) {
        return new Composing(library, ladder, request).compose();
    }
}
