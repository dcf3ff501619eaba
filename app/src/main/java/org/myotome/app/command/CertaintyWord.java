package org.myotome.app.command;

import java.util.List;
import org.myotome.engine.startingpoint.Certainty;

/** Reads how certain it must be that a start can be done. */
final class CertaintyWord extends WordConverter<Certainty> {

    CertaintyWord() {
        super("certainty of a start", List.of(Certainty.values()), Certainty::word);
    }
}
