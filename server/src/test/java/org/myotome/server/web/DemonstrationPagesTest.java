package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.Server;
import org.myotome.server.ServerSettings;
import org.myotome.server.demonstration.Demonstration;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseAddress;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: pages are answered while the demonstration is loaded, and say how far it is. */
@ExtendWith(DatabaseExtension.class)
class DemonstrationPagesTest {

    private static final Pattern LOADED = Pattern.compile("(\\d+) of 88 people of the demonstration are loaded");

    @Test
    void caseloadIsShownWhileItIsLoadedAndSaysHowFarItIs(TestDatabase database, DataDirectory directory)
            throws Exception {
        DatabaseSettings settings =
                new DatabaseSettings(directory, Optional.of(database.owner()), Optional.of(database.application()));
        try (Server server = Server.start(new ServerSettings(0, true, settings));
                Connection holdingUp = connection(database.owner())) {
            holdingUp.setAutoCommit(false);
            try (Statement lock = holdingUp.createStatement()) {
                lock.execute("lock table person in share row exclusive mode");
            }
            Visitor clinician = new Visitor(server.address());
            assertThat(clinician
                            .signIn(Demonstration.CLINICIAN, Demonstration.PASSWORD)
                            .path())
                    .isEqualTo("/caseload");
            Visitor.Answer page = clinician.get("/caseload");
            int loaded = Integer.parseInt(CaseWork.first(LOADED, page.text()));
            assertThat(loaded).isBetween(1, 86);
            assertThat(page.text().split("<li class=\"p ", -1)).hasSizeGreaterThan(loaded);
            Visitor.Answer part = clinician.get("/caseload/loading");
            assertThat(part.text()).containsPattern(LOADED).doesNotContain("<html");
            assertThat(part.raw().headers().firstValue("HX-Refresh")).isEmpty();

            holdingUp.commit();
            server.awaitDemonstration();
            assertThat(clinician.get("/caseload/loading").raw().headers().firstValue("HX-Refresh"))
                    .contains("true");
            assertThat(clinician.get("/caseload").text())
                    .doesNotContain("of the demonstration are loaded")
                    .contains("Ada Example", "Ben Example", "Cleo Example", "Dot Example");
            Visitor person = new Visitor(server.address());
            assertThat(person.signIn(Demonstration.PERSON, Demonstration.PASSWORD)
                            .path())
                    .isEqualTo("/my/today");
        }
    }

    private static Connection connection(DatabaseAddress owner) throws Exception {
        return DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
    }
}
