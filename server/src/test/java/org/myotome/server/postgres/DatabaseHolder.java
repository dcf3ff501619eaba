package org.myotome.server.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** A process that holds a database open until it is killed. */
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] arguments) throws Exception {
        LocalDatabase database =
                LocalDatabase.start(new DataDirectory(Path.of(arguments[0])), Lifeline.valueOf(arguments[1]));
        try (Connection connection = Owner.connect(database.owner());
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
