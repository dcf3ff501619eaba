package org.myotome.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that somebody else runs, as {@code DATABASE_URL} names it. */
@ExtendWith(DatabaseExtension.class)
class DatabaseTest {

    private final DatabaseAddress owner;

    private final JdbcClient administrator;

    private final DataDirectory data;

    DatabaseTest(TestDatabase database, DataDirectory data) {
        this.owner = database.owner();
        this.administrator = database.asOwner();
        this.data = data;
    }

    @AfterEach
    void dropRoles() {
        for (String role : new String[] {"restricted", "given"}) {
            administrator
                    .sql("do $$ begin if exists (select from pg_roles where rolname = '" + role
                            + "') then drop owned by " + role + "; drop role " + role + "; end if; end $$")
                    .update();
        }
    }

    @Test
    void isMigratedAndOpenForTheApplication() {
        try (Database database = Database.open(settings(owner))) {
            JdbcClient client = JdbcClient.create(database.dataSource());

            assertThat(client.sql("select current_user").query(String.class).single())
                    .isEqualTo(owner.database() + "_application");
            assertThat(client.sql("select count(*) from event")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void opensAgain() {
        Database.open(settings(owner)).close();
        Database.open(settings(owner)).close();
    }

    @Test
    void saysWhatToGrantWhenTheUserMayNotCreateTheRole() {
        DatabaseAddress restricted = restrictedOwner();

        assertThatThrownBy(() -> Database.open(settings(restricted)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("The user (restricted) may not create the application's role ("
                        + owner.database() + "_application)")
                .hasMessageContaining("\nMaybe an administrator can allow it (alter role \"restricted\" createrole)")
                .hasMessageContaining("DATABASE_APPLICATION_URL");
    }

    @Test
    void usesTheRoleThatIsGiven() {
        DatabaseAddress given = owner.withRole("given", "given");
        administrator.sql("create role given login password 'given'").update();

        try (Database database = Database.open(new DatabaseSettings(data, Optional.of(owner), Optional.of(given)))) {
            assertThat(JdbcClient.create(database.dataSource())
                            .sql("select current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo("given");
        }
    }

    @Test
    void refusesARoleThatCouldRewriteTheRecord() {
        assertThatThrownBy(() -> Database.open(new DatabaseSettings(data, Optional.of(owner), Optional.of(owner))))
                .hasMessageStartingWith("The application's role (myotome_owner) could change or delete events.");
    }

    @Test
    void refusesADatabaseThatAcknowledgesWhatItCanLose() {
        administrator
                .sql("alter database " + owner.database() + " set synchronous_commit = off")
                .update();

        assertThatThrownBy(() -> Database.open(settings(owner)))
                .hasMessageContaining("runs with synchronous_commit = off");
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        DatabaseAddress nobody = new DatabaseAddress(
                "127.0.0.1:" + Port.anyFree(), owner.database(), owner.user(), owner.password(), owner.parameters());

        assertThatThrownBy(() -> Database.open(settings(nobody)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("No PostgreSQL answers at (" + nobody.hosts() + ")")
                .hasMessageContaining("\nMaybe it is not running");
    }

    @Test
    void saysThatTheDatabaseIsMissing() {
        assertThatThrownBy(() -> Database.open(settings(owner.withDatabase("missing"))))
                .hasMessageContaining("has no database (missing).")
                .hasMessageContaining("create database \"missing\" owner \"myotome_owner\"");
    }

    @Test
    void saysThatThePasswordIsWrong() {
        assertThatThrownBy(() -> Database.open(settings(owner.withRole("myotome_owner", "wrong"))))
                .hasMessageContaining("does not let the user (myotome_owner) in")
                .hasMessageNotContaining(owner.password());
    }

    @Test
    void startsItsOwnWhenNoneIsGiven() throws IOException {
        try (TemporaryData own = TemporaryData.copyOf(data);
                Database database =
                        Database.open(new DatabaseSettings(own.directory(), Optional.empty(), Optional.empty()))) {
            assertThat(JdbcClient.create(database.dataSource())
                            .sql("select current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo("myotome_application");
        }
    }

    private DatabaseAddress restrictedOwner() {
        administrator.sql("create role restricted login password 'restricted'").update();
        administrator.sql("grant create on schema public to restricted").update();
        return owner.withRole("restricted", "restricted");
    }

    private DatabaseSettings settings(DatabaseAddress address) {
        return new DatabaseSettings(data, Optional.of(address), Optional.empty());
    }
}
