package org.myotome.server.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.server.Server;
import org.myotome.server.ServerSettings;
import org.myotome.server.postgres.ChildJvm;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.Database;
import org.myotome.server.postgres.DatabaseAddress;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.TemporaryData;
import org.myotome.server.postgres.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** FEATURE UNDER TEST: the demonstration is loaded in the background, and killed in the middle it goes on. */
@ExtendWith(DatabaseExtension.class)
class DemonstrationTest {

    private static final List<Integer> KILLED_AT = List.of(2, 4, 30);
    private static final int PEOPLE = 88;

    @TempDir
    private Path folder;

    @Test
    void killedInTheMiddleItGoesOnAndNobodyIsHalfThere(TestDatabase database, DataDirectory running) throws Exception {
        for (int people : KILLED_AT) {
            try (ChildJvm child = load(database)) {
                child.awaitLine("answers at");
                while (peopleShown(database.asOwner()) < people) {
                    Thread.sleep(5);
                }
                child.kill();
            }
            assertThat(hidden(database.asOwner()))
                    .as("people with a record that nobody may see")
                    .isZero();
        }
        try (ChildJvm child = load(database)) {
            child.awaitLine("complete");
        }

        assertThat(peopleShown(database.asOwner())).isEqualTo(PEOPLE);
        assertThat(stories(database.asOwner())).isEqualTo(storiesOfOneGo(running));
        assertThat(accounts(database.asOwner()))
                .containsExactly("clinician Demonstration clinician", "person Ada Example", "upkeep Dot Example");
    }

    private ChildJvm load(TestDatabase database) throws Exception {
        return ChildJvm.start(
                LoadingProcess.class, folder.toString(), url(database.owner()), url(database.application()));
    }

    private static String url(DatabaseAddress address) {
        return "postgres://" + address.user() + ":" + address.password() + "@" + address.hosts() + "/"
                + address.database();
    }

    /** Load the demonstration without a disturbance into another database. */
    private static List<String> storiesOfOneGo(DataDirectory running) throws Exception {
        try (TemporaryData data = TemporaryData.copyOf(running);
                Database database =
                        Database.open(new DatabaseSettings(data.directory(), Optional.empty(), Optional.empty()));
                Server server = Server.start(new ServerSettings(
                        0,
                        true,
                        new DatabaseSettings(data.directory(), Optional.of(database.owner()), Optional.empty())))) {
            server.awaitDemonstration();
            return stories(TestDatabase.asOwner(database.owner()));
        }
    }

    private static int peopleShown(JdbcClient database) {
        return database.sql("select count(*) from case_grant")
                .query(Integer.class)
                .single();
    }

    private static int hidden(JdbcClient database) {
        return database.sql("select count(*) from person where not exists"
                        + " (select from case_grant where case_id = person_id)")
                .query(Integer.class)
                .single();
    }

    /** Return what happened to each person, in a line. */
    private static List<String> stories(JdbcClient database) {
        return database.sql("select person_id || ': ' || string_agg(type, ' ' order by position) from event"
                        + " group by person_id order by person_id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static List<String> accounts(JdbcClient database) {
        return database.sql("select sign_in_name || ' ' || display_name from account order by sign_in_name")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
