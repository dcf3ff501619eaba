package org.myotome.server.tls;

import java.nio.file.Path;

/** How the pages are protected on their way. */
public sealed interface TlsSettings {

    /** Not by this server: plain HTTP, for this machine alone or behind a proxy that protects it. */
    record None() implements TlsSettings {}

    /** By a certificate of an authority that this machine makes for itself. */
    record Local() implements TlsSettings {}

    /**
     * By the user's own certificate.
     *
     * @param certificate PEM file with the certificate and those between it and its authority
     * @param key PEM file with its private key
     */
    record Own(Path certificate, Path key) implements TlsSettings {}
}
