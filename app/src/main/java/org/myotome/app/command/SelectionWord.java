package org.myotome.app.command;

import java.util.List;
import org.myotome.engine.startingpoint.Selection;

/** Reads how the search chooses the next movement. */
final class SelectionWord extends WordConverter<Selection> {

    SelectionWord() {
        super("way of choosing", List.of(Selection.values()), Selection::word);
    }
}
