package org.myotome.server.tls;

import java.io.Serial;

/** Says what keeps the pages from being protected, and on a new line what may help. */
public final class CertificateTroubleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    CertificateTroubleException(String message) {
        super(message);
    }

    CertificateTroubleException(String message, Throwable cause) {
        super(message, cause);
    }
}
