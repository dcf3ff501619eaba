package org.myotome.server;

import org.myotome.server.handover.SendingSettings;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.tls.TlsSettings;

/**
 * What a server is started with.
 *
 * @param port the port to listen on; 0 takes any free one
 * @param demonstration whether to load the demonstration caseload and its accounts
 * @param database which database to use, or where to keep our own
 * @param tls how the pages are protected on their way
 * @param sending how links are sent, and under which address
 */
public record ServerSettings(
        int port, boolean demonstration, DatabaseSettings database, TlsSettings tls, SendingSettings sending) {

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("The port (" + port + ") must lie between 0 and 65535.");
        }
    }

    /** Settings with which nothing is sent, over plain HTTP. */
    public ServerSettings(int port, boolean demonstration, DatabaseSettings database) {
        this(port, demonstration, database, new TlsSettings.None(), SendingSettings.none());
    }
}
