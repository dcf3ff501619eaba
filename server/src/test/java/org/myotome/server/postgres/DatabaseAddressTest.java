package org.myotome.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTest {

    @Test
    void readsTheUsualForm() {
        DatabaseAddress address = DatabaseAddress.parse(
                "DATABASE_URL", "postgres://anna:pa%40ss%2Bw@db.example.org:5433/clinic?sslmode=require");

        assertThat(address.hosts()).isEqualTo("db.example.org:5433");
        assertThat(address.database()).isEqualTo("clinic");
        assertThat(address.user()).isEqualTo("anna");
        assertThat(address.password()).isEqualTo("pa@ss+w");
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.org:5433/clinic?sslmode=require");
    }

    @Test
    void readsTheDriversForm() {
        DatabaseAddress address =
                DatabaseAddress.parse("DATABASE_URL", "jdbc:postgresql://localhost/clinic?user=anna&password=a+b");

        assertThat(address.hosts()).isEqualTo("localhost");
        assertThat(address.user()).isEqualTo("anna");
        assertThat(address.password()).isEqualTo("a+b");
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://localhost/clinic");
    }

    @Test
    void readsSeveralHostsAndOtherToolsNames() {
        DatabaseAddress address = DatabaseAddress.parse(
                "DATABASE_URL", "postgresql://anna@one:5432,[::1]:5433/clinic?connect_timeout=3&application_name=x");

        assertThat(address.hosts()).isEqualTo("one:5432,[::1]:5433");
        assertThat(address.parameters()).containsOnlyKeys("connectTimeout", "ApplicationName");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mysql://a:secret@h/d                  | DATABASE_URL (mysql://) is not the address of a PostgreSQL database.
            localhost/clinic                      | DATABASE_URL (no scheme) is not the address of a PostgreSQL database.
            postgres://a:secret@h:99999/d         | The port (99999) in DATABASE_URL must lie between 1 and 65535.
            postgres://a:secret@h:0/d             | The port (0) in DATABASE_URL must lie between 1 and 65535.
            postgres://a:secret@h:5432            | DATABASE_URL names no database ().
            postgres://a:secret@h:5432/d/e        | DATABASE_URL names no database (d/e).
            postgres://h:5432/d                   | DATABASE_URL names no user.
            postgres://a:secret@/d                | DATABASE_URL names no host that can be read ().
            postgres://a:secret@h/d?sslmod=require | The setting (sslmod) in DATABASE_URL is not known.
            """)
    void saysWhatIsWrongAndNeverThePassword(String text, String message) {
        assertThatThrownBy(() -> DatabaseAddress.parse("DATABASE_URL", text))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("\nMaybe ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysNoPasswordWhenShown() {
        assertThat(DatabaseAddress.parse("DATABASE_URL", "postgres://anna:secret@h/d"))
                .hasToString("anna@h/d");
    }

    @Test
    void anApplicationAddressAloneIsRefused() {
        Map<String, String> environment = Map.of("DATABASE_APPLICATION_URL", "postgres://a:b@h/d");

        assertThatThrownBy(() -> DatabaseSettings.from(environment, DataDirectory.usual()))
                .hasMessageStartingWith("DATABASE_APPLICATION_URL is set without DATABASE_URL.");
    }

    @Test
    void anEmptyVariableMeansNoVariable() {
        assertThat(DatabaseSettings.from(Map.of("DATABASE_URL", " "), DataDirectory.usual())
                        .owner())
                .isEmpty();
    }
}
