package org.myotome.server.casefile;

import java.io.Serial;
import java.util.UUID;

/** Says that others kept changing a case, so that a change found no gap. Nothing of it was saved. */
public final class BusyCaseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BusyCaseException(UUID caseId) {
        super("The case (" + caseId + ") is being changed by others; nothing of this was saved.\n"
                + "Maybe wait a moment and save again.");
    }
}
