package org.myotome.server;

import org.myotome.server.postgres.DatabaseSettings;

/**
 * What a server is started with.
 *
 * @param port the port to listen on; 0 takes any free one
 * @param demonstration whether to load the demonstration caseload and its accounts
 * @param database which database to use, or where to keep our own
 */
public record ServerSettings(int port, boolean demonstration, DatabaseSettings database) {

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("The port (" + port + ") must lie between 0 and 65535.");
        }
    }
}
