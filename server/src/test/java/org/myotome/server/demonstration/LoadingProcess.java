package org.myotome.server.demonstration;

import java.nio.file.Path;
import java.util.Optional;
import org.myotome.server.Server;
import org.myotome.server.ServerSettings;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseAddress;
import org.myotome.server.postgres.DatabaseSettings;

/** A server that loads the demonstration and says when the page can be asked for, until it is killed. */
final class LoadingProcess {

    private LoadingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        DatabaseSettings database = new DatabaseSettings(
                new DataDirectory(Path.of(arguments[0])),
                Optional.of(DatabaseAddress.parse("owner", arguments[1])),
                Optional.of(DatabaseAddress.parse("application", arguments[2])));
        Server server = Server.start(new ServerSettings(0, true, database));
        System.out.println("answers at " + server.address());
        server.awaitDemonstration();
        System.out.println("complete");
        Thread.sleep(Long.MAX_VALUE);
    }
}
