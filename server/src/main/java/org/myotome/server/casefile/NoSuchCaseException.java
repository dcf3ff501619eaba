package org.myotome.server.casefile;

import java.io.Serial;
import java.util.UUID;

/** Says that there is no case under an id, or none that can still be read. */
public final class NoSuchCaseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchCaseException(UUID caseId) {
        super("There is no case (" + caseId + "), or it was erased.");
    }
}
